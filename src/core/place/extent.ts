import { bbox } from '@turf/turf';
import type { Geometry } from 'geojson';

/** West, south, east, north of geometries, degrees. Throws when there is none. */
export function extentOf(geometries: readonly Geometry[]): [number, number, number, number] {
  const [west, south, east, north] = bbox({ type: 'GeometryCollection', geometries: [...geometries] });
  if (!Number.isFinite(west)) throw new Error('extentOf: no geometry to measure');
  return [west, south, east, north] as [number, number, number, number];
}
