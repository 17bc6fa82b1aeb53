import type { Geometry } from 'geojson';
import type { Precision } from '#core/report/catalogue.ts';
import { furthestMeters, nearestMeters } from './distance-to-geometry.ts';
import type { LngLat } from './place.ts';

/** Where something stands, as surely as it is known: a catalogue's place or one of its local parts. */
export interface Standing {
  precision: Precision;
  /** How far the true place may lie from the anchor, metres; 0 where the geometry is the place itself. */
  radiusMeters: number;
  anchor: LngLat;
  geometry: Geometry;
}

/** The true distance lies between the two, both included; metres. They are equal where the place is known exactly. */
export interface DistanceRange {
  leastMeters: number;
  mostMeters: number;
}

/**
 * How far it is from a position to something that stands in one place or in several: to the nearest of them.
 * @param radiusMeters how far off the position itself may be
 * @returns null when it stands nowhere
 */
export function distanceRange(
  from: LngLat,
  standings: readonly Standing[],
  radiusMeters = 0,
): DistanceRange | null {
  const ranges = standings
    .filter(({ precision }) => precision !== 'unlocated')
    .map((standing) => rangeTo(from, standing));
  if (ranges.length === 0) return null;
  // whichever is nearest in truth is no further than any of them can be
  const leastMeters = Math.min(...ranges.map((range) => range.leastMeters));
  const mostMeters = Math.min(...ranges.map((range) => range.mostMeters));
  return { leastMeters: Math.max(0, leastMeters - radiusMeters), mostMeters: mostMeters + radiusMeters };
}

function rangeTo(from: LngLat, { precision, radiusMeters, anchor, geometry }: Standing): DistanceRange {
  // only the street is known: anywhere in it
  if (precision === 'street') {
    return { leastMeters: nearestMeters(from, geometry), mostMeters: furthestMeters(from, geometry) };
  }
  if (radiusMeters > 0) {
    const meters = nearestMeters(from, { type: 'Point', coordinates: anchor });
    return { leastMeters: Math.max(0, meters - radiusMeters), mostMeters: meters + radiusMeters };
  }
  const meters = nearestMeters(from, geometry);
  return { leastMeters: meters, mostMeters: meters };
}
