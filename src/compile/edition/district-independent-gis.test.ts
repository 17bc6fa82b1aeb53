import type { LineString, Point, Polygon, Position } from 'geojson';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { discPolygon } from '#core/place/disc-polygon.ts';
import { toColumns } from '#core/summary/append-geometry.ts';
import { prepareAreas, type Areas } from '#core/summary/areas.ts';
import {
  clipped,
  clippedMeters,
  firstCovering,
  measureOnEllipsoid,
  streetForJts,
} from '#core/summary/independent-gis.fixture.ts';
import { summarise } from '#core/summary/summarise.ts';
import { loadGeodata } from '#compile/geodata/load-geodata.ts';

const tolerance = 0.005;
const position: fc.Arbitrary<Position> = fc.tuple(
  fc.double({ min: 113.23, max: 113.32, noNaN: true }),
  fc.double({ min: 23.1, max: 23.18, noNaN: true }),
);
const sample = <T>(arbitrary: fc.Arbitrary<T>, count: number) =>
  fc.sample(arbitrary, { numRuns: count, seed: 2025 });

describe('random layers over the district, held against JTS and the ellipsoid', () => {
  let areas: Areas;
  let streets: ReturnType<typeof streetForJts>[];
  let streetSquareMeters: number[];
  beforeAll(() => {
    const geodata = loadGeodata('geodata');
    if (!geodata.ok) throw new Error(JSON.stringify(geodata.problems));
    const features = geodata.value.streets.features;
    const polygons = features.map(({ geometry }) => geometry);
    areas = prepareAreas(
      toColumns(polygons),
      features.map(({ properties: { code, name } }) => ({ code, name })),
    );
    streets = polygons.map(streetForJts);
    streetSquareMeters = polygons.map((polygon) => measureOnEllipsoid(polygon).squareMeters);
  });

  it('have each point in the street that covers it', () => {
    const points = sample(position, 3000).map((coordinates): Point => ({ type: 'Point', coordinates }));
    const expected = streets.map(() => 0);
    for (const point of points) {
      const first = firstCovering(streets, point);
      if (first >= 0) expected[first] = (expected[first] ?? 0) + 1;
    }
    const { streets: rows, outside } = summarise(toColumns(points), areas);
    expect(rows.map((row) => row.points)).toEqual(expected);
    expect(outside.points).toBe(points.length - expected.reduce((sum, count) => sum + count, 0));
  });

  it('have the lines that JTS finds, and their length within 0.5 %', () => {
    const lines = sample(fc.array(position, { minLength: 2, maxLength: 4 }), 200).map(
      (coordinates): LineString => ({ type: 'LineString', coordinates }),
    );
    const { streets: rows } = summarise(toColumns(lines), areas);
    rows.forEach((row, index) => {
      const meters = lines.map((line) => clippedMeters(line, streets[index]!));
      expect(row.lines).toBe(meters.filter((each) => each > 1e-6).length);
      const sum = meters.reduce((total, each) => total + each, 0);
      expect(Math.abs(row.lengthMeters - sum)).toBeLessThanOrEqual(sum * tolerance);
    });
  });

  it('have the discs that JTS finds, and their area within 0.5 %', () => {
    const discs = sample(fc.tuple(position, fc.integer({ min: 50, max: 800 })), 300).map(
      ([[lng = 0, lat = 0], radius]): Polygon => discPolygon([lng, lat], radius),
    );
    const { streets: rows } = summarise(toColumns(discs), areas);
    rows.forEach((row, index) => {
      const squareMeters = discs.map((disc) => clipped(disc, streets[index]!).squareMeters);
      expect(row.polygons).toBe(squareMeters.filter((each) => each > 1e-4).length);
      const sum = squareMeters.reduce((total, each) => total + each, 0);
      expect(Math.abs(row.overlapSquareMeters - sum)).toBeLessThanOrEqual(sum * tolerance);
    });
  });

  it('and the streets themselves are measured to a ten-thousandth', () => {
    const { streets: rows } = summarise(toColumns([]), areas);
    rows.forEach((row, index) => {
      expect(Math.abs(row.areaSquareMeters / (streetSquareMeters[index] ?? 0) - 1)).toBeLessThan(1e-4);
    });
  });
});
