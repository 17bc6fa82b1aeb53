import fc from 'fast-check';
import type { FeatureCollection, Polygon } from 'geojson';
import { describe, expect, it } from 'vitest';
import {
  frozenTiling,
  point,
  randomPosition,
  randomTiling,
  summariseGeometries,
  tilingOf,
  type Tiling,
} from '#core/summary/tiling.fixture.ts';
import type { StreetProperties } from './place.ts';
import { streetAt } from './street-at.ts';

function streetsOf({ codes, polygons }: Tiling): FeatureCollection<Polygon, StreetProperties> {
  return {
    type: 'FeatureCollection',
    features: polygons.map((geometry, index) => {
      const code = codes[index] ?? '';
      return { type: 'Feature', properties: { code, name: code, nameEn: code }, geometry };
    }),
  };
}

/** The street in which the summary counts a point, or null when it counts it outside. */
function countedIn(tiling: Tiling, lng: number, lat: number): string | null {
  const { streets } = summariseGeometries([point(lng, lat)], tiling);
  return streets.find(({ points }) => points === 1)?.code ?? null;
}

describe('the street at a point', () => {
  it('is the one in which the summary counts that point', () => {
    fc.assert(
      fc.property(
        fc.oneof(randomTiling, fc.constant(frozenTiling)),
        randomPosition,
        (tiling, [lng = 0, lat = 0]) => {
          expect(streetAt([lng, lat], streetsOf(tiling))).toBe(countedIn(tiling, lng, lat));
        },
      ),
    );
  });

  it('is the one with the lower code at every corner that streets share', () => {
    fc.assert(
      fc.property(randomTiling, (tiling) => {
        const streets = streetsOf(tiling);
        for (const [lng = 0, lat = 0] of tiling.polygons.flatMap(({ coordinates }) => coordinates.flat())) {
          const holders = tiling.codes.filter((_, index) =>
            tiling.polygons[index]?.coordinates[0]?.some(([x, y]) => x === lng && y === lat),
          );
          expect(streetAt([lng, lat], streets)).toBe(holders.toSorted()[0]);
        }
      }),
      { numRuns: 30 },
    );
  });

  it('does not depend on the order of the streets', () => {
    const streets = streetsOf(frozenTiling);
    const reversed = { ...streets, features: streets.features.toReversed() };
    const border: [number, number] = [113.27, 23.112];
    expect(streetAt(border, streets)).toBe('101');
    expect(streetAt(border, reversed)).toBe('101');
  });

  it('is the enclave inside a hole, and none outside all streets', () => {
    const streets = streetsOf(frozenTiling);
    expect(streetAt([113.261, 23.12], streets)).toBe('105');
    expect(streetAt([113.2, 23.12], streets)).toBeNull();
    expect(streetAt([113.26, 23.12], streetsOf(tilingOf([])))).toBeNull();
  });
});
