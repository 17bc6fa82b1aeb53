import fc from 'fast-check';
import { expect, it } from 'vitest';
import { line, point, polygon, randomPoint, randomPolygon } from '#core/summary/tiling.fixture.ts';
import { extentOf } from './extent.ts';

it('is west, south, east, north of all geometries together', () => {
  const river = line([113.25, 23.13], [113.29, 23.11]);
  const park = polygon([
    [113.26, 23.14],
    [113.27, 23.14],
    [113.27, 23.15],
    [113.26, 23.14],
  ]);
  expect(extentOf([river, park])).toEqual([113.25, 23.11, 113.29, 23.15]);
});

it('holds each geometry, and is no larger than what it holds', () => {
  fc.assert(
    fc.property(
      fc.array(fc.oneof(randomPoint, randomPolygon), { minLength: 1, maxLength: 8 }),
      (geometries) => {
        const extents = geometries.map((geometry) => extentOf([geometry]));
        expect(extentOf(geometries)).toEqual([
          Math.min(...extents.map(([west]) => west)),
          Math.min(...extents.map(([, south]) => south)),
          Math.max(...extents.map(([, , east]) => east)),
          Math.max(...extents.map(([, , , north]) => north)),
        ]);
      },
    ),
  );
});

it('is a point for a point', () => {
  expect(extentOf([point(113.27, 23.13)])).toEqual([113.27, 23.13, 113.27, 23.13]);
});

it('is refused where there is nothing to measure', () => {
  expect(() => extentOf([])).toThrow('no geometry to measure');
  expect(() => extentOf([{ type: 'MultiPolygon', coordinates: [] }])).toThrow('no geometry to measure');
});
