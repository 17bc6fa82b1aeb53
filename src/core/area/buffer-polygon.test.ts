import { booleanPointInPolygon, pointToLineDistance } from '@turf/turf';
import fc from 'fast-check';
import type { Feature, FeatureCollection, Geometry, LineString } from 'geojson';
import { describe, expect, it } from 'vitest';
import { projectWith } from '#core/report/project.fixture.ts';
import { haversineMeters } from '#core/summary/sphere.ts';
import { line, randomLine } from '#core/summary/tiling.fixture.ts';
import { anyLngLat } from './any-shape.fixture.ts';
import { areaPlaces } from './area-place.ts';
import { aroundCore, roadNames, type Around } from './around.ts';
import { bufferPolygon } from './buffer-polygon.ts';
import { measurePolygonal } from './polygon-measures.ts';

const road = (name: unknown, geometry: Geometry): Feature => ({
  type: 'Feature',
  properties: { name },
  geometry,
});
const roads: FeatureCollection = {
  type: 'FeatureCollection',
  features: [
    road('中山路', line([113.26, 23.12], [113.27, 23.12])),
    road('北京路', line([113.262, 23.11], [113.262, 23.13])),
    road('中山路', {
      type: 'MultiLineString',
      coordinates: [
        [
          [113.27, 23.12],
          [113.28, 23.121],
        ],
      ],
    }),
    road('广场', { type: 'Point', coordinates: [113.27, 23.12] }),
    road(null, line([113.29, 23.12], [113.291, 23.12])),
  ],
};

function around(
  core: Parameters<typeof aroundCore>[0],
  places: Parameters<typeof aroundCore>[1] = [],
): Around[] {
  const found = aroundCore(core, places, roads);
  if (!found.ok) throw new Error(JSON.stringify(found.problems));
  return found.value;
}

describe('a buffer along a road', () => {
  it('takes all courses of its name together', () => {
    const [course] = around({ kind: 'road', name: '中山路' });
    expect(course).toMatchObject({ geometry: { coordinates: { length: 2 } } });
    const wide = bufferPolygon(around({ kind: 'road', name: '中山路' }), 200);
    // where the courses meet nothing is counted twice
    expect(wide.type).toBe('Polygon');
    expect(booleanPointInPolygon([113.2795, 23.1225], wide)).toBe(true);
  });

  it('holds exactly what lies within the distance', () => {
    fc.assert(
      fc.property(
        randomLine,
        fc.integer({ min: 20, max: 800 }),
        anyLngLat,
        (course: LineString, meters, at) => {
          const wide = bufferPolygon([{ kind: 'geometry', geometry: course }], meters);
          const away = pointToLineDistance(at, course, { units: 'meters' });
          // arcs are drawn with corners, and the two measure on a plane and on a sphere
          if (away < 0.995 * meters - 1) expect(booleanPointInPolygon(at, wide)).toBe(true);
          if (away > 1.005 * meters + 1) expect(booleanPointInPolygon(at, wide)).toBe(false);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('is refused where no road has the name', () => {
    expect(aroundCore({ kind: 'road', name: '解放路' }, [], roads)).toMatchObject({
      problems: [{ key: 'area.road-unknown', params: { road: '解放路' } }],
    });
  });

  it('is offered for every name that has a course, once', () => {
    expect(roadNames(roads)).toEqual(['北京路', '中山路']);
  });
});

describe('a buffer around a project', () => {
  const at = (id: string, geometry: Geometry, radiusMeters = 0) => ({
    project: projectWith({
      id,
      precision: radiusMeters > 0 ? 'vicinity' : 'site',
      radiusMeters,
      anchor: [113.27, 23.12],
    }),
    geometry,
  });
  const point: Geometry = { type: 'Point', coordinates: [113.27, 23.12] };

  function placesOf(...located: ReturnType<typeof at>[]) {
    return areaPlaces(
      located.map(({ project }) => ({ ...project, locatedHere: [], placeable: 0 })),
      new Map(located.map(({ project, geometry }) => [project.id, geometry])),
    );
  }

  it('of a known point is a disc of the distance', () => {
    const disc = bufferPolygon(around({ kind: 'project', id: 'a' }, placesOf(at('a', point))), 300);
    expect(measurePolygonal(disc).squareMeters / (Math.PI * 300 ** 2)).toBeCloseTo(1, 2);
    for (const [lng = 0, lat = 0] of disc.coordinates.flat(disc.type === 'Polygon' ? 1 : 2) as number[][]) {
      expect(haversineMeters(113.27, 23.12, lng, lat)).toBeCloseTo(300, 6);
    }
  });

  it('of a vicinity begins at the vicinity’s edge', () => {
    const places = placesOf(at('a', point, 250));
    expect(around({ kind: 'project', id: 'a' }, places)).toEqual([
      { kind: 'disc', center: [113.27, 23.12], radiusMeters: 250 },
    ]);
    const wide = bufferPolygon(around({ kind: 'project', id: 'a' }, places), 500);
    expect(measurePolygonal(wide).squareMeters / (Math.PI * 750 ** 2)).toBeCloseTo(1, 2);
  });

  it('of several places is all of them, joined where they overlap', () => {
    const discs: Around[] = [
      { kind: 'disc', center: [113.27, 23.12], radiusMeters: 100 },
      { kind: 'disc', center: [113.271, 23.12], radiusMeters: 100 },
      { kind: 'disc', center: [113.29, 23.12], radiusMeters: 100 },
    ];
    const whole = bufferPolygon(discs, 50);
    expect(whole.type === 'MultiPolygon' && whole.coordinates.length).toBe(2);
    expect(measurePolygonal(whole).squareMeters).toBeLessThan(2.8 * Math.PI * 150 ** 2);
  });

  it('is refused where the project has no place', () => {
    expect(aroundCore({ kind: 'project', id: 'gone' }, placesOf(at('a', point)), roads)).toMatchObject({
      problems: [{ key: 'area.project-without-place', params: { project: 'gone' } }],
    });
  });
});
