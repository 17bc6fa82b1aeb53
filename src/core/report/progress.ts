import type { Pair } from './pair.ts';
import { isOverOn, shareOverAfter, shareOverOn } from './period.ts';

/** How far a result has come towards its target; shares, 1 for the whole target. */
export interface Progress {
  /** The result by the target; for a pair given as a share, that share. */
  ratio: number;
  /**
   * The part of the target's period that was over when the result's period ended (or when the report was given, if
   * that was earlier): what steady work would have reached. Null where the basis is not stated, and for rates, which
   * do not grow from zero.
   */
  expected: number | null;
  /** The same on the day of the report. */
  expectedAtReport: number | null;
  /** `ratio` less `expected`: below 0 is behind. */
  lead: number | null;
  /** What is still to be done, in the unit of the target; null where only a share is known or the basis is open. */
  remaining: number | null;
}

/** @param reportDate ISO date on which the report was given */
export function progressOf(pair: Pair, reportDate: string): Progress {
  const { actual, target, quantity } = pair;
  const ratio =
    pair.as === 'share' ? actual.measure.value / 100 : actual.measure.value / target.measure.value;
  const isRate = quantity.unit === 'percent' || quantity.unit === 'percentage-point';
  const comparable = pair.basisOpen === null && !isRate;
  const atReport = shareOverOn(target.period, reportDate);
  const due = isOverOn(actual.period, reportDate) ? shareOverAfter(target.period, actual.period) : atReport;
  const expected = comparable ? due : null;
  return {
    ratio,
    expected,
    expectedAtReport: comparable ? atReport : null,
    lead: expected === null ? null : ratio - expected,
    remaining:
      comparable && pair.as === 'amount' ? Math.max(0, target.measure.value - actual.measure.value) : null,
  };
}

/** The pairs with their progress, the one furthest behind first; those without an expectation keep their order, last. */
export function furthestBehindFirst<Row extends { progress: Progress }>(rows: readonly Row[]): Row[] {
  // infinities are compared, not subtracted: their difference is no number
  return rows.toSorted((a, b) => {
    const [first, second] = [a.progress.lead ?? Infinity, b.progress.lead ?? Infinity];
    return first === second ? 0 : first < second ? -1 : 1;
  });
}
