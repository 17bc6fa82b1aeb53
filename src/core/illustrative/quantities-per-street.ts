import type { Project } from '#core/report/catalogue.ts';
import type { IllustrativeThing } from './illustrative-thing.ts';

/** How much of each set the illustrative things put into each street: by street code, then by set. */
export type QuantitiesPerStreet = ReadonlyMap<string, ReadonlyMap<Project['id'], number>>;

export function quantitiesPerStreet(things: readonly IllustrativeThing[]): QuantitiesPerStreet {
  const streets = new Map<string, Map<string, number>>();
  for (const { street, set, quantity } of things) {
    const sets = streets.get(street) ?? new Map<string, number>();
    sets.set(set, (sets.get(set) ?? 0) + quantity);
    streets.set(street, sets);
  }
  return streets;
}
