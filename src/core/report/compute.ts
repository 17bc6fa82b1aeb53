import type { Unit } from './catalogue.ts';
import type { Operation } from './cross-check.ts';
import { isCounted, type Ranged } from './printed-range.ts';

const isRate = (unit: Unit) => unit === 'percent' || unit === 'percentage-point';

/** Applies a formula to two figures of the report with their ranges. Null where their units do not allow it. */
export function compute(operation: Operation, a: Ranged, b: Ranged): Ranged | null {
  switch (operation) {
    case 'divide':
      if (b.low <= 0) return null;
      if (!isRate(a.unit) && b.unit === 'percent') return quotient(a, scaled(b, 0.01), a.unit);
      return !isRate(a.unit) && a.unit === b.unit ? quotient(scaled(a, 100), b, 'percent') : null;
    case 'multiply':
      return !isRate(a.unit) && b.unit === 'percent' ? product(a, scaled(b, 0.01)) : null;
    case 'subtract':
      return differenceUnit(a.unit, b.unit) === null ? null : difference(a, b);
    case 'before-growth':
      if (isRate(a.unit) || b.unit !== 'percent' || b.low <= -100) return null;
      return quotient(a, shifted(scaled(b, 0.01), 1), a.unit);
  }
}

/** The only whole number that the range holds, where things are counted. */
export function onlyWholeNumber({ low, high, unit }: Ranged): number | null {
  const least = Math.ceil(low - 1e-9);
  return isCounted(unit) && least === Math.floor(high + 1e-9) ? least : null;
}

/** Whether two figures of one unit are the same within what their digits leave open. */
export function rangesMeet(a: Ranged, b: Ranged): boolean {
  return a.unit === b.unit && a.low <= b.high && b.low <= a.high;
}

function differenceUnit(a: Unit, b: Unit): Unit | null {
  if (a === 'percent' && b === 'percentage-point') return 'percent';
  if (a !== b) return null;
  return a === 'percent' ? 'percentage-point' : a;
}

function difference(a: Ranged, b: Ranged): Ranged {
  const unit = differenceUnit(a.unit, b.unit) ?? a.unit;
  return { value: a.value - b.value, low: a.low - b.high, high: a.high - b.low, unit };
}

// all figures of a report are positive, so the ends of a range keep their order
function quotient(a: Ranged, b: Ranged, unit: Unit): Ranged {
  return { value: a.value / b.value, low: a.low / b.high, high: a.high / b.low, unit };
}

function product(a: Ranged, b: Ranged): Ranged {
  return { value: a.value * b.value, low: a.low * b.low, high: a.high * b.high, unit: a.unit };
}

function scaled({ value, low, high, unit }: Ranged, by: number): Ranged {
  return { value: value * by, low: low * by, high: high * by, unit };
}

function shifted({ value, low, high, unit }: Ranged, by: number): Ranged {
  return { value: value + by, low: low + by, high: high + by, unit };
}
