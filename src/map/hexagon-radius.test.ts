import { expect, it } from 'vitest';
import { hexagonRadiusMeters } from './hexagon-radius.ts';

it('hexagons of the whole district are 200 m, those of a few streets 50 m, and none is under 25 m', () => {
  expect([12.3, 14, 18].map((zoom) => hexagonRadiusMeters(zoom, 23.13))).toEqual([200, 50, 25]);
});

it('hexagons keep their size while one zooms a little', () => {
  const radii = [12.2, 12.3, 12.4, 12.6, 12.7].map((zoom) => hexagonRadiusMeters(zoom, 23.13));
  expect(new Set(radii)).toEqual(new Set([200]));
});
