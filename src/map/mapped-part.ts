import type { PlacedProject } from '#core/place/apply-local-places.ts';
import type { MappedProject } from './mapped-project.ts';

/** The local places of projects as the map draws them: each of them, of a set as of a single project. */
export function mapParts(projects: readonly PlacedProject[]): MappedProject[] {
  return projects.flatMap(({ id, theme, locatedHere }, row) =>
    locatedHere.map(({ place, anchor, geometry }): MappedProject => {
      const vague = place.precision !== 'site';
      return { id, row, theme, vague, locatedHere: true, anchor, geometry, course: place.id };
    }),
  );
}
