import type { Geometry, Position } from 'geojson';
import { toColumns } from '#core/summary/append-geometry.ts';
import { prepareAreas, type Areas } from '#core/summary/areas.ts';
import type { Ground } from './open-ground.ts';
import type { NamedRoad } from './road-stretches.ts';
import { prepareSpreading } from './spreading-ground.ts';

function box(west: number, south: number, east: number, north: number): Geometry {
  const ring: Position[] = [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
  return { type: 'Polygon', coordinates: [ring] };
}

function areas(boxes: readonly Geometry[], codes: readonly string[]): Areas {
  return prepareAreas(
    toColumns(boxes),
    codes.map((code) => ({ code, name: code })),
  );
}

/** Two streets side by side, the second three times as wide; a third of it is lake, and a park lies in the lake. */
export const twoStreets: Ground = {
  streets: areas([box(10, 50, 10.01, 50.01), box(10.01, 50, 10.04, 50.01)], ['1', '2']),
  closed: areas([box(10.03, 49.99, 10.05, 50.02), box(10.031, 50.001, 10.034, 50.004)], ['lake', 'park']),
};

/** Five roads: one across everything and beyond, four that end within. */
const fiveRoads: NamedRoad[] = [
  {
    name: 'long',
    course: {
      type: 'LineString',
      coordinates: [
        [9.99, 50.0051],
        [10.06, 50.0052],
      ],
    },
  },
  ...[10.002, 10.006, 10.015, 10.022].map((lng): NamedRoad => ({
    name: `cross ${lng}`,
    course: {
      type: 'MultiLineString',
      coordinates: [
        [
          [lng, 50.001],
          [lng + 0.0005, 50.004],
        ],
        [
          [lng, 50.006],
          [lng, 50.009],
        ],
      ],
    },
  })),
];

export const spreading = prepareSpreading(twoStreets, fiveRoads);
