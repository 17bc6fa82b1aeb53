import type { Geometry } from 'geojson';
import type { PlacedProject } from './apply-local-places.ts';
import type { Standing } from './distance-range.ts';

/** Where a project stands: at its published place and at each of its local ones; nowhere when it has none. */
export function standingsOf(
  project: Pick<PlacedProject, 'id' | 'precision' | 'radiusMeters' | 'anchor' | 'locatedHere'>,
  publishedGeometries: ReadonlyMap<string, Geometry>,
): Standing[] {
  const { precision, radiusMeters, anchor } = project;
  const geometry = publishedGeometries.get(project.id);
  const published = geometry && anchor ? [{ precision, radiusMeters, anchor, geometry }] : [];
  const here = project.locatedHere.map(({ place, ...part }): Standing => ({
    precision: place.precision,
    radiusMeters: place.precision === 'street' ? 0 : place.radiusMeters,
    anchor: part.anchor,
    geometry: part.geometry,
  }));
  return [...published, ...here];
}
