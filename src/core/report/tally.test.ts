import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyProjects, projectWith, setOf } from './project.fixture.ts';
import { tallySet, tallyThemes } from './tally.ts';

const ids = ['roads', 'parking', 'heritage'];
const themes = ids.map((id) => ({
  id,
  name: { zh: id, en: id },
  glyph: { zh: '路', en: 'R' },
  colour: '#000000',
}));

describe('the tally of the themes', () => {
  it('always closes: what is reported is located or not published', () => {
    fc.assert(
      fc.property(anyProjects(ids, ['1', '2']), (projects) => {
        for (const { named, sets } of tallyThemes({ themes, projects })) {
          for (const { reported, located, notPublished } of [named, ...sets]) {
            expect(located + notPublished).toBe(reported);
            expect(Math.min(reported, located, notPublished)).toBeGreaterThanOrEqual(0);
          }
        }
      }),
    );
  });

  it('holds every project once, either as a named one or as a set', () => {
    fc.assert(
      fc.property(anyProjects(ids, ['1', '2']), (projects) => {
        const tallies = tallyThemes({ themes, projects });
        const named = tallies.reduce((sum, { named: { reported } }) => sum + reported, 0);
        const sets = tallies.flatMap((theme) => theme.sets.map(({ set }) => set));
        expect(named + sets.length).toBe(projects.length);
        expect(sets.toSorted()).toEqual(
          projects
            .filter(({ set }) => set !== null)
            .map(({ id }) => id)
            .toSorted(),
        );
      }),
    );
  });

  it('never adds one set to another: each keeps the count and the unit that the report gives it', () => {
    const buildings = projectWith({
      id: 'buildings',
      reportedCount: 55,
      locatedCount: 2,
      set: setOf(['a', 'b', 'c']),
    });
    const pipes = projectWith({ id: 'pipes', reportedCount: 10830, set: setOf([], 'm') });
    const [roads] = tallyThemes({ themes, projects: [buildings, pipes, projectWith({ id: 'a' })] });
    expect(roads?.named).toEqual({ reported: 1, located: 0, notPublished: 1 });
    expect(roads?.sets).toMatchObject([
      { set: 'buildings', unit: 'count', reported: 55, located: 2, notPublished: 53, named: 3 },
      { set: 'pipes', unit: 'm', reported: 10830, located: 0, notPublished: 10830, named: 0 },
    ]);
  });

  it('counts a project as located from the street on', () => {
    const projects = (['site', 'vicinity', 'street', 'unlocated'] as const).map((precision) =>
      projectWith({ id: precision, precision }),
    );
    expect(tallyThemes({ themes, projects })[0]?.named).toEqual({ reported: 4, located: 3, notPublished: 1 });
  });

  it('has a line for each theme in the order of the catalogue, even for one without projects', () => {
    const tallies = tallyThemes({ themes, projects: [projectWith({ theme: 'heritage' })] });
    expect(tallies.map(({ theme, named }) => [theme, named.reported])).toEqual([
      ['roads', 0],
      ['parking', 0],
      ['heritage', 1],
    ]);
  });
});

it('a project that stands for itself has no tally of its own', () => {
  expect(tallySet(projectWith({}))).toEqual([]);
});
