import { distance } from '@turf/turf';
import gcoord from 'gcoord';
import { expect, it } from 'vitest';
import { toColumns } from '#core/summary/append-geometry.ts';
import { point } from '#core/summary/tiling.fixture.ts';
import { toWgs84 } from './datum.ts';

it.each([
  ['gcj02', gcoord.GCJ02],
  ['bd09', gcoord.BD09],
] as const)('undoes the shift of %s to a tenth of a metre', (datum, crs) => {
  const shifted = gcoord.transform<[number, number]>([113.26, 23.13], gcoord.WGS84, crs);
  expect(distance([113.26, 23.13], shifted, { units: 'meters' })).toBeGreaterThan(400);
  const { positions } = toWgs84(toColumns([point(...shifted)]), datum);
  expect(distance([113.26, 23.13], [...positions], { units: 'meters' })).toBeLessThan(0.1);
});

it('leaves WGS-84 as it is, and the given columns untouched', () => {
  const columns = toColumns([point(113.26, 23.13)]);
  expect(toWgs84(columns, 'wgs84')).toBe(columns);
  toWgs84(columns, 'bd09');
  expect([...columns.positions]).toEqual([113.26, 23.13]);
});
