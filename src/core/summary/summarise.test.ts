import { area, length } from '@turf/turf';
import fc from 'fast-check';
import type { Geometry, LineString, Polygon } from 'geojson';
import { describe, expect, it } from 'vitest';
import { toColumns } from './append-geometry.ts';
import { summarise } from './summarise.ts';
import type { Summary } from './summary.ts';
import {
  frozenTiling,
  line,
  point,
  polygon,
  randomLine,
  randomPoint,
  randomPolygon,
  randomTiling,
  summariseGeometries,
  tilingOf,
  totals,
} from './tiling.fixture.ts';

const meters = (geometry: LineString) =>
  length({ type: 'Feature', properties: {}, geometry }, { units: 'meters' });
const anyTiling = fc.oneof(randomTiling, fc.constant(frozenTiling));
const anyGeometry: fc.Arbitrary<Geometry> = fc.oneof(randomPoint, randomLine, randomPolygon);

function expectClose(actual: Summary, expected: Summary): void {
  expect(actual.streets.map(({ code }) => code)).toEqual(expected.streets.map(({ code }) => code));
  [...actual.streets, actual.outside].forEach((measures, i) => {
    const other = expected.streets[i] ?? expected.outside;
    expect([measures.points, measures.lines, measures.polygons]).toEqual([
      other.points,
      other.lines,
      other.polygons,
    ]);
    expect(measures.lengthMeters).toBeCloseTo(other.lengthMeters, 4);
    expect(measures.overlapSquareMeters / 1e3).toBeCloseTo(other.overlapSquareMeters / 1e3, 5);
  });
}

describe('over all streets and outside', () => {
  it('points sum to the input exactly', () => {
    fc.assert(
      fc.property(anyTiling, fc.array(randomPoint, { maxLength: 50 }), (tiling, points) => {
        expect(totals(summariseGeometries(points, tiling)).points).toBe(points.length);
      }),
    );
  });

  it('lengths sum to the length of the input', () => {
    fc.assert(
      fc.property(anyTiling, fc.array(randomLine, { minLength: 1, maxLength: 10 }), (tiling, lines) => {
        const sum = lines.reduce((total, each) => total + meters(each), 0);
        const { lengthMeters } = totals(summariseGeometries(lines, tiling));
        expect(Math.abs(lengthMeters - sum)).toBeLessThanOrEqual(1e-9 * sum);
      }),
    );
  });

  it('overlaps sum to the area of the input', () => {
    fc.assert(
      fc.property(anyTiling, fc.array(randomPolygon, { minLength: 1, maxLength: 10 }), (tiling, polygons) => {
        const sum = polygons.reduce((total, each) => total + area(each), 0);
        const { overlapSquareMeters } = totals(summariseGeometries(polygons, tiling));
        expect(Math.abs(overlapSquareMeters - sum)).toBeLessThanOrEqual(1e-8 * sum);
      }),
    );
  });
});

it('does not depend on the order of the features or of the streets', () => {
  fc.assert(
    fc.property(anyTiling, fc.array(anyGeometry, { maxLength: 12 }), (tiling, geometries) => {
      expectClose(
        summariseGeometries(geometries.toReversed(), tiling),
        summariseGeometries(geometries, tiling),
      );
    }),
  );
});

it('does not depend on the direction of lines and rings or on where a ring begins', () => {
  const turned = (geometry: Geometry): Geometry => {
    if (geometry.type === 'LineString') return line(...geometry.coordinates.toReversed());
    if (geometry.type !== 'Polygon') return geometry;
    const rings = geometry.coordinates.map((ring) => [...ring.slice(1), ring[1]!].toReversed());
    return polygon(...rings);
  };
  fc.assert(
    fc.property(anyTiling, fc.array(anyGeometry, { maxLength: 12 }), (tiling, geometries) => {
      expectClose(
        summariseGeometries(geometries.map(turned), tiling),
        summariseGeometries(geometries, tiling),
      );
    }),
  );
});

