import fc from 'fast-check';
import type { LngLat } from '#core/place/place.ts';
import { areaRadiusLimits, type AreaShape } from './drawn-area.ts';

const degree = (from: number, to: number) => fc.double({ min: from, max: to, noNaN: true });

/** Positions in and around the frozen tiling. */
export const anyLngLat: fc.Arbitrary<LngLat> = fc.tuple(degree(113.24, 113.3), degree(23.1, 23.14));

/** A ring that does not cross itself: its corners lie around a middle in the order of their directions. */
export const anyStar: fc.Arbitrary<LngLat[]> = fc
  .record({
    middle: anyLngLat,
    size: fc.constantFrom(0.001, 0.005, 0.015),
    radii: fc.array(fc.integer({ min: 30, max: 100 }), { minLength: 3, maxLength: 12 }),
    turn: degree(0, 6),
    backwards: fc.boolean(),
  })
  .map(({ middle: [lng, lat], size, radii, turn, backwards }) => {
    const ring = radii.map((radius, corner): LngLat => {
      const direction = turn + (2 * Math.PI * corner) / radii.length;
      const away = (size * radius) / 100;
      return [lng + away * Math.cos(direction), lat + away * Math.sin(direction)];
    });
    return backwards ? ring.reverse() : ring;
  });

const anyRadius = fc.integer({ min: areaRadiusLimits.least, max: areaRadiusLimits.most });

/** Any sound shape, positions with all their digits. */
export const anyShape: fc.Arbitrary<AreaShape> = fc.oneof(
  anyStar.map((ring): AreaShape => ({ kind: 'polygon', ring })),
  fc
    .tuple(anyLngLat, degree(0.0001, 0.02), degree(0.0001, 0.02))
    .map(([[lng, lat], width, height]): AreaShape => ({
      kind: 'rectangle',
      southWest: [lng, lat],
      northEast: [lng + width, lat + height],
    })),
  fc
    .tuple(anyLngLat, anyRadius)
    .map(([center, radiusMeters]): AreaShape => ({ kind: 'circle', center, radiusMeters })),
  anyRadius.map((radiusMeters): AreaShape => ({
    kind: 'buffer',
    core: { kind: 'road', name: '长路' },
    radiusMeters,
  })),
);
