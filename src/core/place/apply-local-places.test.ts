import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { beginHistory, record, redo, undo } from '#core/history.ts';
import type { Project } from '#core/report/catalogue.ts';
import { projectWith, setOf } from '#core/report/project.fixture.ts';
import { tallyThemes } from '#core/report/tally.ts';
import { applyLocalPlaces } from './apply-local-places.ts';
import { nextPlaceId, type LocalPlace } from './local-place.ts';
import { mergeLocalPlaces } from './merge-local-places.ts';
import { inStreet, siteWith, standing } from './placing.fixture.ts';

const tower = projectWith({ id: 'tower' });
const gate = projectWith({ id: 'gate', memberOf: ['plots'] });
const known = projectWith({
  id: 'known',
  precision: 'site',
  radiusMeters: 20,
  locatedCount: 1,
  streets: [{ code: '101', share: 1 }],
  anchor: [113.255, 23.115],
  memberOf: ['plots'],
});
/** Four plots: one has a place, one is named without a place, two have neither name nor place. */
const plots = projectWith({ id: 'plots', reportedCount: 4, locatedCount: 1, set: setOf(['known', 'gate']) });
const pipe = projectWith({ id: 'pipe', reportedCount: 1190, set: setOf([], 'm') });
const catalogue = [tower, gate, known, plots, pipe];

function applied(...places: LocalPlace[]) {
  const result = applyLocalPlaces(catalogue, places.map(standing));
  const of = (id: string) => result.projects.find((project) => project.id === id)!;
  return { ...result, of, reasons: result.refused.map(({ problem }) => problem.key) };
}

describe('local places applied to the projects', () => {
  it('leave everything as the catalogue has it when there are none', () => {
    const { projects } = applied();
    expect(projects).toMatchObject(catalogue);
    expect(projects.flatMap(({ locatedHere }) => locatedHere)).toEqual([]);
    expect(projects.map(({ placeable }) => placeable)).toEqual([1, 1, 0, 2, 1190]);
  });

  it('locate a single project and mark it', () => {
    const place = siteWith({ projectId: 'tower' });
    const { of } = applied(place);
    expect(of('tower')).toMatchObject({
      precision: 'site',
      radiusMeters: 30,
      locatedCount: 1,
      anchor: [113.28, 23.115],
      streets: [{ code: '102', share: 1 }],
      placeable: 0,
      basis: tower.basis,
    });
    expect(of('tower').locatedHere.map((part) => part.place)).toEqual([place]);
  });

  it('locate so many of a set as they say, and share its streets by count', () => {
    const { of, reasons } = applied(
      siteWith({ id: 'pipe-1', projectId: 'pipe', count: 890 }),
      inStreet('103', { id: 'pipe-2', projectId: 'pipe', count: 300 }),
    );
    expect(reasons).toEqual([]);
    expect(of('pipe')).toMatchObject({
      locatedCount: 1190,
      precision: 'street',
      radiusMeters: 30,
      placeable: 0,
    });
    expect(of('pipe').streets.map(({ code }) => code)).toEqual(['102', '103']);
    expect(of('pipe').streets[1]!.share).toBeCloseTo(300 / 1190, 12);
  });

  it('locate a named member in its set too, and keep its room from those without a name', () => {
    const { of, reasons } = applied(
      siteWith({ id: 'plots-1', projectId: 'plots', count: 2 }),
      siteWith({ id: 'plots-2', projectId: 'plots' }),
      siteWith({ id: 'gate-1', projectId: 'gate' }),
    );
    expect(reasons).toEqual(['local.set-is-full']);
    expect(of('plots')).toMatchObject({ reportedCount: 4, locatedCount: 4, placeable: 0 });
  });

  it('are refused for a project that has a place, a second time, for unknown ones and for more than is left', () => {
    const { projects, reasons } = applied(
      siteWith({ projectId: 'known' }),
      siteWith({ projectId: 'tower' }),
      siteWith({ id: 'tower-2', projectId: 'tower' }),
      siteWith({ projectId: 'nowhere' }),
      siteWith({ projectId: 'plots', count: 3 }),
      siteWith({ projectId: 'plots', count: 1.5 }),
    );
    expect(reasons).toEqual([
      'local.already-located',
      'local.already-located',
      'local.unknown-project',
      'local.more-than-reported',
      'local.count-not-whole',
    ]);
    expect(projects.map(({ locatedCount }) => locatedCount)).toEqual([1, 0, 1, 1, 0]);
  });

  it('move the tally of the theme', () => {
    const before = tallyThemes({ themes: [theme], projects: [...applied().projects] });
    const after = tallyThemes({
      themes: [theme],
      projects: [...applied(siteWith({ projectId: 'tower' }), siteWith({ projectId: 'plots' })).projects],
    });
    expect(before[0]!.named).toEqual({ reported: 3, located: 1, notPublished: 2 });
    expect(after[0]!.named).toEqual({ reported: 3, located: 2, notPublished: 1 });
    expect(after[0]!.sets[0]).toMatchObject({ reported: 4, located: 2, notPublished: 2 });
  });
});

