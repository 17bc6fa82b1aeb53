import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { units, type Project } from '#core/report/catalogue.ts';
import { projectWith } from '#core/report/project.fixture.ts';
import { noFilters, type Filters } from '#core/view/filters.ts';
import { applyFilter, countWithout } from './apply-filter.ts';
import { withoutFacets } from './change-asked.ts';
import { askedOf, facetBit, facets, filterOf, listedFacets, type Asked, type ListedFacet } from './facets.ts';
import { prepareFilter } from './filter-index.ts';
import {
  anyAsked,
  anyFilterable,
  asksNothing,
  periodWith,
  statementWith,
  themeWith,
  type Filterable,
} from './filterable.fixture.ts';

const filtered = (told: Filterable, asked: Asked) =>
  applyFilter(prepareFilter(told.projects, told, told.streets), asked);

/** Ids of the shown projects. */
const shown = (told: Filterable, asked: Asked) => {
  const { fails } = filtered(told, asked);
  return told.projects.filter((_, row) => fails[row] === 0).map(({ id }) => id);
};

/** The rule as it stands in the glossary, project by project, in no hurry. */
function passes(project: Project, { statements }: Filterable, { themes, filters }: Asked): boolean {
  const said = statements.filter(({ id }) => project.statements.includes(id));
  const any = <Id>(chosen: readonly Id[], has: readonly Id[]) =>
    chosen.length === 0 || chosen.some((id) => has.includes(id));
  const plain = (text: string) => text.normalize('NFKC').toLowerCase();
  const texts = [
    project.name.zh,
    project.name.en,
    ...said.flatMap(({ quote, translation }) => [quote, translation]),
  ].map((text) => plain(text).replace(/\s/g, ''));
  const { measure } = filters;
  return (
    (themes === null || themes.includes(project.theme)) &&
    any(filters.statuses, [project.status]) &&
    any(filters.precisions, [project.precision]) &&
    any(
      filters.kinds,
      said.map(({ kind }) => kind),
    ) &&
    any(
      filters.periods,
      said.map(({ period }) => period),
    ) &&
    any(
      filters.streets,
      project.streets.map(({ code }) => code),
    ) &&
    (measure === null ||
      said.some(({ measures }) =>
        measures.some(
          ({ unit, value }) =>
            unit === measure.unit &&
            value >= (measure.least ?? -Infinity) &&
            value <= (measure.most ?? Infinity),
        ),
      )) &&
    plain(filters.text)
      .split(/\s/)
      .every((word) => texts.some((text) => text.includes(word)))
  );
}

const question = anyFilterable().chain((told) => fc.tuple(fc.constant(told), anyAsked(told)));

describe('filtering', () => {
  it('shows exactly the projects that pass everything asked', () => {
    fc.assert(
      fc.property(question, ([told, asked]) => {
        const expected = told.projects.filter((project) => passes(project, told, asked));
        expect(shown(told, asked)).toEqual(expected.map(({ id }) => id));
        expect(filtered(told, asked).failing[0]).toBe(expected.length);
      }),
      { numRuns: 500 },
    );
  });

  it('counts beside each choice what is shown when its facet asks for it alone', () => {
    fc.assert(
      fc.property(question, ([told, asked]) => {
        const index = prepareFilter(told.projects, told, told.streets);
        const { counts } = applyFilter(index, asked);
        for (const facet of listedFacets) {
          index.columns[facet].choices.forEach((choice, at) => {
            expect(counts[facet][at]).toBe(shown(told, askingAlone(asked, facet, choice)).length);
          });
        }
      }),
      { numRuns: 60 },
    );
  });

  it('counts beside each unit what is shown when any measure in it will do', () => {
    fc.assert(
      fc.property(question, ([told, asked]) => {
        const { unitCounts } = filtered(told, asked);
        units.forEach((unit, at) => {
          const filters = { ...asked.filters, measure: { unit, least: null, most: null } };
          expect(unitCounts[at]).toBe(shown(told, { ...asked, filters }).length);
        });
      }),
      { numRuns: 60 },
    );
  });

  it('knows of each facet what would be shown without it, and of any facets together', () => {
    const someFacets = fc.subarray([...facets]);
    fc.assert(
      fc.property(question, someFacets, ([told, asked], lifted) => {
        const mask = lifted.reduce((sum, facet) => sum | facetBit(facet), 0);
        expect(countWithout(filtered(told, asked), mask)).toBe(
          shown(told, withoutFacets(asked, lifted)).length,
        );
      }),
    );
  });

  it('asks less by lifting: nothing that was shown disappears, and a lifted facet asks nothing', () => {
    fc.assert(
      fc.property(question, fc.constantFrom(...facets), ([told, asked], facet) => {
        const less = withoutFacets(asked, [facet]);
        expect(askedOf(facet, less)).toBeNull();
        const remaining = new Set(shown(told, less));
        expect(shown(told, asked).every((id) => remaining.has(id))).toBe(true);
      }),
    );
  });
});

