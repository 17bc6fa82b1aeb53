import type { Problem } from '#core/problem.ts';
import type { Statement } from '#core/report/catalogue.ts';
import type { MeasuredQuantity } from '#core/report/pair.ts';
import type { QuantityRecord } from './accounts-schema.ts';
import type { DraftProject } from './draft.ts';
import type { StatementRecord } from './edition-schema.ts';
import { repeatedIds, type Sourced } from './records.ts';

/** The scope of a quantity that is measured over the whole district. */
const wholeDistrict = 'district';

/**
 * Builds the quantities, and holds every measure that names one against it: the quantity exists, its unit is the
 * measure's (or the measure is a percentage of it), and the project that is its scope cites the measure's statement.
 */
export function buildQuantities(
  records: readonly Sourced<QuantityRecord>[],
  statements: readonly Statement[],
  statementRecords: readonly Sourced<StatementRecord>[],
  projects: readonly DraftProject[],
  problems: Problem[],
): MeasuredQuantity[] {
  problems.push(...repeatedIds(records, 'quantities'));
  const quantities = records.map(({ value, blame }): MeasuredQuantity => {
    const { id, name, unit, scope } = value;
    if (scope !== wholeDistrict && !projects.some((project) => project.id === scope)) {
      problems.push(blame(['scope'], `there is no project ${scope}: name one, or write ${wholeDistrict}`));
    }
    return { id, name, unit, scope: scope === wholeDistrict ? null : scope };
  });
  for (const { value, blame } of statementRecords) {
    const citing = statements.find(({ id }) => id === value.id)?.projects ?? [];
    for (const [index, { id, unit, of }] of value.measures.entries()) {
      if (of === undefined) continue;
      const path = ['measures', index, 'of'];
      const quantity = quantities.find((candidate) => candidate.id === of);
      if (!quantity) {
        problems.push(blame(path, `quantities.yaml has no ${of}: add it there, or mend the id`));
      } else if (unit !== quantity.unit && unit !== 'percent') {
        problems.push(
          blame(path, `${id} is in ${unit}, the quantity ${of} in ${quantity.unit}: not the same`),
        );
      } else if (quantity.scope !== null && !citing.includes(quantity.scope)) {
        problems.push(
          blame(
            path,
            `${of} is measured for ${quantity.scope} alone, which does not cite ${value.id}: ` +
              'cite it there, or take of: away',
          ),
        );
      }
    }
  }
  for (const { value, blame } of records) {
    const measures = statementRecords.flatMap((record) => record.value.measures);
    if (!measures.some(({ of }) => of === value.id)) {
      problems.push(blame([], `no measure is of ${value.id}: write of: ${value.id} beside those that are`));
    }
  }
  return quantities;
}
