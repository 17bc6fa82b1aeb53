import type {
  ExcludedFigure,
  LocalText,
  Misprint,
  Project,
  Report,
  Statement,
  Theme,
} from '#core/report/catalogue.ts';
import type { Problem } from '#core/problem.ts';
import type { Accounts } from './build-accounts.ts';

/** The basis of a project without a place, where the catalogue has no more to say. */
export const notSaid: LocalText = { zh: '报告未说明位置。', en: 'The report does not say where.' };

/** A project whose place is still only an id of the gazetteer. */
export interface DraftProject extends Omit<
  Project,
  'precision' | 'radiusMeters' | 'locatedCount' | 'streets' | 'basis' | 'anchor'
> {
  /** Why there is no place; null where the gazetteer answers for the place. */
  unlocatedBasis: LocalText | null;
}

export interface DraftReport extends Omit<Report, 'textUrl'> {
  /** The report verbatim, without a byte order mark: what every offset counts in. */
  text: string;
  /** Path of the file that holds the text. */
  textFile: string;
  /** Code of the district (National Bureau of Statistics). */
  district: string;
  misprints: Misprint[];
  /** Makes a problem about a part of `report.yaml`. */
  blame: Blame;
}

/** Makes a problem out of a reason, naming the file and line of the record that it is about. */
export type Blame = (path: readonly (string | number)[], reason: string) => Problem;

/** The catalogue as the report alone gives it, before the gazetteer gives its projects places. */
export interface CatalogueDraft extends Accounts {
  report: DraftReport;
  themes: Theme[];
  statements: Statement[];
  projects: DraftProject[];
  excluded: ExcludedFigure[];
  /** For each project id, how to blame its record: `origins.get(id)?.(['place'], 'no such place')`. */
  origins: ReadonlyMap<string, Blame>;
}
