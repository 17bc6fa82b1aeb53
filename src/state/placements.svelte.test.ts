import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { LocalPlaceDraft } from '#core/place/local-place.ts';
import { frozenGround } from '#core/place/placing.fixture.ts';
import { projectWith, setOf } from '#core/report/project.fixture.ts';
import { Notices } from './notices.svelte.ts';
import { placementStore, type PlacementStore } from './placement-store.ts';
import { Placements } from './placements.svelte.ts';

const facts = {
  catalogue: {
    report: { id: 'three-streets' },
    projects: [projectWith({ id: 'tower' }), projectWith({ id: 'lamps', reportedCount: 3, set: setOf([]) })],
  },
  streets: frozenGround.streets,
  streetFacts: frozenGround.streets.features.map(({ properties }) => properties),
};

let notices: Notices;

function begin(): Placements {
  notices = new Notices();
  return new Placements(facts, notices, () => '2031-07-02T08:00:00.000Z');
}

const draft = {
  precision: 'vicinity' as const,
  lngLat: [113.28, 23.115] as [number, number],
  radiusMeters: 100,
  note: '',
  count: 1,
};
const at = (projectId: string, count = 1): LocalPlaceDraft => ({ ...draft, projectId, count });
const located = (placements: Placements) =>
  placements.applied.projects.map(({ locatedCount }) => locatedCount);

/** A report of its own for every test, since the database outlives them. */
let report = 'report-0';
beforeEach((context) => void (report = context.task.id));

describe('the places of this device', () => {
  it('locate, change and remove, each a step that can be undone', () => {
    const placements = begin();
    expect(placements.locate(at('lamps', 2))).toBeNull();
    expect(placements.locate(at('tower'))).toBeNull();
    expect(placements.change('lamps-1', at('lamps', 3))).toBeNull();
    expect(located(placements)).toEqual([1, 3]);
    placements.remove('tower-1');
    expect(located(placements)).toEqual([0, 3]);
    for (const figures of [
      [1, 3],
      [1, 2],
      [0, 2],
      [0, 0],
    ]) {
      placements.undo();
      expect(located(placements)).toEqual(figures);
    }
    expect(placements.canUndo).toBe(false);
    placements.redo();
    expect(located(placements)).toEqual([0, 2]);
  });

  it('are refused with a reason, and nothing changes', () => {
    const placements = begin();
    expect(placements.locate(at('lamps', 4))?.key).toBe('local.more-than-reported');
    expect(placements.locate(at('nowhere'))?.key).toBe('local.unknown-project');
    expect(placements.locate({ ...draft, projectId: 'tower', precision: 'site' })?.key).toBe(
      'local.radius-of-site',
    );
    expect(placements.places).toEqual([]);
    expect(placements.canUndo).toBe(false);
  });

  it('leave room for themselves when they are changed', () => {
    const placements = begin();
    placements.locate(at('lamps', 2));
    expect(placements.roomFor('lamps', null)).toBe(1);
    expect(placements.roomFor('lamps', 'lamps-1')).toBe(3);
  });

  it('go out as GeoJSON and come back as one step, with what was left out and why', () => {
    const exporting = begin();
    exporting.locate(at('lamps', 2));
    exporting.locate(at('tower'));
    const file = exporting.exportGeoJson();
    const placements = begin();
    placements.locate(at('tower'));
    placements.remove('tower-1');
    placements.locate({ ...at('lamps', 2), note: 'here' });
    const outcome = placements.importGeoJson(file.replace('"lamps-1"', '"lamps-x"'), 'places.geojson');
    expect(outcome).toMatchObject({ added: 1, problems: [{ key: 'local.more-than-reported' }] });
    expect(located(placements)).toEqual([1, 2]);
    expect(placements.importGeoJson(file, 'places.geojson')).toMatchObject({
      added: 0,
      problems: [{ key: 'local.already-here' }, { key: 'local.already-here' }],
    });
    placements.undo();
    expect(located(placements)).toEqual([0, 2]);
  });
});

describe('kept on the device', () => {
  it('they survive the page', async () => {
    const before = begin();
    await before.keepIn(placementStore(report));
    before.locate(at('lamps', 2));
    const after = begin();
    await vi.waitFor(async () => {
      await after.keepIn(placementStore(report));
      expect(located(after)).toEqual([0, 2]);
    });
    expect(after.canUndo).toBe(false);
    expect(notices.all).toEqual([]);
  });

  it('they belong to one report', async () => {
    const before = begin();
    await before.keepIn(placementStore(report));
    before.locate(at('lamps'));
    const other = begin();
    await other.keepIn(placementStore(`${report}-other`));
    expect(other.places).toEqual([]);
  });

  it('they reach another window, where they can be undone', async () => {
    const [one, other] = [begin(), begin()];
    await one.keepIn(placementStore(report));
    await other.keepIn(placementStore(report));
    one.locate(at('tower'));
    await vi.waitFor(() => expect(located(other)).toEqual([1, 0]));
    other.undo();
    await vi.waitFor(() => expect(located(one)).toEqual([0, 0]));
  });

  it('what was placed while they were being read stays', async () => {
    const placements = begin();
    const opening = placements.keepIn(placementStore(report));
    placements.locate(at('tower'));
    await opening;
    expect(located(placements)).toEqual([1, 0]);
  });

  it('a refusal of the browser is told, and the work goes on', async () => {
    const placements = begin();
    const broken: PlacementStore = {
      load: () => Promise.resolve({ places: [], broken: 2 }),
      save: () => Promise.reject(new Error('quota')),
      onSavedElsewhere: () => undefined,
    };
    await placements.keepIn(broken);
    placements.locate(at('tower'));
    await vi.waitFor(() =>
      expect(notices.all).toEqual([
        { key: 'local.stored-broken', params: { count: 2 } },
        { key: 'local.not-kept', params: { reason: 'quota' } },
      ]),
    );
    expect(located(placements)).toEqual([1, 0]);
    await begin().keepIn({ ...broken, load: () => Promise.reject(new Error('forbidden')) });
    expect(notices.all).toEqual([{ key: 'local.not-kept', params: { reason: 'forbidden' } }]);
  });
});
