import type { Geometry, Point } from 'geojson';
import { expect, it } from 'vitest';
import { fittedExtent, type FittingGround } from './fitted-extent.ts';

const at = (lng: number, lat: number): Point => ({ type: 'Point', coordinates: [lng, lat] });
const line = (...positions: [number, number][]) => ({ type: 'LineString' as const, coordinates: positions });

const ground: FittingGround = {
  district: [line([113, 23], [114, 24])],
  streets: [
    { code: '101', geometry: line([113.1, 23.1], [113.2, 23.2]) },
    { code: '102', geometry: line([113.5, 23.5], [113.6, 23.6]) },
  ],
  projects: new Map<string, Geometry>([
    ['market', at(113.3, 23.3)],
    ['road', line([113.4, 23.4], [113.7, 23.45])],
  ]),
};
const nothing = { streets: [], project: null };
const whole = [113, 23, 114, 24];

it('fits the district whatever is chosen', () => {
  expect(fittedExtent('district', { streets: ['101'], project: 'market' }, ['road'], ground)).toEqual(whole);
});

it('fits all selected streets', () => {
  const chosen = { streets: ['101', '102'], project: null };
  expect(fittedExtent('street', chosen, [], ground)).toEqual([113.1, 23.1, 113.6, 23.6]);
});

it('fits the selected project alone', () => {
  const chosen = { streets: ['101'], project: 'road' };
  expect(fittedExtent('project', chosen, ['market'], ground)).toEqual([113.4, 23.4, 113.7, 23.45]);
});

it('fits what is shown, passing over what has no place', () => {
  expect(fittedExtent('places', nothing, ['market', 'lamps', 'road'], ground)).toEqual([
    113.3, 23.3, 113.7, 23.45,
  ]);
});

it('falls back to the district where there is nothing to fit', () => {
  expect(fittedExtent('street', nothing, [], ground)).toEqual(whole);
  expect(fittedExtent('project', { streets: [], project: 'lamps' }, [], ground)).toEqual(whole);
  expect(fittedExtent('places', nothing, ['lamps'], ground)).toEqual(whole);
});
