import { expect, it } from 'vitest';
import { hexagonRadiusMeters } from './hexagon-radius.ts';

it('hexagons of the whole district are 400 m, those of a few streets 100 m, and none is under 25 m', () => {
  expect([12.3, 14, 18].map((zoom) => hexagonRadiusMeters(zoom, 23.13))).toEqual([400, 100, 25]);
});

it('hexagons keep their size while one zooms a little', () => {
  const radii = [12.8, 12.9, 13, 13.1, 13.2].map((zoom) => hexagonRadiusMeters(zoom, 23.13));
  expect(new Set(radii)).toEqual(new Set([200]));
});
