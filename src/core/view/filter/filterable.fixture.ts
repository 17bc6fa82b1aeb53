import fc from 'fast-check';
import {
  precisions,
  statementKinds,
  statuses,
  units,
  type Period,
  type Project,
  type Statement,
  type Theme,
} from '#core/report/catalogue.ts';
import { projectWith } from '#core/report/project.fixture.ts';
import { noFilters, type MeasureRange } from '#core/view/filters.ts';
import type { Asked } from './facets.ts';

/** What filters read. */
export interface Filterable {
  projects: Project[];
  themes: Theme[];
  report: { periods: Period[] };
  statements: Statement[];
  streets: string[];
}

/** A made-up statement with what a test wants to say about it. */
export function statementWith(said: Partial<Statement>): Statement {
  return {
    id: 'statement',
    quote: '引文',
    start: 0,
    end: 2,
    kind: 'result',
    period: '2031-H1',
    measures: [],
    projects: [],
    translation: 'Quote',
    section: [],
    paragraph: 1,
    ...said,
  };
}

export function themeWith(id: string): Theme {
  return { id, name: { zh: id, en: id }, glyph: { zh: '园', en: 'P' }, colour: '#000000' };
}

export function periodWith(id: string): Period {
  return { id, name: { zh: id, en: id } };
}

const words = ['瑶台', '改造', 'Road', 'ＧＡＳ', 'gas pipe', '瑶 台', '一\n二', '10.8', ''];
const someText = fc.array(fc.constantFrom(...words), { maxLength: 3 }).map((parts) => parts.join(' '));
const someValue = fc.constantFrom(0, 1, 2.5, 1000, 1e8);

/** Few different values, so that random questions meet random projects. */
export function anyFilterable({
  themes = 3,
  periods = 2,
  streets = 4,
  most = 25,
} = {}): fc.Arbitrary<Filterable> {
  const named = (name: string, count: number) => Array.from({ length: count }, (_, at) => `${name}${at}`);
  const themeIds = named('theme', themes);
  const periodIds = named('period', periods);
  const streetCodes = named('street', streets);
  const statement = fc.record({
    quote: someText,
    translation: someText,
    kind: fc.constantFrom(...statementKinds),
    // a period that the report does not list
    period: fc.constantFrom(...periodIds, 'elsewhere'),
    measures: fc.array(fc.record({ unit: fc.constantFrom(...units.slice(0, 3)), value: someValue }), {
      maxLength: 3,
    }),
  });
  return fc.array(statement, { minLength: 1, maxLength: Math.max(8, periods), size: 'max' }).chain((said) => {
    const statements = said.map(({ measures, ...rest }, at) =>
      statementWith({
        ...rest,
        id: `s${at}`,
        measures: measures.map((each, index) => ({
          ...each,
          id: `m${at}-${index}`,
          name: { zh: '', en: '' },
          text: '',
          start: 0,
          end: 0,
        })),
      }),
    );
    const ids = statements.map(({ id }) => id);
    const project = fc.record({
      theme: fc.constantFrom(...themeIds),
      status: fc.constantFrom(...statuses),
      precision: fc.constantFrom(...precisions),
      name: fc.record({ zh: someText, en: someText }),
      streets: fc
        .subarray(streetCodes, { maxLength: 3 })
        .map((codes) => codes.map((code) => ({ code, share: 1 / codes.length }))),
      statements: fc.array(fc.constantFrom(...ids, 'unknown'), { maxLength: 3 }),
    });
    return fc.array(project, { maxLength: most, size: 'max' }).map((all) => ({
      projects: all.map((each, at) => projectWith({ ...each, id: `p${at}` })),
      themes: themeIds.map(themeWith),
      report: { periods: periodIds.map(periodWith) },
      statements,
      streets: streetCodes,
    }));
  });
}

/** Any question about such a catalogue; each facet asks something in about half of them. */
export function anyAsked({
  themes,
  report,
  streets,
}: Pick<Filterable, 'themes' | 'report' | 'streets'>): fc.Arbitrary<Asked> {
  const some = <Id>(ids: readonly Id[]) =>
    fc.oneof(fc.constant([]), fc.subarray([...ids], { minLength: Math.min(1, ids.length) }));
  const end = fc.option(someValue);
  const measure: fc.Arbitrary<MeasureRange | null> = fc.option(
    fc.record({ unit: fc.constantFrom(...units.slice(0, 4)), least: end, most: end }),
    { freq: 1 },
  );
  return fc.record({
    themes: fc.option(fc.subarray(themes.map(({ id }) => id)), { freq: 1 }),
    filters: fc.record({
      statuses: some(statuses),
      kinds: some(statementKinds),
      periods: some(report.periods.map(({ id }) => id)),
      precisions: some(precisions),
      streets: some([...streets, 'nowhere']),
      measure,
      text: fc.oneof(fc.constant(''), someText, fc.constantFrom('瑶台　改造', 'ROAD', 'gaspipe', ' \t')),
    }),
  });
}

export const asksNothing: Asked = { themes: null, filters: noFilters };
