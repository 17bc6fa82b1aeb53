import type { Problem } from '#core/problem.ts';
import type { Period, Statement } from '#core/report/catalogue.ts';
import type { Paragraph } from '#core/report/outline.ts';
import { overlaps } from '#core/report/passages.ts';
import { buildMeasures } from './build-measures.ts';
import type { StatementRecord } from './edition-schema.ts';
import { locateOne } from './locate-passage.ts';
import { repeatedIds, type Sourced } from './records.ts';

/** Finds every statement in the report and checks it. Statements come out in the order of the report. */
export function buildStatements(
  text: string,
  outline: readonly Paragraph[],
  periods: readonly Period[],
  records: readonly Sourced<StatementRecord>[],
  problems: Problem[],
): Statement[] {
  problems.push(...repeatedIds(records, 'statements'), ...repeatedMeasures(records));
  const statements: Statement[] = [];
  for (const { value, blame } of records) {
    if (!periods.some(({ id }) => id === value.period)) {
      problems.push(
        blame(
          ['period'],
          `report.yaml names no period ${value.period}: use one of its periods or add it there`,
        ),
      );
    }
    const place = locateOne(text, outline, value);
    if ('reason' in place) {
      problems.push(blame(['quote'], place.reason));
      continue;
    }
    const { start, end, paragraph } = place;
    const before = statements.at(-1);
    if (before && overlaps(before, place)) {
      problems.push(
        blame(['quote'], `overlaps the statement ${before.id}: let each sentence be quoted once`),
      );
    } else if (before && before.start > start) {
      problems.push(blame(['quote'], `stands before ${before.id} in the report: keep the report's order`));
    }
    const quote = text.slice(start, end);
    statements.push({
      id: value.id,
      quote,
      start,
      end,
      kind: value.kind,
      period: value.period,
      measures: buildMeasures(quote, start, value.measures, blame, problems),
      projects: [],
      translation: value.translation,
      section: paragraph.section,
      paragraph: paragraph.number,
    });
  }
  return statements;
}

function repeatedMeasures(records: readonly Sourced<StatementRecord>[]): Problem[] {
  const measures = records.flatMap(({ value, blame }) =>
    value.measures.map(({ id }, index) => ({
      value: { id },
      blame: (path: readonly (string | number)[], reason: string) =>
        blame(['measures', index, ...path], reason),
    })),
  );
  return repeatedIds(measures, 'measures');
}
