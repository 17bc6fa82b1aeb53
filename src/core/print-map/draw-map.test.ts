import { circle, lineString } from '@turf/turf';
import type { Feature, FeatureCollection, Geometry, Polygon } from 'geojson';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LngLat } from '#core/place/place.ts';
import { drawMap, type DrawnMap, type MapOrder } from './draw-map.ts';
import type { NumberedPlace } from './draw-places.ts';
import { textRow, textWidth } from './taken-room.ts';

function box(west: number, south: number, east: number, north: number): Polygon {
  const ring = [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
  return { type: 'Polygon', coordinates: [ring] };
}

function collection<Shape extends Geometry, Properties>(
  ...features: Feature<Shape, Properties>[]
): FeatureCollection<Shape, Properties> {
  return { type: 'FeatureCollection', features };
}

function street(code: string, name: string, geometry: Polygon) {
  return { type: 'Feature' as const, geometry, properties: { code, name, nameEn: name } };
}

const west = box(113.26, 23.12, 113.27, 23.13);
const east = box(113.27, 23.12, 113.28, 23.13);

const ground: MapOrder['ground'] = {
  streets: collection(street('1', '西街', west), street('2', '东街', east)),
  district: collection(street('0', '区', box(113.26, 23.12, 113.28, 23.13))),
  context: {
    roads: collection<Geometry, { name: string; class: string }>(
      lineString(
        [
          [113.2, 23.125],
          [113.3, 23.125],
        ],
        { name: '长路', class: 'primary' },
      ),
      lineString(
        [
          [113.264, 23.1],
          [113.264, 23.2],
        ],
        { name: '直街', class: 'residential' },
      ),
    ),
    green: collection(street('', '', box(113.262, 23.122, 113.5, 23.124))),
    water: collection(),
    waterways: collection(),
    'metro-stations': collection({
      type: 'Feature',
      geometry: { type: 'Point', coordinates: [113.265, 23.127] },
      properties: { name: '中站' },
    }),
  },
};

function order(places: readonly NumberedPlace[] = []): MapOrder {
  return {
    ground,
    subject: west,
    places,
    illustrative: [],
    size: { width: 1860, height: 900 },
    margin: 30,
    symbolSize: 46,
    type: { street: 34, road: 21, station: 21 },
    nameOf: (properties) => String(properties?.name ?? ''),
  };
}

function place(number: number, anchor: LngLat, radiusMeters = 150): NumberedPlace {
  const { geometry } = circle(anchor, radiusMeters, { units: 'meters' });
  return { number, geometry, anchor, vague: true, locatedHere: false, colour: 'red' };
}

const anyPlaces = fc
  .array(
    fc.tuple(
      fc.double({ min: 113.255, max: 113.275, noNaN: true }),
      fc.double({ min: 23.115, max: 23.135, noNaN: true }),
    ),
    { minLength: 1, maxLength: 40 },
  )
  .map((anchors) => anchors.map((anchor, index) => place(index + 1, anchor)));

function coordinatesOf(path: string): [number, number][] {
  return [...path.matchAll(/[ML](-?[\d.]+) (-?[\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)]);
}

function allPaths({ base, places, subject }: DrawnMap): string[] {
  const { roads, ...areas } = base;
  return [
    ...Object.values(areas),
    ...roads.map(({ path }) => path),
    ...places.map(({ path }) => path),
    subject,
  ];
}

describe('a printed map', () => {
  it('draws nothing further than a stroke beyond its edge', () => {
    fc.assert(
      fc.property(anyPlaces, (places) => {
        const drawn = drawMap(order(places));
        for (const [x, y] of allPaths(drawn).flatMap(coordinatesOf)) {
          expect(x).toBeGreaterThanOrEqual(-20.1);
          expect(x).toBeLessThanOrEqual(1880.1);
          expect(y).toBeGreaterThanOrEqual(-20.1);
          expect(y).toBeLessThanOrEqual(920.1);
        }
      }),
      { numRuns: 20 },
    );
  });

  it('shows every number once, whole and clear of the others, wherever its place lies', () => {
    fc.assert(
      fc.property(anyPlaces, (places) => {
        const drawn = drawMap(order(places)).places;
        expect(drawn.map(({ number }) => number)).toEqual(places.map(({ number }) => number));
        drawn.forEach(({ at: [x, y] }, index) => {
          expect(x >= 23 && x <= 1837 && y >= 23 && y <= 877).toBe(true);
          for (const { at } of drawn.slice(index + 1)) {
            expect(Math.hypot(x - at[0], y - at[1])).toBeGreaterThan(46);
          }
        });
      }),
      { numRuns: 30 },
    );
  });

  it('writes no name over another, over a symbol or beyond the edge', () => {
    fc.assert(
      fc.property(anyPlaces, (places) => {
        const drawn = drawMap(order(places));
        const rows = drawn.names.map(({ text, at, angle, size }) => ({
          points: textRow(at, textWidth(text, size), size, angle),
          radius: size / 2,
        }));
        rows.forEach(({ points, radius }, index) => {
          for (const [x, y] of points) {
            expect(x >= 0 && x <= 1860 && y >= 0 && y <= 900).toBe(true);
            for (const { at } of drawn.places) {
              expect(Math.hypot(x - at[0], y - at[1])).toBeGreaterThan(23 + radius);
            }
            for (const other of rows.slice(index + 1)) {
              const gaps = other.points.map(([a, b]) => Math.hypot(x - a, y - b));
              expect(Math.min(...gaps)).toBeGreaterThan(radius + other.radius);
            }
          }
        });
      }),
      { numRuns: 20 },
    );
  });

  it('names the streets, the roads once each, and the stations of the district', () => {
    const { names } = drawMap(order());
    expect(names.map(({ kind, text }) => `${kind} ${text}`).toSorted()).toEqual([
      'road 直街',
      'road 长路',
      'station 中站',
      'street 东街',
      'street 西街',
    ]);
  });

  it('puts the symbol of a place that reaches in from elsewhere on its part in the subject', () => {
    const [reaching] = drawMap(order([place(1, [113.2705, 23.125])])).places;
    const [inside] = drawMap(order([place(1, [113.265, 23.125])])).places;
    const middle = 1860 / 2;
    expect(inside?.home[0]).toBeCloseTo(middle, 0);
    // the border with the next street is half a street's width right of the middle
    const { metersPerUnit } = drawMap(order());
    const halfStreet = (0.005 * 111195 * Math.cos((23.125 * Math.PI) / 180)) / metersPerUnit;
    expect(reaching?.home[0]).toBeLessThan(middle + halfStreet);
    expect(reaching?.home[0]).toBeGreaterThan(middle + halfStreet / 2);
  });

  it('is the same for the same order', () => {
    const places = [place(1, [113.265, 23.125]), place(2, [113.265, 23.125])];
    expect(drawMap(order(places))).toEqual(drawMap(order(places)));
  });

  it('draws lines of one course below each other wider, so that both are seen', () => {
    const line = (number: number): NumberedPlace => ({
      ...place(number, [113.265, 23.125]),
      geometry: {
        type: 'LineString',
        coordinates: [
          [113.262, 23.125],
          [113.268, 23.125],
        ],
      },
    });
    expect(drawMap(order([line(1), line(2)])).places.map(({ below }) => below)).toEqual([1, 0]);
  });
});
