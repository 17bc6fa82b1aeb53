import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyLocalPlaces } from '#core/place/apply-local-places.ts';
import { siteWith, standing } from '#core/place/placing.fixture.ts';
import { anyProjects, projectWith, setOf } from './project.fixture.ts';
import { reconcile, type Reconciliation } from './reconcile.ts';
import { tallySet } from './tally.ts';

const member = (id: string, located: boolean) =>
  projectWith({
    id,
    memberOf: ['plots'],
    precision: located ? 'site' : 'unlocated',
    locatedCount: located ? 1 : 0,
  });
/** Nine plots: one has a place, two are named without one, six have no name. */
const projects = [
  member('known', true),
  member('gate', false),
  member('hall', false),
  projectWith({ id: 'plots', reportedCount: 9, locatedCount: 1, set: setOf(['known', 'gate', 'hall']) }),
  projectWith({ id: 'pipe', reportedCount: 1190, set: setOf([], 'm') }),
];

function expectClosed({ reported, named, located, notPublished, namedUnlocated, unnamed }: Reconciliation) {
  expect(located + notPublished).toBe(reported);
  expect(namedUnlocated + unnamed).toBe(notPublished);
  expect(named).toBeLessThanOrEqual(reported);
  expect(namedUnlocated).toBeLessThanOrEqual(named);
  expect(Math.min(named, located, notPublished, namedUnlocated, unnamed)).toBeGreaterThanOrEqual(0);
}

describe('reconciliation', () => {
  it('says of each set what is reported, named, located and not published, in its own unit', () => {
    expect(reconcile(projects)).toEqual([
      {
        set: 'plots',
        name: { zh: '项目', en: 'Project' },
        unit: 'count',
        noun: { zh: '处', en: 'places' },
        reported: 9,
        named: 3,
        located: 1,
        notPublished: 8,
        namedUnlocated: 2,
        unnamed: 6,
      },
      expect.objectContaining({
        set: 'pipe',
        unit: 'm',
        reported: 1190,
        named: 0,
        located: 0,
        notPublished: 1190,
      }),
    ]);
  });

  it('closes for any projects, and agrees with the tally', () => {
    fc.assert(
      fc.property(anyProjects(['roads'], ['1', '2']), (any) => {
        const rows = reconcile(any);
        rows.forEach(expectClosed);
        expect(
          rows.map(({ set, reported, located, notPublished }) => [set, reported, located, notPublished]),
        ).toEqual(
          any
            .flatMap(tallySet)
            .map(({ set, reported, located, notPublished }) => [set, reported, located, notPublished]),
        );
      }),
    );
  });

  it('closes after any sequence of locating and taking back, and counts exactly what is located', () => {
    const step = fc.oneof(
      fc.record({
        kind: fc.constant('locate' as const),
        projectId: fc.constantFrom('gate', 'hall', 'plots', 'pipe'),
        count: fc.constantFrom(1, 2, 5, 600),
      }),
      fc.record({ kind: fc.constant('take-back' as const), at: fc.nat(20) }),
    );
    fc.assert(
      fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
        let places: ReturnType<typeof siteWith>[] = [];
        for (const [index, each] of steps.entries()) {
          places =
            each.kind === 'locate'
              ? [...places, siteWith({ id: `place-${index}`, projectId: each.projectId, count: each.count })]
              : places.filter((_, at) => at !== each.at);
          const applied = applyLocalPlaces(projects, places.map(standing));
          const rows = reconcile(applied.projects);
          rows.forEach(expectClosed);
          const here = (...ids: string[]) =>
            applied.parts
              .filter(({ place }) => ids.includes(place.projectId))
              .reduce((sum, { place }) => sum + place.count, 0);
          expect(rows.map(({ located }) => located)).toEqual([
            1 + here('gate', 'hall', 'plots'),
            here('pipe'),
          ]);
          expect(rows[0]?.namedUnlocated).toBe(2 - here('gate', 'hall'));
        }
        expect(reconcile(applyLocalPlaces(projects, []).projects)).toEqual(reconcile(projects));
      }),
      { numRuns: 60 },
    );
  });
});
