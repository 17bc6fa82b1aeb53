import type { Measure, Unit } from './catalogue.ts';

/** A figure and the figures that would be printed alike: 76.70 % stands for 76.695 to 76.705. */
export interface Ranged {
  value: number;
  low: number;
  high: number;
  unit: Unit;
}

const countedUnits: readonly Unit[] = ['count', 'household', 'dwelling', 'person'];

/** Whether things of this unit come in whole numbers. */
export function isCounted(unit: Unit): boolean {
  return countedUnits.includes(unit);
}

/** A measure with the range that its printed digits leave open; a count printed to the last one is exact. */
export function printedRange({ value, unit, text }: Pick<Measure, 'value' | 'unit' | 'text'>): Ranged {
  const [, whole, decimals = ''] = /([0-9][0-9,]*)(?:\.([0-9]+))?/.exec(text.replace(/\s/g, '')) ?? [];
  const printed = Number(`${(whole ?? '').replaceAll(',', '')}.${decimals}`);
  // Chinese numerals are written for small exact counts
  if (whole === undefined || printed === 0) return { value, low: value, high: value, unit };
  const lastDigit = (value / printed) * 10 ** -decimals.length;
  const half = isCounted(unit) && lastDigit <= 1 ? 0 : lastDigit / 2;
  return { value, low: value - half, high: value + half, unit };
}
