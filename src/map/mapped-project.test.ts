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

/** Lines over each project, by id, when all of them have this geometry. */
function linesAbove(projects: ReturnType<typeof onRoad>[], geometry: Geometry = course) {
  const geometries = new Map(projects.map(({ id }) => [id, geometry]));
  return mapProjects({ projects, themes }, geometries).map(({ id, linesAbove: lines }) => [id, lines]);
}

describe('the projects of the map', () => {
  it('are the located ones: without an anchor or a geometry nothing is drawn', () => {
    const projects = [onRoad('drawn'), onRoad('no-geometry'), projectWith({ id: 'unlocated' })];
    const geometries = new Map<string, Geometry>([
      ['drawn', course],
      ['unlocated', course],
    ]);
    expect(mapProjects({ projects, themes }, geometries)).toEqual([
      { id: 'drawn', theme: 'roads', vague: false, anchor, geometry: course, linesAbove: 0 },
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

  it('come in the order in which their themes are drawn', () => {
    const projects = [onRoad('gate', 'heritage', null), onRoad('road', 'roads', null)];
    expect(linesAbove(projects).map(([id]) => id)).toEqual(['road', 'gate']);
  });

  it('know how many lines lie over them on the same course, none over the uppermost', () => {
    expect(linesAbove([onRoad('a'), onRoad('b'), onRoad('c')])).toEqual([
      ['a', 2],
      ['b', 1],
      ['c', 0],
    ]);
    // the theme that is drawn later lies above, wherever the catalogue has it
    expect(linesAbove([onRoad('upper', 'heritage'), onRoad('lower')])).toEqual([
      ['lower', 1],
      ['upper', 0],
    ]);
  });

  it('do not lie over each other on two courses, nor where they are areas', () => {
    expect(linesAbove([onRoad('a', 'roads', 'long-road'), onRoad('b', 'roads', 'short-road')])).toEqual([
      ['a', 0],
      ['b', 0],
    ]);
    expect(linesAbove([onRoad('a', 'roads', null), onRoad('b', 'roads', null)])).toEqual([
      ['a', 0],
      ['b', 0],
    ]);
    expect(linesAbove([onRoad('a'), onRoad('b')], discPolygon(anchor, 300))).toEqual([
      ['a', 0],
      ['b', 0],
    ]);
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
