import type { PlacedProject } from '#core/place/apply-local-places.ts';
import type { Precision } from '#core/report/catalogue.ts';
import type { MappedProject } from './mapped-project.ts';

/** How surely a drawn thing's own place is known: a set's local places need not all be known alike. */
export function precisionOfThing(thing: MappedProject, project: PlacedProject): Precision {
  const part = thing.locatedHere
    ? project.locatedHere.find(({ geometry }) => geometry === thing.geometry)
    : undefined;
  return part?.place.precision ?? project.precision;
}
