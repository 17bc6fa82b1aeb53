import { area } from '@turf/turf';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { discPolygon } from '#core/place/disc-polygon.ts';
import { streetShares } from '#core/place/street-shares.ts';
import { toColumns } from '#core/summary/append-geometry.ts';
import { summarise } from '#core/summary/summarise.ts';
import { builtInStreets } from './built-in.ts';

const streets = await builtInStreets();

// `npm run data` compiles them; `npm test` does so first
if (!streets.ok) throw new Error('compile the data first: npm run data');

describe('the 18 streets of the district', () => {
  const areas = streets.value;
  const [west, south, east, north] = [113.22, 23.1, 113.33, 23.18];
  const position = fc
    .tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }))
    .map(([x, y]): [number, number] => [west + (east - west) * x, south + (north - south) * y]);

  it('are 18 with 33.5 to 33.7 square kilometres', () => {
    expect(areas.names).toHaveLength(18);
    const squareKilometers = areas.squareMeters.reduce((sum, each) => sum + each, 0) / 1e6;
    expect(squareKilometers).toBeGreaterThan(33.5);
    expect(squareKilometers).toBeLessThan(33.7);
  });

  it('conserve points and the area of discs', () => {
    fc.assert(
      fc.property(fc.array(position, { minLength: 1, maxLength: 40 }), (positions) => {
        const points = summarise(
          toColumns(positions.map((coordinates) => ({ type: 'Point', coordinates }))),
          areas,
        );
        const counted = points.streets.reduce((sum, street) => sum + street.points, points.outside.points);
        expect(counted).toBe(positions.length);
        const discs = positions.map((centre) => discPolygon(centre, 500));
        const overlaps = summarise(toColumns(discs), areas);
        const sum = overlaps.streets.reduce(
          (total, street) => total + street.overlapSquareMeters,
          overlaps.outside.overlapSquareMeters,
        );
        const expected = discs.reduce((total, disc) => total + area(disc), 0);
        expect(Math.abs(sum / expected - 1)).toBeLessThan(1e-9);
      }),
    );
  });

  it('share a disc so that shares sum to 1', () => {
    fc.assert(
      fc.property(position, (centre) => {
        const shares = streetShares(discPolygon(centre, 300), areas);
        if (shares.length > 0) expect(shares.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 12);
      }),
    );
  });
});
