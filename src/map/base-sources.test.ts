import { booleanPointInPolygon } from '@turf/turf';
import type { Feature, FeatureCollection, Geometry, Point, Polygon } from 'geojson';
import { describe, expect, it } from 'vitest';
import { streetAt } from '#core/place/street-at.ts';
import { point, polygon } from '#core/summary/tiling.fixture.ts';
import { baseSources } from './base-sources.ts';

function square(west: number, south: number, size: number): Polygon {
  // corners that meet must be the same numbers
  const [east, north] = [west + size, south + size].map((degrees) => Number(degrees.toFixed(6))) as [
    number,
    number,
  ];
  return polygon([
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ]);
}

function feature<G extends Geometry, P extends Record<string, unknown>>(
  geometry: G,
  properties: P,
): Feature<G, P> {
  return { type: 'Feature', properties, geometry };
}

function collection<F extends Feature>(...features: F[]) {
  return { type: 'FeatureCollection' as const, features };
}

const west = square(113.26, 23.12, 0.01);
const east = square(113.27, 23.12, 0.01);
const streets = collection(
  feature(west, { code: '440104001', name: '西街', nameEn: 'West Subdistrict' }),
  feature(east, { code: '440104002', name: '东街', nameEn: 'East Subdistrict' }),
);
const lake = square(113.275, 23.125, 0.002);
const facts = {
  streets,
  district: collection(),
  context: {
    roads: collection(),
    green: collection(),
    waterways: collection(),
    water: collection(
      feature(square(113.262, 23.121, 0.0005), { name: '东湖', nameEn: 'East Lake' }),
      feature(lake, { name: '东湖', nameEn: 'East Lake' }),
      feature(square(113.264, 23.123, 0.001), {}),
    ),
    'metro-stations': collection(
      feature(point(113.265, 23.125), { name: '中站' }),
      feature(point(113.3, 23.2), { name: '外站' }),
    ),
  },
};
const anchor: [number, number] = [113.265, 23.125];
const sources = baseSources(facts, [{ anchor }]);

/** Names of the features, in their order. */
const namesOf = ({ features }: FeatureCollection) =>
  features.map(({ properties }) => String(properties?.name));
const pointsOf = ({ features }: FeatureCollection) =>
  features.map(({ geometry }) => (geometry as Point).coordinates);

describe('the sources of the base map', () => {
  it('show no metro station outside the streets', () => {
    expect(namesOf(sources['metro-stations'])).toEqual(['中站']);
  });

  it('name each street once, inside it and clear of symbols', () => {
    expect(namesOf(sources['street-labels'])).toEqual(['西街', '东街']);
    const places = pointsOf(sources['street-labels']);
    expect(places.map(([lng = 0, lat = 0]) => streetAt([lng, lat], streets))).toEqual([
      '440104001',
      '440104002',
    ]);
    const [lng = 0, lat = 0] = places[0] ?? [];
    expect(Math.hypot(lng - anchor[0], lat - anchor[1])).toBeGreaterThan(0.002);
  });

  it('name a water once, in its largest part and with the size of that, and no water without a name', () => {
    expect(namesOf(sources['water-labels'])).toEqual(['东湖']);
    const [place = []] = pointsOf(sources['water-labels']);
    expect(booleanPointInPolygon(place, lake)).toBe(true);
    const squareMeters = Number(sources['water-labels'].features[0]?.properties?.squareMeters);
    // 0.002 by 0.002 degrees at 23° north
    expect(squareMeters / 45_500).toBeCloseTo(1, 1);
  });

  it('draw the border that two streets share, and draw it once', () => {
    expect(sources['street-borders'].features.map(({ geometry }) => geometry)).toEqual([
      {
        type: 'MultiLineString',
        coordinates: [
          [
            [113.27, 23.13],
            [113.27, 23.12],
          ],
        ],
      },
    ]);
  });

  it('leave everything else as it came', () => {
    expect(sources.streets).toBe(streets);
    expect(sources.water).toBe(facts.context.water);
  });
});
