import type { Geometry, LineString } from 'geojson';
import { describe, expect, it } from 'vitest';
import { projectWith } from '#core/report/project.fixture.ts';
import { discPolygon } from '#core/place/disc-polygon.ts';
import { isArea, isLine, mapProjects } from './mapped-project.ts';
import { themeWith } from './layers/theme.fixture.ts';

const themes = [themeWith('roads'), themeWith('heritage')];
const course: LineString = {
  type: 'LineString',
  coordinates: [
    [113.26, 23.12],
    [113.27, 23.12],
  ],
};
const anchor: [number, number] = [113.265, 23.12];

function onRoad(id: string, theme = 'roads', place: string | null = 'long-road') {
  return projectWith({ id, theme, place, anchor, precision: 'site' });
}

describe('the projects of the map', () => {
  it('are the located ones: without an anchor or a geometry nothing is drawn', () => {
    const projects = [onRoad('drawn'), onRoad('no-geometry'), projectWith({ id: 'unlocated' })];
    const geometries = new Map<string, Geometry>([
      ['drawn', course],
      ['unlocated', course],
    ]);
    expect(mapProjects({ projects, themes }, geometries)).toEqual([
      { id: 'drawn', row: 0, theme: 'roads', vague: false, anchor, geometry: course, course: 'long-road' },
    ]);
  });

  it('are vague unless the site itself is known', () => {
    const projects = (['site', 'vicinity', 'street'] as const).map((precision) => ({
      ...onRoad(precision),
      precision,
    }));
    const geometries = new Map(projects.map(({ id }) => [id, discPolygon(anchor, 300)]));
    expect(mapProjects({ projects, themes }, geometries).map(({ id, vague }) => [id, vague])).toEqual([
      ['site', false],
      ['vicinity', true],
      ['street', true],
    ]);
  });

  it('come in the order in which their themes are drawn, and keep their place in the catalogue', () => {
    const projects = [onRoad('gate', 'heritage', null), projectWith({}), onRoad('road', 'roads', null)];
    const geometries = new Map<string, Geometry>(projects.map(({ id }) => [id, course]));
    expect(mapProjects({ projects, themes }, geometries).map(({ id, row }) => [id, row])).toEqual([
      ['road', 2],
      ['gate', 0],
    ]);
  });

  it('without a place in the gazetteer have a course of their own', () => {
    const geometries = new Map<string, Geometry>([['road', course]]);
    const [road] = mapProjects({ projects: [onRoad('road', 'roads', null)], themes }, geometries);
    expect(road?.course).toBe('road');
  });
});

it('a geometry is a line, an area, or neither', () => {
  const kinds = (['Point', 'LineString', 'MultiLineString', 'Polygon', 'MultiPolygon'] as const).map(
    (type) => {
      const geometry: Geometry = { type, coordinates: [] };
      return [type, isLine(geometry), isArea(geometry)];
    },
  );
  expect(kinds).toEqual([
    ['Point', false, false],
    ['LineString', true, false],
    ['MultiLineString', true, false],
    ['Polygon', false, true],
    ['MultiPolygon', false, true],
  ]);
});
