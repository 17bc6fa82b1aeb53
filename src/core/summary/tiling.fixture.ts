import type { Geometry, LineString, Point, Polygon, Position } from 'geojson';
import fc from 'fast-check';
import { toColumns } from './append-geometry.ts';
import { prepareAreas, type Areas } from './areas.ts';
import { summarise } from './summarise.ts';
import type { Measures, Summary } from './summary.ts';

/** Areas as GeoJSON, for oracles, and prepared, for what is tested. */
export interface Tiling {
  codes: string[];
  polygons: Polygon[];
  areas: Areas;
}

export function tilingOf(polygons: Polygon[], codes = polygons.map((_, i) => String(101 + i))): Tiling {
  return {
    codes,
    polygons,
    areas: prepareAreas(
      toColumns(polygons),
      codes.map((code) => ({ code, name: `街${code}` })),
    ),
  };
}

/**
 * Five streets, frozen: 101 surrounds the enclave 105, 102 and 103 meet 101 along slanted borders with a vertex on
 * one side only (T-junctions), 104 is a thin strip along the north.
 */
export const frozenTiling = tilingOf([
  polygon(
    [
      [113.25, 23.11],
      [113.27, 23.112],
      [113.272, 23.13],
      [113.2525, 23.1275],
      [113.25, 23.11],
    ],
    [
      [113.258, 23.117],
      [113.264, 23.118],
      [113.261, 23.123],
      [113.258, 23.117],
    ],
  ),
  polygon([
    [113.27, 23.112],
    [113.29, 23.11],
    [113.291, 23.12],
    [113.271, 23.121],
    [113.27, 23.112],
  ]),
  polygon([
    [113.271, 23.121],
    [113.291, 23.12],
    [113.292, 23.131],
    [113.272, 23.13],
    [113.271, 23.121],
  ]),
  polygon([
    [113.2525, 23.1275],
    [113.272, 23.13],
    [113.292, 23.131],
    [113.292, 23.133],
    [113.2525, 23.1285],
    [113.2525, 23.1275],
  ]),
  polygon([
    [113.258, 23.117],
    [113.264, 23.118],
    [113.261, 23.123],
    [113.258, 23.117],
  ]),
]);

export function polygon(...rings: Position[][]): Polygon {
  return { type: 'Polygon', coordinates: rings };
}

export function line(...coordinates: Position[]): LineString {
  return { type: 'LineString', coordinates };
}

export function point(lng: number, lat: number): Point {
  return { type: 'Point', coordinates: [lng, lat] };
}

export function summariseGeometries(geometries: (Geometry | null)[], { areas }: Tiling): Summary {
  return summarise(toColumns(geometries), areas);
}

/** Sum over all streets and outside. */
export function totals({ streets, outside }: Summary): Measures {
  const sum = { ...outside };
  for (const street of streets) {
    for (const key of ['points', 'lines', 'lengthMeters', 'polygons', 'overlapSquareMeters'] as const) {
      sum[key] += street[key];
    }
  }
  return sum;
}

const WEST = 113.25;
const SOUTH = 23.11;
const CELL = 0.01;
const whole = (max: number) => fc.integer({ min: 0, max });
/** A number in 0..1 on a coarse lattice, so that coincidences are common, or on a fine one. */
const fraction = fc.oneof(
  whole(8).map((n) => n / 8),
  whole(99991).map((n) => n / 99991),
);

/** A grid of streets with shaken corners and, on every border, a further vertex; codes in random order. */
export const randomTiling: fc.Arbitrary<Tiling> = fc
  .record({
    columns: fc.integer({ min: 1, max: 4 }),
    rows: fc.integer({ min: 1, max: 4 }),
    seed: whole(1 << 30),
  })
  .map(({ columns, rows, seed }) => {
    const vertex = (i: number, j: number): Position => [
      WEST + CELL * (i / 2 + 0.3 * shaken(seed, i, j, 0)),
      SOUTH + CELL * (j / 2 + 0.3 * shaken(seed, i, j, 1)),
    ];
    const polygons: Polygon[] = [];
    const codes: string[] = [];
    for (let c = 0; c < columns; c++) {
      for (let r = 0; r < rows; r++) {
        const [i, j] = [2 * c, 2 * r];
        const around = [
          [0, 0],
          [1, 0],
          [2, 0],
          [2, 1],
          [2, 2],
          [1, 2],
          [0, 2],
          [0, 1],
          [0, 0],
        ];
        polygons.push(polygon(around.map(([di = 0, dj = 0]) => vertex(i + di, j + dj))));
        codes.push(String(100 + (((c * rows + r) * 7 + seed) % 23)) + String(c) + String(r));
      }
    }
    return tilingOf(polygons, codes);
  });

/** A repeatable number in -0.5..0.5 for a grid vertex. */
function shaken(seed: number, i: number, j: number, axis: number): number {
  const mixed = Math.sin(seed * 0.001 + i * 12.9898 + j * 78.233 + axis * 37.719) * 43758.5453;
  return mixed - Math.floor(mixed) - 0.5;
}

/** Positions in and around the tilings. */
export const randomPosition: fc.Arbitrary<Position> = fc
  .tuple(fraction, fraction)
  .map(([x, y]) => [WEST - CELL / 2 + 5 * CELL * x, SOUTH - CELL / 2 + 5 * CELL * y]);

export const randomPoint = randomPosition.map(([lng = 0, lat = 0]) => point(lng, lat));

export const randomLine = fc
  .array(randomPosition, { minLength: 2, maxLength: 6 })
  .map((coordinates) => line(...coordinates));

/** A star-shaped polygon, simple by construction, of any size from a house to the whole tiling. */
export const randomPolygon = fc
  .record({
    centre: randomPosition,
    size: fc.constantFrom(0.0005, 0.005, 0.02),
    radii: fc.array(fc.integer({ min: 20, max: 100 }), { minLength: 3, maxLength: 12 }),
    turn: whole(360),
    hole: fc.boolean(),
  })
  .map(({ centre: [lng = 0, lat = 0], size, radii, turn, hole }) => {
    const ring = (scale: number): Position[] => {
      const corners = radii.map((radius, i) => {
        const angle = (i / radii.length) * 2 * Math.PI + turn;
        const distance = (scale * size * radius) / 100;
        return [lng + distance * Math.cos(angle), lat + distance * Math.sin(angle)];
      });
      return [...corners, [...corners[0]!]];
    };
    return hole ? polygon(ring(1), ring(0.5).reverse()) : polygon(ring(1));
  });
