import {
  booleanPointInPolygon,
  distance,
  pointToLineDistance,
  polygonToLine,
  feature,
  flattenEach,
} from '@turf/turf';
import fc from 'fast-check';
import type { Geometry, LineString, MultiLineString, Polygon, Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { discPolygon } from './disc-polygon.ts';
import { furthestMeters, nearestMeters } from './distance-to-geometry.ts';
import type { LngLat } from './place.ts';

const inMeters = { units: 'meters' } as const;

/** Anywhere in a box of some twenty kilometres around the district. */
const anyLngLat: fc.Arbitrary<LngLat> = fc.tuple(
  fc.double({ min: 113.15, max: 113.4, noNaN: true }),
  fc.double({ min: 23.05, max: 23.25, noNaN: true }),
);
const anyPath = fc.array(anyLngLat, { minLength: 2, maxLength: 9 });
const anyLine = anyPath.map((coordinates): LineString => ({ type: 'LineString', coordinates }));
const anyLines = fc
  .array(anyPath, { minLength: 1, maxLength: 4 })
  .map((coordinates): MultiLineString => ({ type: 'MultiLineString', coordinates }));
/** Corners around a middle in the order of their bearing, so that no edges cross. */
const anyPolygon = fc
  .tuple(
    anyLngLat,
    fc.array(fc.double({ min: 0.2, max: 1, noNaN: true }), { minLength: 3, maxLength: 12 }),
    fc.double({ min: 0.0005, max: 0.03, noNaN: true }),
  )
  .map(([[lng, lat], reaches, size]): Polygon => {
    const corners = reaches.map((reach, index): Position => {
      const angle = (2 * Math.PI * index) / reaches.length;
      return [lng + size * reach * Math.cos(angle), lat + size * reach * Math.sin(angle)];
    });
    return { type: 'Polygon', coordinates: [[...corners, corners[0]!]] };
  });

/** By Turf, whose edges are great circles. */
function turfNearest(from: LngLat, geometry: LineString | MultiLineString | Polygon): number {
  if (geometry.type === 'Polygon' && booleanPointInPolygon(from, geometry)) return 0;
  const lines = geometry.type === 'Polygon' ? polygonToLine(geometry) : feature(geometry);
  let nearest = Infinity;
  flattenEach(lines, ({ geometry: line }) => {
    if (line.type === 'LineString') {
      nearest = Math.min(nearest, pointToLineDistance(from, line, inMeters));
    }
  });
  return nearest;
}

// an edge of 30 km that is straight on the map bulges some metres off the great circle
const longestEdgeMeters = 30_000;
const bulgeMeters = longestEdgeMeters ** 2 / (8 * 6_371_000);

describe('the distance to a geometry', () => {
  it('is Turf’s, to what the bulge of a great circle makes, for lines and areas', () => {
    fc.assert(
      fc.property(anyLngLat, fc.oneof(anyLine, anyLines, anyPolygon), (from, geometry) => {
        const ours = nearestMeters(from, geometry);
        expect(Math.abs(ours - turfNearest(from, geometry))).toBeLessThan(bulgeMeters);
      }),
      { numRuns: 400 },
    );
  });

  it('is Turf’s to a centimetre where edges are as long as those of streets', () => {
    const near = fc.tuple(anyLngLat, fc.array(fc.tuple(step(), step()), { minLength: 1, maxLength: 12 }));
    fc.assert(
      fc.property(anyLngLat, near, (from, [start, steps]) => {
        const coordinates: Position[] = [start];
        for (const [east, north] of steps) {
          const [lng = 0, lat = 0] = coordinates.at(-1) ?? [];
          coordinates.push([lng + east, lat + north]);
        }
        const line: LineString = { type: 'LineString', coordinates };
        expect(Math.abs(nearestMeters(from, line) - turfNearest(from, line))).toBeLessThan(0.01);
      }),
      { numRuns: 400 },
    );
  });

  it('does not depend on the direction of a line, the order of parts, or where a ring begins', () => {
    fc.assert(
      fc.property(anyLngLat, anyLines, anyPolygon, fc.nat(11), (from, lines, polygon, turn) => {
        const backwards = lines.coordinates.map((path) => path.toReversed()).toReversed();
        expect(nearestMeters(from, { type: 'MultiLineString', coordinates: backwards })).toBeCloseTo(
          nearestMeters(from, lines),
          6,
        );
        const open = polygon.coordinates[0]!.slice(0, -1);
        const at = turn % open.length;
        const turned = [...open.slice(at), ...open.slice(0, at)];
        const same: Polygon = { type: 'Polygon', coordinates: [[...turned, turned[0]!]] };
        expect(nearestMeters(from, same)).toBeCloseTo(nearestMeters(from, polygon), 6);
        expect(furthestMeters(from, same)).toBeCloseTo(furthestMeters(from, polygon), 6);
      }),
    );
  });

  it('is never more than to any of its corners, and never less than none', () => {
    fc.assert(
      fc.property(anyLngLat, fc.oneof(anyLine, anyLines, anyPolygon), (from, geometry) => {
        const nearest = nearestMeters(from, geometry);
        for (const corner of cornersOf(geometry)) {
          const away = distance(from, corner, inMeters);
          expect(nearest).toBeLessThanOrEqual(away + 1e-6);
          expect(furthestMeters(from, geometry)).toBeGreaterThanOrEqual(away - 1e-6);
        }
        expect(nearest).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it('is to the nearest of several points, and 0 inside an area but not in its hole', () => {
    const points: Geometry = {
      type: 'MultiPoint',
      coordinates: [
        [113.26, 23.12],
        [113.27, 23.12],
      ],
    };
    const from: LngLat = [113.2605, 23.12];
    expect(nearestMeters(from, points)).toBeCloseTo(distance(from, [113.26, 23.12], inMeters), 6);
    const outer = discPolygon([113.26, 23.12], 500).coordinates[0]!;
    const hole = discPolygon([113.26, 23.12], 100).coordinates[0]!;
    const ring: Polygon = { type: 'Polygon', coordinates: [outer, hole] };
    expect(nearestMeters([113.262, 23.12], ring)).toBe(0);
    expect(nearestMeters([113.26, 23.12], ring)).toBeCloseTo(100, 0);
    expect(furthestMeters([113.26, 23.12], ring)).toBeCloseTo(500, 1);
  });
});

/** Degrees to the next corner of a street, some 10 to 200 m; Turf loses digits on edges of millimetres. */
function step() {
  return fc
    .tuple(fc.double({ min: 0.0001, max: 0.002, noNaN: true }), fc.constantFrom(-1, 1))
    .map(([degrees, sign]) => degrees * sign);
}

function cornersOf(geometry: LineString | MultiLineString | Polygon): Position[] {
  return geometry.type === 'LineString' ? geometry.coordinates : geometry.coordinates.flat();
}
