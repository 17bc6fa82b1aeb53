import type { Unit } from './catalogue.ts';
import type { Pair, PairSide } from './pair.ts';

const name = { zh: '户', en: 'Households' };

function side(value: number, unit: Unit, period: string): PairSide {
  return {
    statement: 's',
    period,
    measure: { id: 'm', name, value, unit, text: `${value}`, start: 0, end: 1 },
  };
}

/** A made-up pair: a half-year's result against the year's target, with what a test wants to say about it. */
export function pairWith(
  actual: number,
  target: number,
  said: Partial<Pair> = {},
  unit: Unit = 'household',
): Pair {
  return {
    id: 'pair',
    quantity: { id: 'quantity', name, unit, scope: null },
    actual: side(actual, said.as === 'share' ? 'percent' : unit, '2025-H1'),
    target: side(target, unit, '2025'),
    as: 'amount',
    basisOpen: null,
    projects: [],
    note: null,
    ...said,
  };
}
