import {
  area,
  booleanPointInPolygon,
  circle,
  distance,
  featureCollection,
  feature,
  intersect,
  length,
  lineSplit,
} from '@turf/turf';
import fc from 'fast-check';
import type { Feature, LineString } from 'geojson';
import { expect, it } from 'vitest';
import { discPolygon } from '#core/place/disc-polygon.ts';
import { haversineMeters } from './sphere.ts';
import {
  frozenTiling,
  randomLine,
  randomPoint,
  randomPolygon,
  randomPosition,
  randomTiling,
  summariseGeometries,
  type Tiling,
} from './tiling.fixture.ts';

const anyTiling = fc.oneof(randomTiling, fc.constant(frozenTiling));

/** The tiling's polygons in the order of the summary's streets. */
const byCode = ({ codes, polygons }: Tiling) =>
  codes.map((code, i) => ({ code, polygon: polygons[i]! })).sort((a, b) => Number(a.code) - Number(b.code));

it('measures distance as Turf does', () => {
  fc.assert(
    fc.property(randomPosition, randomPosition, (from, to) => {
      const meters = haversineMeters(from[0]!, from[1]!, to[0]!, to[1]!);
      expect(meters).toBeCloseTo(distance(from, to, { units: 'meters' }), 6);
    }),
  );
});

it('puts points where booleanPointInPolygon does, the lowest code first', () => {
  fc.assert(
    fc.property(anyTiling, fc.array(randomPoint, { maxLength: 30 }), (tiling, points) => {
      const streets = byCode(tiling);
      const expected = streets.map(() => 0);
      for (const each of points) {
        const first = streets.findIndex(({ polygon }) => booleanPointInPolygon(each, polygon));
        if (first >= 0) expected[first]!++;
      }
      expect(summariseGeometries(points, tiling).streets.map((street) => street.points)).toEqual(expected);
    }),
  );
});

it('measures lines as lineSplit and length do, to its cutting along great circles', () => {
  fc.assert(
    fc.property(anyTiling, randomLine, (tiling, geometry) => {
      // lineSplit cuts along great circles and fails where a line meets a vertex: short lines, off the lattice
      const [from] = geometry.coordinates;
      const shifted: LineString = {
        type: 'LineString',
        coordinates: geometry.coordinates.map(([lng = 0, lat = 0]) => [
          from![0]! + (lng - from![0]!) / 10 + 1.234e-5,
          from![1]! + (lat - from![1]!) / 10 + 2.345e-5,
        ]),
      };
      const { streets } = summariseGeometries([shifted], tiling);
      byCode(tiling).forEach(({ polygon }, i) => {
        const pieces = shifted.coordinates
          .slice(1)
          .map((to, k): Feature<LineString> =>
            feature({ type: 'LineString', coordinates: [shifted.coordinates[k]!, to] }),
          )
          .flatMap((segment) => {
            const split = lineSplit(segment, feature(polygon)).features;
            return split.length > 0 ? split : [segment];
          });
        const inside = pieces.filter(({ geometry: { coordinates } }) => {
          const [from, to] = [coordinates[0]!, coordinates.at(-1)!];
          return booleanPointInPolygon([(from[0]! + to[0]!) / 2, (from[1]! + to[1]!) / 2], polygon);
        });
        const expected = inside.reduce((sum, piece) => sum + length(piece, { units: 'meters' }), 0);
        expect(Math.abs(streets[i]!.lengthMeters - expected)).toBeLessThan(0.05);
      });
    }),
    { numRuns: 60 },
  );
});

it('measures polygons as intersect and area do, to the error of that area formula on clipped edges', () => {
  fc.assert(
    fc.property(anyTiling, randomPolygon, (tiling, geometry) => {
      const { streets } = summariseGeometries([geometry], tiling);
      byCode(tiling).forEach(({ polygon }, i) => {
        const shared = intersect(featureCollection([feature(polygon), feature(geometry)]));
        const expected = shared ? area(shared) : 0;
        expect(Math.abs(streets[i]!.overlapSquareMeters - expected)).toBeLessThan(
          5e-5 * area(geometry) + 1e-3,
        );
        expect(streets[i]!.polygons).toBe(expected > 1e-4 ? 1 : 0);
      });
    }),
    { numRuns: 60 },
  );
});

it('draws discs as circle does', () => {
  const disc = discPolygon([113.26, 23.13], 300);
  expect(disc.coordinates[0]).toHaveLength(65);
  const turf = circle([113.26, 23.13], 300, { steps: 64, units: 'meters' });
  turf.geometry.coordinates[0]!.forEach(([lng = 0, lat = 0], i) => {
    expect(disc.coordinates[0]![i]![0]).toBeCloseTo(lng, 9);
    expect(disc.coordinates[0]![i]![1]).toBeCloseTo(lat, 9);
  });
});
