import {
  area,
  bbox,
  center,
  difference,
  featureCollection,
  intersect,
  multiPolygon,
  union,
} from '@turf/turf';
import type { Feature, MultiPolygon, Position } from 'geojson';
import type { MappedStreetProperties, Tiling } from './geodata.ts';
import type { Polygonal } from './geometry-kinds.ts';

type Street = Feature<Polygonal, MappedStreetProperties>;

interface Overlap {
  codes: [string, string];
  squareMeters: number;
}

export interface MeasuredTiling extends Tiling {
  /** Pairs that overlap at all, however little. */
  overlaps: Overlap[];
  /** Centre of what is in no street; null when there is no gap. */
  gapAt: Position | null;
}

/**
 * Measures how truly the streets tile the district, with Turf and without trusting the topology: every pair is
 * intersected, and the union of all is taken from the outline. A hole in the outline counts as a gap.
 */
export function measureTiling(streets: readonly Street[], outline: Polygonal): MeasuredTiling {
  const overlaps = findOverlaps(streets);
  const covered = streets.length > 1 ? union(featureCollection([...streets])) : (streets[0] ?? null);
  const whole = outlineWithoutHoles(outline);
  const gap = covered ? difference(featureCollection<Polygonal>([whole, covered])) : null;
  return {
    areaSquareMeters: streets.reduce((sum, street) => sum + area(street), 0),
    overlapSquareMeters: overlaps.reduce((sum, overlap) => sum + overlap.squareMeters, 0),
    gapSquareMeters: gap ? area(gap) : 0,
    overlaps,
    gapAt: gap ? center(gap).geometry.coordinates : null,
  };
}

function findOverlaps(streets: readonly Street[]): Overlap[] {
  const overlaps: Overlap[] = [];
  const boxes = streets.map((street) => bbox(street));
  for (const [index, one] of streets.entries()) {
    for (const [ahead, other] of streets.slice(index + 1).entries()) {
      const [west = 0, south = 0, east = 0, north = 0] = boxes[index] ?? [];
      const [otherWest = 0, otherSouth = 0, otherEast = 0, otherNorth = 0] = boxes[index + 1 + ahead] ?? [];
      if (west > otherEast || otherWest > east || south > otherNorth || otherSouth > north) continue;
      const shared = intersect(featureCollection<Polygonal>([one, other]));
      const squareMeters = shared ? area(shared) : 0;
      if (squareMeters > 0)
        overlaps.push({ codes: [one.properties.code, other.properties.code], squareMeters });
    }
  }
  return overlaps;
}

function outlineWithoutHoles(outline: Polygonal): Feature<MultiPolygon> {
  const polygons = outline.type === 'Polygon' ? [outline.coordinates] : outline.coordinates;
  return multiPolygon(polygons.map((rings) => rings.slice(0, 1)));
}
