import type { MultiPolygon, Polygon, Position } from 'geojson';
import { toColumns } from '#core/summary/append-geometry.ts';
import { ringSquareMetersOnEllipsoid } from '#core/summary/ellipsoid.ts';
import { haversineMeters } from '#core/summary/sphere.ts';

export interface PolygonMeasures {
  /** On the WGS-84 ellipsoid, as the streets'. */
  squareMeters: number;
  /** Length of all rings, holes included, on Turf's sphere, as other lengths. */
  perimeterMeters: number;
}

export function measurePolygonal(geometry: Polygon | MultiPolygon): PolygonMeasures {
  const { positions, partRings, ringPositions } = toColumns([geometry]);
  const shells = new Set(partRings);
  const measures = { squareMeters: 0, perimeterMeters: 0 };
  for (let ring = 0; ring + 1 < ringPositions.length; ring++) {
    const [start = 0, end = 0] = ringPositions.subarray(ring, ring + 2);
    const own = ringSquareMetersOnEllipsoid(positions, start, end);
    measures.squareMeters += shells.has(ring) ? own : -own;
  }
  const rings = geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat();
  for (const ring of rings) measures.perimeterMeters += courseMeters(ring);
  return measures;
}

/** Length of a course on Turf's sphere, metres. */
export function courseMeters(positions: readonly Position[]): number {
  return positions.reduce((sum, [lng = 0, lat = 0], index) => {
    const [lngBefore = lng, latBefore = lat] = index === 0 ? [] : (positions[index - 1] ?? []);
    return sum + haversineMeters(lngBefore, latBefore, lng, lat);
  }, 0);
}
