import type { Geometry } from 'geojson';
import { describe, expect, it } from 'vitest';
import type { PlacedProject } from '#core/place/apply-local-places.ts';
import type { PlacedPart } from '#core/place/placed-part.ts';
import { inStreet, siteWith, standing } from '#core/place/placing.fixture.ts';
import { projectWith, setOf } from '#core/report/project.fixture.ts';
import { toColumns } from '#core/summary/append-geometry.ts';
import { frozenTiling, line } from '#core/summary/tiling.fixture.ts';
import { areaPlaces } from './area-place.ts';
import { areaPolygon } from './area-polygon.ts';
import { summariseArea } from './area-summary.ts';
import { measureArea } from './measure-area.ts';
import { groundOfTiling } from './own-ground.fixture.ts';

const placed = (said: Parameters<typeof projectWith>[0], locatedHere: PlacedPart[] = []): PlacedProject => ({
  ...projectWith(said),
  locatedHere,
  placeable: 0,
});

const course = line([113.275, 23.115], [113.285, 23.115]);
const disc = areaPolygon({ kind: 'circle', center: [113.28, 23.115], radiusMeters: 100 });
const road = placed({ id: 'road', theme: 'roads', status: 'completed', precision: 'site' });
const market = placed({ id: 'market', theme: 'commerce', status: 'planned', precision: 'vicinity' });
const unlocated = placed({ id: 'lamps' });
const projects = [road, market, unlocated];
const places = areaPlaces(
  projects,
  new Map<string, Geometry>([
    ['road', course],
    ['market', disc],
  ]),
);

/** From the middle of the course eastwards. */
const east = areaPolygon({ kind: 'rectangle', southWest: [113.28, 23.112], northEast: [113.289, 23.118] });
const measured = measureArea(
  east,
  groundOfTiling(frozenTiling),
  toColumns(places.map(({ geometry }) => geometry)),
);

describe('the summary of an own area', () => {
  it('counts projects as a street does: touching, by share, per square kilometre, by theme and status', () => {
    const { figures, projects: here } = summariseArea(measured, places, projects);
    expect(figures).toMatchObject({
      projects: 2,
      projectsWeighted: 1,
      projectsByTheme: { commerce: 1, roads: 1 },
      projectsByStatus: { completed: 1, planned: 1 },
    });
    expect(figures.projectsPerSquareKilometer).toBeCloseTo(1e6 / measured.districtSquareMeters, 9);
    expect(figures.projectLengthMeters).toBeCloseTo(511.3, 0);
    expect(here.map(({ project, share }) => [project.id, Number(share.toFixed(3))])).toEqual([
      ['road', 0.5],
      ['market', 0.5],
    ]);
  });

  it('leaves out what the view hides, without measuring anew', () => {
    const { figures, projects: here } = summariseArea(measured, places, [market, unlocated]);
    expect(here.map(({ project }) => project.id)).toEqual(['market']);
    expect(figures).toMatchObject({ projects: 1, projectsWeighted: 0.5, projectLengthMeters: 0 });
  });

  it('of nothing is nothing, not a division by it', () => {
    const away = areaPolygon({ kind: 'circle', center: [113.5, 23.1], radiusMeters: 50 });
    const empty = measureArea(away, groundOfTiling(frozenTiling), toColumns([course, disc]));
    expect(summariseArea(empty, places, projects).figures).toMatchObject({
      projects: 0,
      projectsWeighted: 0,
      projectsPerSquareKilometer: 0,
    });
  });
});

describe('the places of a set that only this device locates', () => {
  it('weigh as many as stand at each', () => {
    const parts = [
      standing(siteWith({ id: 'a', lngLat: [113.285, 23.115], count: 3 })),
      standing(inStreet('103')),
    ];
    const set = placed({ id: 'parks', set: setOf([]), reportedCount: 9, precision: 'street' }, parts);
    const ofSet = areaPlaces([set], new Map());
    const counts = parts.map(({ place }) => place.count);
    const all = counts.reduce((sum, count) => sum + count, 0);
    expect(ofSet.map(({ weight }) => weight)).toEqual(counts.map((count) => count / all));
    const found = measureArea(
      east,
      groundOfTiling(frozenTiling),
      toColumns(ofSet.map(({ geometry }) => geometry)),
    );
    expect(summariseArea(found, ofSet, [set]).projects[0]?.share).toBeCloseTo(counts[0]! / all, 9);
  });
});
