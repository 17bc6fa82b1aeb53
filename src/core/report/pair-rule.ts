import type { Measure, Statement } from './catalogue.ts';
import type { Pair } from './pair.ts';
import { periodContains } from './period.ts';

/** A measure with what its statement says about it. */
export interface StatedMeasure {
  measure: Pick<Measure, 'unit' | 'of'>;
  kind: Statement['kind'];
  period: Statement['period'];
}

/** Why a result and a target may not be held against each other. */
export type PairRefusal =
  | 'actual-is-no-result'
  | 'target-is-no-target'
  | 'not-one-quantity'
  | 'share-of-a-share'
  | 'share-is-no-percentage'
  | 'not-one-unit'
  | 'target-does-not-contain-actual';

/**
 * What may be paired: a result with a target of the same quantity (hence of the same scope) and unit, whose period
 * holds the result's. Where the report leaves the basis open the periods are not known to disagree, so they do not
 * count. Null where nothing speaks against the pair.
 */
export function refusePair(
  actual: StatedMeasure,
  target: StatedMeasure,
  { as, basisStated }: { as: Pair['as']; basisStated: boolean },
): PairRefusal | null {
  if (actual.kind !== 'result') return 'actual-is-no-result';
  if (target.kind !== 'target') return 'target-is-no-target';
  if (actual.measure.of === undefined || actual.measure.of !== target.measure.of) return 'not-one-quantity';
  if (as === 'share') {
    if (target.measure.unit === 'percent') return 'share-of-a-share';
    if (actual.measure.unit !== 'percent') return 'share-is-no-percentage';
  } else if (actual.measure.unit !== target.measure.unit) return 'not-one-unit';
  if (basisStated && !periodContains(target.period, actual.period)) return 'target-does-not-contain-actual';
  return null;
}
