import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { statuses } from '#core/report/catalogue.ts';
import { noFilters } from '#core/view/filters.ts';
import { activeFilters } from './active-filters.ts';
import { withChoiceSwitched } from './change-asked.ts';
import { askedMask, askedOf, chosenOf, listedFacets } from './facets.ts';
import { anyAsked, asksNothing, periodWith, themeWith } from './filterable.fixture.ts';

const offered = {
  themes: ['roads', 'parking', 'heritage'].map(themeWith),
  report: { periods: ['2031-H1', '2031-H2'].map(periodWith) },
  streets: ['990001001', '990001002', '990001003', '990001004'],
};
const someAsked = anyAsked(offered);

describe('what is asked, one by one', () => {
  it('is nothing when nothing is', () => {
    expect(activeFilters(asksNothing)).toEqual([]);
    expect(activeFilters({ themes: null, filters: { ...noFilters, text: ' ' } })).toEqual([]);
  });

  it('names up to three choices of a facet, and the number of more', () => {
    const filters = { ...noFilters, statuses: ['started', 'planned'] as const, streets: offered.streets };
    const asked = { themes: null, filters };
    expect(activeFilters(asked)).toMatchObject([
      { kind: 'choice', facet: 'status', choice: 'started', without: { filters: { statuses: ['planned'] } } },
      { kind: 'choice', facet: 'status', choice: 'planned', without: { filters: { statuses: ['started'] } } },
      { kind: 'choices', facet: 'street', chosen: 4, without: { filters: { streets: [] } } },
    ]);
  });

  it('tells that all themes are off, and taking that away shows all', () => {
    expect(activeFilters({ ...asksNothing, themes: [] })).toEqual([
      { kind: 'choices', facet: 'theme', chosen: 0, without: asksNothing },
    ]);
  });

  it('has something for each facet that asks, and taking all away one after the other leaves nothing asked', () => {
    fc.assert(
      fc.property(someAsked, (asked) => {
        let left = asked;
        for (let turn = activeFilters(asked).length; turn > 0; turn--) {
          const [first] = activeFilters(left);
          expect(first).toBeDefined();
          left = first?.without ?? left;
        }
        expect(askedMask(left)).toBe(0);
        expect(new Set(activeFilters(asked).map(({ facet }) => facet)).size).toBe(
          askedMask(asked).toString(2).replaceAll('0', '').length,
        );
      }),
    );
  });

  it('changes its own facet alone when it is taken away', () => {
    fc.assert(
      fc.property(someAsked, (asked) => {
        for (const { facet, without } of activeFilters(asked)) {
          for (const other of [...listedFacets, 'measure', 'text'] as const) {
            if (other !== facet) expect(askedOf(other, without)).toEqual(askedOf(other, asked));
          }
        }
      }),
    );
  });
});

describe('switching a choice', () => {
  it('keeps the order in which choices are offered', () => {
    const one = withChoiceSwitched(asksNothing, 'status', 'planned', statuses);
    const two = withChoiceSwitched(one, 'status', 'completed', statuses);
    expect(two.filters.statuses).toEqual(['completed', 'planned']);
    expect(withChoiceSwitched(two, 'status', 'planned', statuses).filters.statuses).toEqual(['completed']);
  });

  it('twice gives the question back', () => {
    const choice = fc.constantFrom(...offered.streets);
    fc.assert(
      fc.property(fc.subarray(offered.streets), choice, (streets, switched) => {
        const asked = { themes: null, filters: { ...noFilters, streets } };
        const once = withChoiceSwitched(asked, 'street', switched, offered.streets);
        expect(chosenOf('street', once)?.includes(switched) ?? false).toBe(!streets.includes(switched));
        expect(withChoiceSwitched(once, 'street', switched, offered.streets)).toEqual(asked);
      }),
    );
  });
});
