import type { PlacedProject } from '#core/place/apply-local-places.ts';
import type { QuantitiesPerStreet } from './quantities-per-street.ts';

/** What of a set lies in a street: what is located there, and what only the illustrative distribution puts there. */
export interface QuantityInStreet {
  /** Places that cross borders count by their shares. */
  located: number;
  illustrative: number;
}

export function quantityInStreet(
  { id, set, locatedHere }: PlacedProject,
  code: string,
  projects: readonly PlacedProject[],
  quantities: QuantitiesPerStreet,
): QuantityInStreet {
  const shareOf = (streets: PlacedProject['streets']) =>
    streets.find((street) => street.code === code)?.share ?? 0;
  const named = projects
    .filter((project) => set?.members.includes(project.id))
    .reduce((sum, { streets, reportedCount }) => sum + shareOf(streets) * reportedCount, 0);
  const placed = locatedHere.reduce((sum, { place, streets }) => sum + shareOf(streets) * place.count, 0);
  return { located: named + placed, illustrative: quantities.get(code)?.get(id) ?? 0 };
}