const theme = { id: 'roads', name: { zh: '路', en: 'R' }, glyph: { zh: '路', en: 'R' }, colour: '#000000' };

/** A step a person can take, with any arguments, sensible or not. */
const step = fc.oneof(
  fc.record({
    kind: fc.constant('locate' as const),
    project: fc.constantFrom(...catalogue.map(({ id }) => id), 'nowhere'),
    count: fc.constantFrom(1, 1, 1, 2, 3, 0, -1, 0.5, 500, 1190, Infinity),
    street: fc.constantFrom(null, '101', '104'),
  }),
  fc.record({ kind: fc.constant('remove' as const), index: fc.nat(5) }),
  fc.record({ kind: fc.constantFrom('undo' as const, 'redo' as const, 'import' as const) }),
);

describe('reported = located + not published', () => {
  it('closes after any sequence of locate, remove, undo, redo and import', () => {
    const exported = [
      siteWith({ id: 'plots-1', projectId: 'plots' }),
      siteWith({ id: 'plots-9', projectId: 'plots', count: 2 }),
      siteWith({ projectId: 'tower' }),
      siteWith({ projectId: 'nowhere' }),
      inStreet('103', { id: 'pipe-7', projectId: 'pipe', count: 400 }),
    ];
    const refuse = (place: LocalPlace, after: readonly LocalPlace[]) =>
      applyLocalPlaces(catalogue, [...after, place].map(standing)).refused.find(
        (each) => each.place === place,
      )?.problem ?? null;
    fc.assert(
      fc.property(fc.array(step, { maxLength: 25 }), (steps) => {
        let history = beginHistory<readonly LocalPlace[]>([]);
        for (const each of steps) {
          const places = history.present;
          if (each.kind === 'locate') {
            const said = {
              id: nextPlaceId(each.project, places),
              projectId: each.project,
              count: each.count,
            };
            const place = each.street === null ? siteWith(said) : inStreet(each.street, said);
            history = record(history, [...places, place]);
          } else if (each.kind === 'remove') {
            history = record(
              history,
              places.filter((_, index) => index !== each.index),
            );
          } else if (each.kind === 'import') {
            history = record(history, mergeLocalPlaces(places, exported, refuse).places);
          } else {
            history = each.kind === 'undo' ? undo(history) : redo(history);
          }
          const result = applyLocalPlaces(catalogue, history.present.map(standing));
          expect(result.parts.length + result.refused.length).toBe(history.present.length);
          expectToClose(result.projects);
        }
      }),
      { numRuns: 150 },
    );
  });
});

function expectToClose(projects: readonly (Project & { placeable: number })[]) {
  for (const { id, reportedCount, locatedCount, streets, precision, placeable } of projects) {
    expect(locatedCount, id).toBeGreaterThanOrEqual(0);
    expect(locatedCount + placeable, id).toBeLessThanOrEqual(reportedCount);
    const whole = streets.reduce((sum, { share }) => sum + share, 0);
    expect(whole, id).toBeCloseTo(precision === 'unlocated' ? 0 : 1, 9);
  }
  for (const tally of tallyThemes({ themes: [theme], projects: [...projects] })) {
    for (const { reported, located, notPublished } of [tally.named, ...tally.sets]) {
      expect(located + notPublished).toBe(reported);
      expect(notPublished).toBeGreaterThanOrEqual(0);
    }
  }
}

describe('merging local places', () => {
  it('adds a place once, gives another of the same id the next free one, and tells what was kept out', () => {
    const here = siteWith({ id: 'plots-1', projectId: 'plots' });
    const other = siteWith({ id: 'plots-1', projectId: 'plots', createdAt: '2031-08-01T00:00:00.000Z' });
    const unknown = siteWith({ projectId: 'nowhere' });
    const merged = mergeLocalPlaces([here], [here, other, unknown], (place) =>
      place === unknown ? { key: 'local.unknown-project', params: {} } : null,
    );
    expect(merged.places.map(({ id }) => id)).toEqual(['plots-1', 'plots-2']);
    expect(merged.added).toBe(1);
    expect(merged.keptOut.map(({ key }) => key)).toEqual(['local.already-here', 'local.unknown-project']);
  });
});
