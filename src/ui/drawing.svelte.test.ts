import { describe, expect, test } from 'vitest';
import { prepareGround } from '#core/area/area-ground.ts';
import { areaPolygon } from '#core/area/area-polygon.ts';
import type { AreaShape, DrawnArea } from '#core/area/drawn-area.ts';
import { groundOf } from '#core/area/ground-of.ts';
import { measureArea } from '#core/area/measure-area.ts';
import type { LngLat } from '#core/place/place.ts';
import { toColumns } from '#core/summary/append-geometry.ts';
import { DrawingState } from '#state/drawing.svelte.ts';
import type { Explorer } from '#state/explorer.svelte.ts';
import { exploreOnMap } from './fixture/three-streets-mapped.ts';

const square = (west: number, south: number, side: number): AreaShape => ({
  kind: 'rectangle',
  southWest: [west, south],
  northEast: [west + side, south + side],
});
const around = (id: string, radiusMeters: number): AreaShape => ({
  kind: 'buffer',
  core: { kind: 'project', id },
  radiusMeters,
});
const bow: LngLat[] = [
  [10.02, 50.02],
  [10.04, 50.04],
  [10.04, 50.02],
  [10.02, 50.04],
];

function keyOf(problem: { key: string } | null): string | undefined {
  return problem?.key;
}

/** Waits for the worker, the real one. */
async function summaryOf({ drawing }: Explorer, index: number) {
  drawing.measuring.measure();
  await expect.poll(() => drawing.measuring.results[index]?.state).toBe('measured');
  const result = drawing.measuring.results[index];
  if (result?.state !== 'measured') throw new Error('not measured');
  return result.summary;
}

describe('areas', () => {
  test('are added one by one, each a step that can be taken back and forth', () => {
    const { drawing, view } = exploreOnMap();
    expect(drawing.add(square(10.01, 50.01, 0.01))).toBeNull();
    expect(drawing.add(square(10.02, 50.02, 0.01), ' 东片 ')).toBeNull();
    expect(drawing.areas.map(({ name }) => name)).toEqual(['', '东片']);
    expect(drawing.selected).toBe(1);
    view.undo();
    expect(drawing.areas).toHaveLength(1);
    expect(drawing.selected).toBeNull();
    view.redo();
    expect(drawing.areas).toHaveLength(2);
    drawing.rename(0, '西片');
    drawing.rename(0, '西片');
    view.undo();
    expect(drawing.areas[0]?.name).toBe('');
  });

  test('that are removed leave the choice on the one that was chosen', () => {
    const { drawing } = exploreOnMap();
    for (const west of [10.01, 10.02, 10.03]) drawing.add(square(west, 50.01, 0.005));
    drawing.select(2);
    drawing.remove(0);
    expect(drawing.selected).toBe(1);
    drawing.remove(1);
    expect(drawing.selected).toBeNull();
    drawing.clear();
    expect(drawing.areas).toEqual([]);
  });

  test('are no more than the address holds', () => {
    const { drawing } = exploreOnMap();
    for (let count = 0; count < 12; count++) drawing.add(square(10.01, 50.01, 0.001 * (count + 1)));
    expect(drawing.isFull).toBe(true);
    expect(keyOf(drawing.add(square(10.01, 50.01, 0.04)))).toBe('area.too-many');
    const file = drawing.exportGeoJson({ created: '', names: [], boundaries: '', unlocated: '' });
    drawing.remove(0);
    const read = drawing.importGeoJson(file, 'areas.geojson', 'wgs84');
    expect(read).toMatchObject({ added: 1, problems: [{ key: 'area.left-over', params: { count: 11 } }] });
  });

  test('of an opened address open their panel', () => {
    const area: DrawnArea = { name: '', shape: square(10.01, 50.01, 0.01) };
    expect(exploreOnMap({ areas: [area] }).side.current).toBe('areas');
    expect(exploreOnMap().side.current).toBeNull();
  });
});

