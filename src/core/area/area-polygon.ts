import type { Polygon } from 'geojson';
import { discPolygon } from '#core/place/disc-polygon.ts';
import type { LngLat } from '#core/place/place.ts';
import type { AreaShape } from './drawn-area.ts';

/** A shape that says by itself where it lies; a buffer depends on what it lies around. */
export type PlainShape = Exclude<AreaShape, { kind: 'buffer' }>;

/** Corners of a circle: at 256 its area is 0.01 % under the true circle's. */
export const circleSteps = 256;

/** The polygon of a shape: one closed, counterclockwise ring; edges are straight in longitude and latitude. */
export function areaPolygon(shape: PlainShape): Polygon {
  switch (shape.kind) {
    case 'polygon':
      return polygonOf(isCounterclockwise(shape.ring) ? shape.ring : shape.ring.toReversed());
    case 'rectangle': {
      const [[west, south], [east, north]] = [shape.southWest, shape.northEast];
      return polygonOf([
        [west, south],
        [east, south],
        [east, north],
        [west, north],
      ]);
    }
    case 'circle':
      return discPolygon(shape.center, shape.radiusMeters, circleSteps);
  }
}

function polygonOf(ring: readonly LngLat[]): Polygon {
  return { type: 'Polygon', coordinates: [[...ring, ...ring.slice(0, 1)]] };
}

function isCounterclockwise(ring: readonly LngLat[]): boolean {
  const doubleArea = ring.reduce((sum, [lng, lat], index) => {
    const [lngBefore, latBefore] = ring.at(index - 1) ?? [lng, lat];
    return sum + (lng - lngBefore) * (lat + latBefore);
  }, 0);
  return doubleArea < 0;
}
