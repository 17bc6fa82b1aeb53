/** Whole numbers from `least` to `most`, both included. */
export interface CountClass {
  least: number;
  most: number;
}

const mostClasses = 5;
/** Counts are whole, so this part of 1 keeps them off the borders of equal steps, which are multiples of a fifth. */
const aside = 0.75;

/** Counts from 1 to the largest, in classes as wide as each other or one apart; no more classes than counts. */
export function countClasses(largest: number): CountClass[] {
  const classes = Math.min(mostClasses, largest);
  const firstOf = (index: number) => Math.ceil((index * largest) / classes + aside);
  return Array.from({ length: classes }, (_, index) => ({
    least: firstOf(index),
    most: firstOf(index + 1) - 1,
  }));
}

/**
 * The same classes as equal steps of a scale: from and to where it reaches, with one step more at its lower end, into
 * which 0 falls. For at least one class.
 */
export function countScale(largest: number): [number, number] {
  const step = largest / Math.min(mostClasses, largest);
  return [aside - step, largest + aside];
}
