import type { Report } from '#core/report/catalogue.ts';
import type { ExportWords } from './export-words.ts';

/** Whom to credit. */
export interface Credit {
  title: string;
  /** Address of the source. */
  path: string;
}

/** Something to mind: that boundaries are not legal, illustrations, places of this device, filters in force. */
interface Remark {
  about: 'boundaries' | 'illustration' | 'places-here' | 'filters';
  text: string;
}

/** What every export says of itself, so that it can be understood and trusted without the program. */
export interface Imprint {
  /** Name of the program that made it. */
  title: string;
  reportId: Report['id'];
  /** Title of the report with its issuer, in the language of the export. */
  report: string;
  /** ISO date on which the report was given. */
  reportDate: string;
  credits: readonly Credit[];
  /** Among them always that boundaries are not legal. */
  remarks: readonly Remark[];
  /** Whether it holds illustrative things. */
  illustrative: boolean;
}

/** What an export was made from. */
export interface ImprintFacts {
  report: Report;
  credits: readonly Credit[];
  /** The filters in force, in words. */
  filters: readonly string[];
  /** Whether illustrative things are in it. */
  illustrative: boolean;
  /** How many places of this device are in it. */
  placesHere: number;
}

export function makeImprint(
  { report, credits, filters, illustrative, placesHere }: ImprintFacts,
  words: ExportWords,
): Imprint {
  const { title, issuer } = words.language === 'zh' ? report : report.translation;
  return {
    title: words.title,
    reportId: report.id,
    report: words.withMark(title, issuer),
    reportDate: report.date,
    credits,
    remarks: [
      { about: 'boundaries', text: words.disclaimer },
      ...remarkIf(illustrative, 'illustration', words.illustrativeBanner),
      ...remarkIf(placesHere > 0, 'places-here', words.placesHereBanner(placesHere)),
      ...remarkIf(filters.length > 0, 'filters', words.filters(filters)),
    ],
    illustrative,
  };
}

/** The imprint of a part that holds no illustration. */
export function withoutIllustration(imprint: Imprint): Imprint {
  const remarks = imprint.remarks.filter(({ about }) => about !== 'illustration');
  return { ...imprint, remarks, illustrative: false };
}

/** Remarks as lines of text. */
export function remarkLines({ remarks }: Pick<Imprint, 'remarks'>): string[] {
  return remarks.map(({ text }) => text);
}

function remarkIf(holds: boolean, about: Remark['about'], text: string): Remark[] {
  return holds ? [{ about, text }] : [];
}

/** Credits in one line. */
export function creditLine({ credits }: Pick<Imprint, 'credits'>): string {
  return credits.map(({ title, path }) => `${title} (${path})`).join('; ');
}
