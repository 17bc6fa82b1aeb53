import type { Geometry } from 'geojson';
import { describe, expect, it } from 'vitest';
import { projectWith } from '#core/report/project.fixture.ts';
import { applyLocalPlaces } from './apply-local-places.ts';
import { distanceRange } from './distance-range.ts';
import type { LocalPlace } from './local-place.ts';
import { inStreet, siteWith, standing } from './placing.fixture.ts';
import { standingsOf } from './standings-of.ts';

const course: Geometry = {
  type: 'LineString',
  coordinates: [
    [113.255, 23.115],
    [113.258, 23.115],
  ],
};
const road = projectWith({ id: 'road', precision: 'site', locatedCount: 1, anchor: [113.256, 23.115] });
const lifts = projectWith({
  id: 'lifts',
  reportedCount: 9,
  set: { measure: 'm', unit: 'count', noun: { zh: '部', en: 'lifts' }, members: [] },
});
const tower = projectWith({ id: 'tower' });
const geometries = new Map([['road', course]]);

function standings(id: string, ...places: LocalPlace[]) {
  const { projects } = applyLocalPlaces([road, lifts, tower], places.map(standing));
  return standingsOf(
    projects.find((project) => project.id === id)!,
    geometries,
  );
}

describe('where a project stands', () => {
  it('is its published place', () => {
    expect(standings('road')).toEqual([
      { precision: 'site', radiusMeters: 0, anchor: [113.256, 23.115], geometry: course },
    ]);
  });

  it('is nowhere for one that nobody has located', () => {
    expect(standings('tower')).toEqual([]);
    expect(standings('lifts')).toEqual([]);
  });

  it('is each of the places this device gives it, as surely as each is known', () => {
    const stands = standings(
      'lifts',
      siteWith({ id: 'lifts-1', projectId: 'lifts', radiusMeters: 40 }),
      inStreet('103', { id: 'lifts-2', projectId: 'lifts' }),
    );
    expect(stands.map(({ precision, radiusMeters }) => [precision, radiusMeters])).toEqual([
      ['site', 40],
      ['street', 0],
    ]);
    // to the nearest of them: the site, whose error is counted
    const range = distanceRange([113.28, 23.115], stands)!;
    expect(range.leastMeters).toBe(0);
    expect(range.mostMeters).toBeCloseTo(40, 6);
  });
});
