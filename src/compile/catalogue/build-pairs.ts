import type { Problem } from '#core/problem.ts';
import type { MeasuredQuantity, Pair, PairSide } from '#core/report/pair.ts';
import { refusePair, type PairRefusal, type StatedMeasure } from '#core/report/pair-rule.ts';
import type { PairRecord } from './accounts-schema.ts';
import type { FindMeasure, Found } from './build-accounts.ts';
import type { DraftProject } from './draft.ts';
import { repeatedIds, type Sourced } from './records.ts';

/** Builds the pairs of result and target, and refuses those that do not measure the same. */
export function buildPairs(
  records: readonly Sourced<PairRecord>[],
  find: FindMeasure,
  quantities: readonly MeasuredQuantity[],
  projects: readonly DraftProject[],
  problems: Problem[],
): Pair[] {
  problems.push(...repeatedIds(records, 'pairs'));
  return records.flatMap(({ value, blame }): Pair[] => {
    const actual = find(value.actual);
    const target = find(value.target);
    if (!actual) problems.push(blame(['actual'], `there is no measure ${value.actual}`));
    if (!target) problems.push(blame(['target'], `there is no measure ${value.target}`));
    if (!actual || !target) return [];
    const basisStated = value.basis === 'stated';
    const refusal = refusePair(stated(actual), stated(target), { as: value.as, basisStated });
    if (refusal !== null) {
      const { at, reason } = inWords(refusal, actual, target);
      problems.push(blame([at], reason));
      return [];
    }
    const quantity = quantities.find(({ id }) => id === actual.measure.of);
    if (!quantity) return [];
    return [
      {
        id: value.id,
        quantity,
        actual: sideOf(actual),
        target: sideOf(target),
        as: value.as,
        basisOpen: value.basis === 'stated' ? null : value.basis,
        projects: projectsOf(quantity, actual, target, projects),
        note: value.note ?? null,
      },
    ];
  });
}

function stated({ measure, statement: { kind, period } }: Found): StatedMeasure {
  return { measure, kind, period };
}

function sideOf({ measure, statement: { id, period } }: Found): PairSide {
  return { statement: id, period, measure };
}

/** The project that is the scope; over the whole district, the sets that the two figures count. */
function projectsOf(
  { scope }: MeasuredQuantity,
  actual: Found,
  target: Found,
  projects: readonly DraftProject[],
): string[] {
  if (scope !== null) return [scope];
  const counted = [actual.measure.id, target.measure.id];
  return projects.filter(({ set }) => set !== null && counted.includes(set.measure)).map(({ id }) => id);
}

function inWords(
  refusal: PairRefusal,
  actual: Found,
  target: Found,
): { at: 'actual' | 'target' | 'as' | 'basis'; reason: string } {
  const [a, t] = [actual.measure, target.measure];
  switch (refusal) {
    case 'actual-is-no-result':
      return { at: 'actual', reason: `${a.id} stands in a target: take a measure of a result` };
    case 'target-is-no-target':
      return { at: 'target', reason: `${t.id} stands in a result: take a measure of a target` };
    case 'not-one-quantity':
      return {
        at: 'target',
        reason:
          `${a.id} and ${t.id} are not declared to measure the same: where they do, write the same of: ` +
          'beside both; else show them in related.yaml',
      };
    case 'share-of-a-share':
      return { at: 'as', reason: `${t.id} is itself a percentage: take as: share away` };
    case 'share-is-no-percentage':
      return { at: 'as', reason: `${a.id} is in ${a.unit}, no percentage: take as: share away` };
    case 'not-one-unit':
      return {
        at: 'target',
        reason:
          `${a.id} is in ${a.unit}, ${t.id} in ${t.unit}: only one unit can be paired; ` +
          'where the result is the share done of the target, write as: share',
      };
    case 'target-does-not-contain-actual':
      return {
        at: 'basis',
        reason:
          `the target is for ${target.statement.period}, the result for ${actual.statement.period}: ` +
          'mend a period, or say under basis: what the report leaves open',
      };
  }
}