it('counts a feature wholly inside one street there alone', () => {
  const inside: Geometry[] = [
    point(113.28, 23.115),
    line([113.275, 23.115], [113.285, 23.116]),
    polygon([
      [113.275, 23.114],
      [113.28, 23.114],
      [113.278, 23.117],
      [113.275, 23.114],
    ]),
  ];
  const { streets, outside } = summariseGeometries(inside, frozenTiling);
  expect(
    streets.filter(({ points, lines, polygons }) => points + lines + polygons > 0).map(({ code }) => code),
  ).toEqual(['102']);
  expect(streets[1]).toMatchObject({ points: 1, lines: 1, polygons: 1 });
  expect(outside).toEqual({ points: 0, lines: 0, lengthMeters: 0, polygons: 0, overlapSquareMeters: 0 });
});

it('gives the same length when a line is split at a border', () => {
  fc.assert(
    fc.property(
      randomTiling,
      randomLine,
      fc.integer({ min: 1, max: 9 }),
      (tiling, { coordinates }, tenths) => {
        const [from, to] = [coordinates[0]!, coordinates[1]!];
        const middle = [
          from[0]! + ((to[0]! - from[0]!) * tenths) / 10,
          from[1]! + ((to[1]! - from[1]!) * tenths) / 10,
        ];
        const whole = summariseGeometries([line(from, to)], tiling);
        const split = summariseGeometries([line(from, middle), line(middle, to)], tiling);
        [...whole.streets, whole.outside].forEach((measures, i) => {
          const other = split.streets[i] ?? split.outside;
          expect(Math.abs(measures.lengthMeters - other.lengthMeters)).toBeLessThanOrEqual(
            1e-6 * totals(whole).lengthMeters + 1e-6,
          );
        });
      },
    ),
  );
});

it('gives the same overlap when a polygon is split at a border', () => {
  // the border between 105 and 101 from 113.258 to 113.264, and a square over it, cut along it
  const whole = polygon([
    [113.259, 23.116],
    [113.263, 23.116],
    [113.263, 23.119],
    [113.259, 23.119],
    [113.259, 23.116],
  ]);
  const [left, right] = [23.117 + 1 / 6000, 23.117 + 5 / 6000];
  const south = polygon([
    [113.259, 23.116],
    [113.263, 23.116],
    [113.263, right],
    [113.259, left],
    [113.259, 23.116],
  ]);
  const north = polygon([
    [113.259, left],
    [113.263, right],
    [113.263, 23.119],
    [113.259, 23.119],
    [113.259, left],
  ]);
  const one = summariseGeometries([whole], frozenTiling);
  const two = summariseGeometries([south, north], frozenTiling);
  one.streets.forEach((street, i) => {
    expect(Math.abs(street.overlapSquareMeters - two.streets[i]!.overlapSquareMeters)).toBeLessThan(
      1e-6 * area(whole),
    );
  });
});

