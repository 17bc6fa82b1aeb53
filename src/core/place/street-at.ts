import { booleanPointInPolygon } from '@turf/turf';
import type { FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import type { LngLat, StreetProperties } from './place.ts';

/** Code of the street a point lies in, the lower code on a shared border; null outside them all. */
export function streetAt(
  point: LngLat,
  streets: FeatureCollection<Polygon | MultiPolygon, StreetProperties>,
): string | null {
  const codes = streets.features
    .filter((street) => booleanPointInPolygon(point, street))
    .map(({ properties }) => properties.code)
    .sort();
  return codes[0] ?? null;
}