/** The question with a facet that asks for one choice. */
function askingAlone({ themes, filters }: Asked, facet: ListedFacet, choice: string): Asked {
  return facet === 'theme'
    ? { themes: [choice], filters }
    : { themes, filters: { ...filters, [filterOf[facet]]: [choice] } };
}

describe('the words of a filter', () => {
  const told: Filterable = {
    projects: [
      projectWith({
        id: 'pipes',
        name: { zh: '燃气管网', en: 'Gas pipes' },
        statements: ['laid'],
        basis: { zh: '依路名', en: 'By its road' },
      }),
      projectWith({ id: 'village', name: { zh: '瑶台村', en: 'Yaotai Village' }, statements: ['other'] }),
    ],
    themes: [themeWith('roads')],
    report: { periods: [periodWith('2031-H1')] },
    statements: [
      statementWith({ id: 'laid', quote: '新建10.83\n公里，ＤＮ300', translation: 'New pipes laid' }),
      statementWith({ id: 'other' }),
    ],
    streets: [],
  };
  const showing = (text: string) => shown(told, { themes: null, filters: { ...noFilters, text } });

  it('are looked for in names, quotes and translations', () => {
    expect(showing('燃气')).toEqual(['pipes']);
    expect(showing('laid')).toEqual(['pipes']);
    expect(showing('公里')).toEqual(['pipes']);
  });

  it('do not mind letter case, blanks, line breaks and full-width letters', () => {
    expect(showing('10.83公里')).toEqual(['pipes']);
    expect(showing('dn300')).toEqual(['pipes']);
    expect(showing('ＧＡＳ　PIPES')).toEqual(['pipes']);
    expect(showing('gaspipes')).toEqual(['pipes']);
  });

  it('must all be there, in whatever order and place', () => {
    expect(showing('公里 燃气')).toEqual(['pipes']);
    expect(showing('公里 瑶台')).toEqual([]);
  });

  it('do not run from one text into the next', () => {
    expect(showing('管网gas')).toEqual([]);
  });

  it('are not looked for in what a place rests on', () => {
    expect(showing('路名')).toEqual([]);
  });

  it('ask nothing when there are only blanks', () => {
    expect(showing(' \u3000')).toEqual(['pipes', 'village']);
  });
});

it('a measure range takes in both ends, and an open one any measure in its unit', () => {
  const measure = { id: 'm', name: { zh: '', en: '' }, text: '', start: 0, end: 0 };
  const told: Filterable = {
    projects: [projectWith({ statements: ['statement'] })],
    themes: [themeWith('roads')],
    report: { periods: [] },
    statements: [statementWith({ measures: [{ ...measure, value: 1200, unit: 'm' }] })],
    streets: [],
  };
  const isShown = (range: Filters['measure']) =>
    shown(told, { themes: null, filters: { ...noFilters, measure: range } }).length === 1;
  expect(isShown({ unit: 'm', least: 1200, most: 1200 })).toBe(true);
  expect(isShown({ unit: 'm', least: null, most: 1199 })).toBe(false);
  expect(isShown({ unit: 'm', least: 1201, most: null })).toBe(false);
  expect(isShown({ unit: 'm', least: null, most: null })).toBe(true);
  expect(isShown({ unit: 'm2', least: null, most: null })).toBe(false);
});

it('no theme at all shows nothing, no filter at all everything', () => {
  fc.assert(
    fc.property(anyFilterable(), (told) => {
      expect(shown(told, asksNothing)).toEqual(told.projects.map(({ id }) => id));
      expect(shown(told, { ...asksNothing, themes: [] })).toEqual([]);
    }),
    { numRuns: 20 },
  );
});