describe('the pen', () => {
  test('is put away when its area is taken', () => {
    const { drawing } = exploreOnMap();
    drawing.take('polygon');
    drawing.draw({ kind: 'polygon', ring: bow.slice(0, 3) }, 2);
    expect(drawing.sketch?.squareMeters).toBeGreaterThan(1e6);
    drawing.add({ kind: 'polygon', ring: bow.slice(0, 3) });
    expect([drawing.tool, drawing.sketch, drawing.corners]).toEqual([null, null, 0]);
    drawing.take('circle');
    drawing.take('circle');
    expect(drawing.tool).toBeNull();
  });

  test('keeps an outline that crosses itself in the making, says where, and forgives with the next corner', () => {
    const { drawing } = exploreOnMap();
    drawing.take('polygon');
    drawing.draw({ kind: 'polygon', ring: bow }, 4);
    expect(keyOf(drawing.check({ kind: 'polygon', ring: bow }))).toBe('area.self-crossing');
    expect(drawing.tool).toBe('polygon');
    expect(drawing.refusedAt).toEqual([10.03, 50.03]);
    drawing.draw({ kind: 'polygon', ring: bow }, 4);
    expect(drawing.refusal).not.toBeNull();
    drawing.draw({ kind: 'polygon', ring: bow.slice(0, 3) }, 3);
    expect(drawing.refusal).toBeNull();
  });

  test('cannot reshape an area into none: it stays as it was', () => {
    const { drawing } = exploreOnMap();
    drawing.add({ kind: 'polygon', ring: bow.slice(0, 3) });
    const before = drawing.areas[0];
    expect(keyOf(drawing.reshape(0, { kind: 'polygon', ring: bow }))).toBe('area.self-crossing');
    expect(drawing.areas[0]).toBe(before);
    expect(drawing.reshape(0, square(10.01, 50.01, 0.01))).toBeNull();
    expect(drawing.refusal).toBeNull();
    expect(drawing.areas[0]?.shape.kind).toBe('rectangle');
  });
});

describe('measures', () => {
  test('come from the worker, and filters change the sums without asking it again', async () => {
    const explorer = exploreOnMap();
    explorer.drawing.add(square(10.02, 50.02, 0.03));
    const { measurement, figures, projects } = await summaryOf(explorer, 0);
    expect(projects.map(({ project }) => project.id)).toEqual(['market', 'long-road']);
    expect(projects[1]?.share).toBeCloseTo(0.75, 6);
    expect(figures.projectsWeighted).toBeCloseTo(1.75, 6);
    expect(figures.metroStations).toBe(1);
    expect(measurement.streets).toMatchObject([{ code: '990001001', ofArea: 1 }]);
    explorer.view.showThemes(['roads']);
    const filtered = explorer.drawing.measuring.results[0];
    expect(filtered).toMatchObject({ summary: { figures: { projects: 1 } } });
    expect(filtered?.state === 'measured' && filtered.summary.measurement).toBe(measurement);
  });

  test('of a buffer begin at the edge of a vicinity', async () => {
    const explorer = exploreOnMap();
    explorer.drawing.add(around('market', 200));
    const { measurement } = await summaryOf(explorer, 0);
    expect(measurement.squareMeters / (Math.PI * 500 ** 2)).toBeCloseTo(1, 2);
  });

  test('follow a project that gets a place here, and wait beside the area while it has none', async () => {
    const explorer = exploreOnMap();
    const { drawing, placements } = explorer;
    drawing.add(around('island-trees', 100));
    drawing.measuring.measure();
    await expect
      .poll(() => drawing.measuring.results[0])
      .toMatchObject({ state: 'refused', problem: { key: 'area.project-without-place' } });
    placements.locate({
      projectId: 'island-trees',
      count: 1,
      note: '',
      precision: 'site',
      lngLat: [10.01, 50.01],
      radiusMeters: 20,
    });
    const { projects } = await summaryOf(explorer, 0);
    expect(projects.map(({ project }) => project.id)).toEqual(['island-trees']);
    placements.undo();
    drawing.measuring.measure();
    await expect.poll(() => drawing.measuring.results[0]?.state).toBe('refused');
    expect(drawing.areas).toHaveLength(1);
  });

  test('of a broken address stand as the reason beside the area', async () => {
    const area: DrawnArea = { name: '', shape: { kind: 'polygon', ring: bow } };
    const { drawing } = exploreOnMap({ areas: [area] });
    drawing.measuring.measure();
    await expect
      .poll(() => drawing.measuring.results[0])
      .toMatchObject({ state: 'refused', problem: { key: 'area.self-crossing' } });
  });

  test('that the worker fails at say so, and can be tried again', async () => {
    const explorer = exploreOnMap();
    const { streets, context } = explorer.facts;
    const ground = prepareGround(groundOf(streets, context));
    let fails = true;
    const drawing = new DrawingState(explorer, {
      measure: (requests, places) =>
        fails
          ? Promise.reject(new Error('out of memory'))
          : Promise.resolve(
              requests.flatMap((request) =>
                request.kind === 'buffer'
                  ? []
                  : [
                      measureArea(
                        areaPolygon(request),
                        ground,
                        toColumns(places.map(({ geometry }) => geometry)),
                      ),
                    ],
              ),
            ),
    });
    drawing.add(square(10.02, 50.02, 0.01));
    drawing.measuring.measure();
    await expect
      .poll(() => drawing.measuring.results[0])
      .toMatchObject({ problem: { key: 'area.not-measured', params: { reason: 'out of memory' } } });
    fails = false;
    drawing.measuring.retry();
    await expect.poll(() => drawing.measuring.results[0]?.state).toBe('measured');
  });
});