describe('on a border', () => {
  it('a point counts once, in the street with the lower code', () => {
    const corner = summariseGeometries(
      [point(113.271, 23.121), point(113.27, 23.112), point(113.258, 23.117)],
      frozenTiling,
    );
    expect(corner.streets.map(({ points }) => points)).toEqual([3, 0, 0, 0, 0]);
    expect(corner.outside.points).toBe(0);
  });

  it('a line along a shared border counts once, in the street with the lower code', () => {
    const along = line([113.258, 23.117], [113.264, 23.118], [113.261, 23.123]);
    const { streets, outside } = summariseGeometries([along], frozenTiling);
    expect(streets.map(({ lines }) => lines)).toEqual([1, 0, 0, 0, 0]);
    expect(outside.lines).toBe(0);
  });

  it('a line along a slanted border between vertices counts in the lower code, and along the rim inside', () => {
    const step = (t: number) => [113.27 + 0.02 * t, 23.112 - 0.002 * t];
    const { streets, outside } = summariseGeometries([line(step(0.13), step(0.77))], frozenTiling);
    expect(streets[1]!.lines).toBe(1);
    expect(outside.lines).toBe(0);
    const border = (t: number) => [113.271 + 0.02 * t, 23.121 - 0.001 * t];
    const shared = summariseGeometries([line(border(0.17), border(0.71))], frozenTiling);
    expect(shared.streets.map(({ lines }) => lines)).toEqual([0, 1, 0, 0, 0]);
  });

  it('a polygon that only touches a street does not count there', () => {
    const neighbour = frozenTiling.polygons[1]!;
    const { streets, outside } = summariseGeometries([neighbour], frozenTiling);
    expect(streets.map(({ polygons }) => polygons)).toEqual([0, 1, 0, 0, 0]);
    expect(outside.polygons).toBe(0);
  });

  it('a line that ends on a border does not count beyond it', () => {
    const { streets } = summariseGeometries([line([113.28, 23.115], [113.281, 23.1205])], frozenTiling);
    expect(streets.map(({ lines }) => lines)).toEqual([0, 1, 0, 0, 0]);
  });
});

it('counts each position of a multipoint, and a multi line or polygon as one feature', () => {
  const square = (lng: number): Polygon =>
    polygon([
      [lng, 23.114],
      [lng + 0.001, 23.114],
      [lng + 0.001, 23.115],
      [lng, 23.115],
      [lng, 23.114],
    ]);
  const geometries: Geometry[] = [
    {
      type: 'MultiPoint',
      coordinates: [
        [113.275, 23.115],
        [113.276, 23.115],
        [113.3, 23.2],
      ],
    },
    {
      type: 'MultiLineString',
      coordinates: [
        [
          [113.275, 23.115],
          [113.276, 23.115],
        ],
        [
          [113.277, 23.115],
          [113.278, 23.115],
        ],
      ],
    },
    { type: 'MultiPolygon', coordinates: [square(113.275).coordinates, square(113.28).coordinates] },
  ];
  const { streets, outside } = summariseGeometries(geometries, frozenTiling);
  expect(streets[1]).toMatchObject({ points: 2, lines: 1, polygons: 1 });
  expect(outside.points).toBe(1);
});

it('lists one street alone with its own figures, and everything else as outside', () => {
  fc.assert(
    fc.property(
      fc.array(anyGeometry, { maxLength: 12 }),
      fc.integer({ min: 0, max: 4 }),
      (geometries, only) => {
        const columns = toColumns(geometries);
        const whole = summarise(columns, frozenTiling.areas);
        const alone = summarise(columns, frozenTiling.areas, { only });
        expect(alone.streets).toEqual([whole.streets[only]]);
        expect(totals(alone).points).toBe(totals(whole).points);
        expect(totals(alone).lengthMeters).toBeCloseTo(totals(whole).lengthMeters, 5);
        expect(totals(alone).overlapSquareMeters / 1e3).toBeCloseTo(
          totals(whole).overlapSquareMeters / 1e3,
          6,
        );
      },
    ),
  );
});

it('gives zeros for a layer without features, and leaves records without a place out', () => {
  const { streets, outside } = summariseGeometries([null], frozenTiling);
  expect(totals({ streets, outside })).toEqual({
    points: 0,
    lines: 0,
    lengthMeters: 0,
    polygons: 0,
    overlapSquareMeters: 0,
  });
  expect(summariseGeometries([], frozenTiling).streets).toHaveLength(5);
});

it('sorts streets by code, numbers by their value', () => {
  const { areas } = tilingOf(frozenTiling.polygons, ['11', '9', '100', 'b', 'a']);
  expect(summarise(toColumns([]), areas).streets.map(({ code }) => code)).toEqual([
    '9',
    '11',
    '100',
    'a',
    'b',
  ]);
});
