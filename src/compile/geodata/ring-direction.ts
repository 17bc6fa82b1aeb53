import { booleanClockwise } from '@turf/turf';
import type { Position } from 'geojson';
import type { Polygonal } from './geometry-kinds.ts';

/** The same area with exterior rings counter-clockwise and holes clockwise, as RFC 7946 (3.1.6) asks. */
export function inStandardDirection(area: Polygonal): Polygonal {
  return area.type === 'Polygon'
    ? { type: 'Polygon', coordinates: windRings(area.coordinates) }
    : { type: 'MultiPolygon', coordinates: area.coordinates.map(windRings) };
}

function windRings(rings: readonly Position[][]): Position[][] {
  return rings.map((ring, index) => {
    const isHole = index > 0;
    return booleanClockwise(ring) === isHole ? ring : ring.toReversed();
  });
}
