import fc from 'fast-check';
import { expect, it } from 'vitest';
import { noFilters } from '#core/view/filters.ts';
import { adviseLifting } from './advise-lifting.ts';
import { applyFilter } from './apply-filter.ts';
import { withoutFacets } from './change-asked.ts';
import { askedMask, facetBit, facetMasks, facetsOf, type Asked, type Facet } from './facets.ts';
import { prepareFilter } from './filter-index.ts';
import { anyAsked, anyFilterable } from './filterable.fixture.ts';

/** An outcome in which so many projects fail exactly these facets. */
function failing(...groups: readonly (readonly [number, ...Facet[]])[]) {
  const counts = new Uint32Array(facetMasks);
  for (const [count, ...facets] of groups) {
    counts[facets.reduce((mask, facet) => mask | facetBit(facet), 0)] = count;
  }
  return { failing: counts };
}

const asked: Asked = {
  themes: ['roads'],
  filters: { ...noFilters, statuses: ['planned'], text: '瑶台' },
};

it('names each filter whose lifting shows something, the one that shows most first', () => {
  const outcome = failing([2, 'theme'], [5, 'text'], [30, 'theme', 'status']);
  expect(adviseLifting(outcome, asked)).toEqual([
    { facets: ['text'], shown: 5 },
    { facets: ['theme'], shown: 2 },
  ]);
});

it('names two together where no single one helps', () => {
  const outcome = failing([2, 'theme', 'status'], [3, 'status', 'text'], [9, 'theme', 'status', 'text']);
  expect(adviseLifting(outcome, asked)).toEqual([
    { facets: ['status', 'text'], shown: 3 },
    { facets: ['theme', 'status'], shown: 2 },
  ]);
});

it('has no advice where something is shown or nothing could be', () => {
  expect(adviseLifting(failing([1], [4, 'theme']), asked)).toEqual([]);
  expect(adviseLifting(failing(), asked)).toEqual([]);
});

it('is true: doing it shows so many, doing less shows none', () => {
  const question = anyFilterable().chain((told) => fc.tuple(fc.constant(told), anyAsked(told)));
  fc.assert(
    fc.property(question, ([told, anything]) => {
      const index = prepareFilter(told.projects, told, told.streets);
      const outcome = applyFilter(index, anything);
      const shownWithout = (facets: readonly Facet[]) =>
        applyFilter(index, withoutFacets(anything, facets)).failing[0];
      const advice = adviseLifting(outcome, anything);
      for (const { facets, shown } of advice) {
        expect(shownWithout(facets)).toBe(shown);
        for (const kept of facets) expect(shownWithout(facets.filter((each) => each !== kept))).toBe(0);
      }
      const stuck = outcome.failing[0] === 0 && told.projects.length > 0;
      expect(advice.length > 0).toBe(stuck);
    }),
    { numRuns: 200 },
  );
});

it('takes a mask of facets apart into what it was put together from', () => {
  expect(facetsOf(askedMask(asked))).toEqual(['theme', 'status', 'text']);
});
