import type { Problem } from '#core/problem.ts';
import type { Statement } from '#core/report/catalogue.ts';
import type { RelatedFigures } from '#core/report/pair.ts';
import type { RelatedRecord } from './accounts-schema.ts';
import type { FindMeasure } from './build-accounts.ts';
import { repeatedIds, type Sourced } from './records.ts';

type Side = RelatedFigures['sides'][number];

/** Builds what is shown side by side without a ratio. Two sides of one quantity belong into a pair instead. */
export function buildRelated(
  records: readonly Sourced<RelatedRecord>[],
  find: FindMeasure,
  statements: readonly Statement[],
  problems: Problem[],
): RelatedFigures[] {
  problems.push(...repeatedIds(records, 'related figures'));
  return records.map(({ value, blame }) => {
    const sides = value.sides.flatMap((side, index): Side[] => {
      if ('measure' in side) {
        const found = find(side.measure);
        if (found) return [{ statement: found.statement.id, measure: found.measure }];
        problems.push(blame(['sides', index], `there is no measure ${side.measure}`));
        return [];
      }
      if (statements.some(({ id }) => id === side.statement)) {
        return [{ statement: side.statement, measure: null }];
      }
      problems.push(blame(['sides', index], `there is no statement ${side.statement}`));
      return [];
    });
    const quantities = sides.flatMap(({ measure }) => measure?.of ?? []);
    const twice = quantities.find((of, index) => quantities.indexOf(of) < index);
    if (twice !== undefined) {
      problems.push(blame(['sides'], `two sides measure the same, ${twice}: put them into pairs.yaml`));
    }
    const { id, name, why } = value;
    return { id, name, sides, why };
  });
}
