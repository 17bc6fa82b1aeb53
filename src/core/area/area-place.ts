import type { Geometry } from 'geojson';
import type { PlacedProject } from '#core/place/apply-local-places.ts';
import type { LngLat } from '#core/place/place.ts';

/** One place of a project: most have one, a set with local places may stand in many. */
export interface AreaPlace {
  projectId: string;
  /** Part of the project that stands here; over all its places 1. */
  weight: number;
  /** What is measured: a point, a course, an area, or the disc of a vicinity. */
  geometry: Geometry;
  /** Present where the geometry is a disc, so that it can be widened exactly. */
  disc: { center: LngLat; radiusMeters: number } | null;
}

/**
 * The places of all located projects, in their order.
 * @param geometries of the located projects, by id; those of sets that only this device places are not among them
 */
export function areaPlaces(
  projects: readonly PlacedProject[],
  geometries: ReadonlyMap<string, Geometry>,
): AreaPlace[] {
  return projects.flatMap((project): AreaPlace[] => {
    const { id, precision, anchor, radiusMeters, locatedHere } = project;
    const geometry = geometries.get(id);
    if (geometry) {
      const disc = precision === 'vicinity' && anchor ? { center: anchor, radiusMeters } : null;
      return [{ projectId: id, weight: 1, geometry, disc }];
    }
    const all = locatedHere.reduce((sum, { place }) => sum + place.count, 0);
    return locatedHere.map(({ place, geometry: own }) => ({
      projectId: id,
      weight: place.count / all,
      geometry: own,
      disc:
        place.precision === 'vicinity' ? { center: place.lngLat, radiusMeters: place.radiusMeters } : null,
    }));
  });
}
