import { nearestPointOnLine, pointOnFeature } from '@turf/turf';
import type { Geometry, Position } from 'geojson';
import { extentOf } from '#core/place/extent.ts';
import type { LngLat } from '#core/place/place.ts';
import type { Extent, Where } from '#core/search/search-entry.ts';

/**
 * Where a thing made of some geometries is: its extent and a point on it. On a line that is the point nearest to
 * the middle of the extent, in areas one inside the first. Throws when there is no geometry.
 */
export function whereOf(geometries: readonly Geometry[]): Where {
  const [west, south, east, north] = extentOf(geometries);
  const extent: Extent = [degrees(west), degrees(south), degrees(east), degrees(north)];
  const lines: Position[][] = geometries.flatMap((geometry) =>
    geometry.type === 'LineString'
      ? [geometry.coordinates]
      : geometry.type === 'MultiLineString'
        ? geometry.coordinates
        : [],
  );
  const [first] = geometries;
  if (!first) throw new Error('whereOf: no geometry');
  if (lines.length === 0) return { lngLat: rounded(pointOnFeature(first).geometry.coordinates), extent };
  const middle = [(west + east) / 2, (south + north) / 2];
  const nearest = nearestPointOnLine({ type: 'MultiLineString', coordinates: lines }, middle);
  return { lngLat: rounded(nearest.geometry.coordinates), extent };
}

function rounded([lng = NaN, lat = NaN]: Position): LngLat {
  return [degrees(lng), degrees(lat)];
}

/** Five decimals, about 1 m, as everywhere in the data. */
function degrees(exact: number): number {
  return Number(exact.toFixed(5));
}
