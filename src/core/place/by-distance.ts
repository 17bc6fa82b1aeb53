import type { DistanceRange } from './distance-range.ts';

/** Something with how far away it is. */
export interface AtDistance<Thing> {
  thing: Thing;
  range: DistanceRange;
}

/** What lies within a distance for certain, what may or may not, and how many do not. */
export interface WithinDistance<Thing> {
  certain: readonly AtDistance<Thing>[];
  possible: readonly AtDistance<Thing>[];
  beyond: number;
}

/** The nearest first: by the least distance, then by the most, else in the order they came in. */
export function sortByDistance<Thing>(found: readonly AtDistance<Thing>[]): AtDistance<Thing>[] {
  return found.toSorted(
    (a, b) => a.range.leastMeters - b.range.leastMeters || a.range.mostMeters - b.range.mostMeters,
  );
}

/** Parts a list at a distance in metres; each group keeps the list's order. */
export function withinDistance<Thing>(
  found: readonly AtDistance<Thing>[],
  meters: number,
): WithinDistance<Thing> {
  const certain = found.filter(({ range }) => range.mostMeters <= meters);
  const possible = found.filter(({ range }) => range.leastMeters <= meters && range.mostMeters > meters);
  return { certain, possible, beyond: found.length - certain.length - possible.length };
}
