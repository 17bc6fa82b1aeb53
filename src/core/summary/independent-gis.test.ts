import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  clipped,
  clippedMeters,
  firstCovering,
  geodesicMeters,
  measureOnEllipsoid,
  streetForJts,
} from './independent-gis.fixture.ts';
import {
  frozenTiling,
  randomLine,
  randomPoint,
  randomPolygon,
  summariseGeometries,
} from './tiling.fixture.ts';

const streets = frozenTiling.polygons.map(streetForJts);
const sample = <T>(arbitrary: fc.Arbitrary<T>, count: number) =>
  fc.sample(arbitrary, { numRuns: count, seed: 2025 });

it('counts points as JTS does', () => {
  const points = sample(randomPoint, 3000);
  const expected = streets.map(() => 0);
  for (const point of points) {
    const first = firstCovering(streets, point);
    if (first >= 0) expected[first]!++;
  }
  const summary = summariseGeometries(points, frozenTiling);
  expect(summary.streets.map((street) => street.points)).toEqual(expected);
});

it('counts lines as JTS does and agrees with the ellipsoid on their length within 0.5 %', () => {
  const lines = sample(randomLine, 400).filter(({ coordinates }) => geodesicMeters(coordinates) > 1);
  const summary = summariseGeometries(lines, frozenTiling);
  summary.streets.forEach((street, i) => {
    const expected = lines.map((each) => clippedMeters(each, streets[i]));
    expect(street.lines).toBe(expected.filter((meters) => meters > 1e-6).length);
    const sum = expected.reduce((total, meters) => total + meters, 0);
    expect(Math.abs(street.lengthMeters / sum - 1)).toBeLessThan(0.005);
  });
});

it('counts polygons as JTS does and agrees with the ellipsoid on their area within 0.5 %', () => {
  const polygons = sample(randomPolygon, 400);
  const summary = summariseGeometries(polygons, frozenTiling);
  summary.streets.forEach((street, i) => {
    const expected = polygons.map((polygon) => clipped(polygon, streets[i]).squareMeters);
    expect(street.polygons).toBe(expected.filter((squareMeters) => squareMeters > 1e-4).length);
    const sum = expected.reduce((total, squareMeters) => total + squareMeters, 0);
    expect(Math.abs(street.overlapSquareMeters / sum - 1)).toBeLessThan(0.005);
  });
});

it('measures the areas themselves on the ellipsoid within 0.1 %, long edges being great circles there', () => {
  frozenTiling.polygons.forEach((polygon, i) => {
    const ratio = (frozenTiling.areas.squareMeters[i] ?? 0) / measureOnEllipsoid(polygon).squareMeters;
    expect(Math.abs(ratio - 1)).toBeLessThan(1e-3);
  });
});
