import { bbox, booleanPointInPolygon, distance } from '@turf/turf';
import fc from 'fast-check';
import type { MultiPolygon } from 'geojson';
import { describe, expect, it } from 'vitest';
import { polygon, randomPolygon, randomPosition } from '#core/summary/tiling.fixture.ts';
import { labelPoint } from './label-point.ts';
import type { LngLat } from './place.ts';

// a name is written for a street, not for a house: what is smaller than 400 m is left out
const anyArea = randomPolygon.filter((area) => {
  const [west, south, east, north] = bbox(area);
  return Math.min(east - west, north - south) > 0.004;
});
const anyObstacles = fc.array(
  randomPosition.map(([lng = 0, lat = 0]): LngLat => [lng, lat]),
  { maxLength: 6 },
);
const square = polygon([
  [113.26, 23.12],
  [113.27, 23.12],
  [113.27, 23.13],
  [113.26, 23.13],
  [113.26, 23.12],
]);

describe('the place of a name', () => {
  it('lies inside its area, never in a hole of it', () => {
    fc.assert(
      fc.property(anyArea, anyObstacles, (area, obstacles) => {
        expect(booleanPointInPolygon(labelPoint(area, obstacles), area)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it('does not depend on the order of what lies around it', () => {
    const shuffled = anyObstacles.chain((obstacles) =>
      fc.tuple(fc.constant(obstacles), fc.shuffledSubarray(obstacles, { minLength: obstacles.length })),
    );
    fc.assert(
      fc.property(anyArea, shuffled, (area, [obstacles, otherwise]) => {
        expect(labelPoint(area, otherwise)).toEqual(labelPoint(area, obstacles));
      }),
      { numRuns: 30 },
    );
  });

  it('stands in the middle between the sides of an empty square, clear of its top and bottom', () => {
    const [lng, lat] = labelPoint(square, []);
    expect(lng).toBeCloseTo(113.265, 4);
    expect(lat).toBeGreaterThan(23.122);
    expect(lat).toBeLessThan(23.128);
  });

  it('keeps away from a symbol in the middle, without leaving the square', () => {
    const symbol: LngLat = [113.265, 23.125];
    const label = labelPoint(square, [symbol]);
    expect(booleanPointInPolygon(label, square)).toBe(true);
    expect(distance(label, symbol, { units: 'meters' })).toBeGreaterThan(300);
  });

  it('goes to the half where no symbols are', () => {
    const west: LngLat[] = [23.121, 23.123, 23.125, 23.127, 23.129].map((lat) => [113.262, lat]);
    expect(labelPoint(square, west)[0]).toBeGreaterThan(113.2655);
  });

  it('does not mind symbols far outside', () => {
    expect(labelPoint(square, [[114, 24]])).toEqual(labelPoint(square, []));
  });

  it('is the larger part of an area in two parts', () => {
    const islet = [
      [
        [113.28, 23.12],
        [113.281, 23.12],
        [113.281, 23.121],
        [113.28, 23.12],
      ],
    ];
    const both: MultiPolygon = { type: 'MultiPolygon', coordinates: [islet, square.coordinates] };
    expect(booleanPointInPolygon(labelPoint(both, []), square)).toBe(true);
  });

  it('has at most five decimals, about a metre', () => {
    for (const degrees of labelPoint(square, [[113.2634, 23.1247]])) {
      expect(String(degrees)).toMatch(/^\d+(\.\d{1,5})?$/);
    }
  });

  it('is refused for specks so far apart that no point of the grid lies inside', () => {
    const speck = (lng: number, lat: number) => [
      [
        [lng, lat],
        [lng + 1e-4, lat],
        [lng, lat + 1e-4],
        [lng, lat],
      ],
    ];
    const specks: MultiPolygon = {
      type: 'MultiPolygon',
      coordinates: [speck(113.2, 23.1), speck(113.3, 23.2)],
    };
    expect(() => labelPoint(specks, [])).toThrow('no grid point lies inside');
  });
});
