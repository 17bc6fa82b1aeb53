import { describe, expect, it } from 'vitest';
import type { Statement } from '#core/report/catalogue.ts';
import { projectWith } from '#core/report/project.fixture.ts';
import { noFilters } from '#core/view/filters.ts';
import { applyFilter } from '#core/view/filter/apply-filter.ts';
import type { Asked } from '#core/view/filter/facets.ts';
import { prepareFilter } from '#core/view/filter/filter-index.ts';
import { prepareGpuFilter } from '#core/view/gpu-filter.ts';
import { themeWith } from './layers/theme.fixture.ts';
import { sidesOf } from './sides.ts';

const statement = (id: string, kind: Statement['kind']): Statement => ({
  id,
  kind,
  quote: id,
  start: 0,
  end: id.length,
  period: '2031-H1',
  measures: [],
  projects: [],
  translation: id,
  section: [],
  paragraph: 1,
});
const projects = [
  projectWith({ id: 'done', statements: ['result'] }),
  projectWith({ id: 'to-do', statements: ['target'] }),
  projectWith({ id: 'both', statements: ['result', 'target'], status: 'planned' }),
  projectWith({ id: 'hidden', statements: ['result', 'target'], theme: 'shops' }),
];
const index = prepareFilter(
  projects,
  {
    themes: [themeWith('roads'), themeWith('shops')],
    report: { periods: [{ id: '2031-H1', name: { zh: '上半年', en: 'H1' } }] },
    statements: [statement('result', 'result'), statement('target', 'target')],
  },
  [],
);
const columns = prepareGpuFilter(index);
const roads: Asked = { themes: ['roads'], filters: noFilters };

/** Ids that each side shows, by what the processor says and by what the graphics card is told. */
function shownOn(asked: Asked, swiped: boolean) {
  return sidesOf(columns, asked, applyFilter(index, asked), swiped).map(({ name, isShown, filter }) => {
    const byProcessor = projects.filter((_, row) => isShown(row)).map(({ id }) => id);
    const byCard = projects
      .filter(
        (_, row) =>
          filter.value(row) === 1 &&
          columns
            .categories(row)
            .every((category, channel) => filter.filterCategories[channel]?.includes(category)),
      )
      .map(({ id }) => id);
    expect(byCard).toEqual(byProcessor);
    return { name, shown: byProcessor };
  });
}

describe('the sides of the screen', () => {
  it('are one, with all that the view shows, while nothing is swiped', () => {
    expect(shownOn(roads, false)).toEqual([{ name: null, shown: ['done', 'to-do', 'both'] }]);
  });

  it('are results on the left and targets on the right of a swipe; what is both is on both', () => {
    expect(shownOn(roads, true)).toEqual([
      { name: 'left', shown: ['done', 'both'] },
      { name: 'right', shown: ['to-do', 'both'] },
    ]);
  });

  it('of a swipe keep to every filter but that of kinds', () => {
    const planned: Asked = { ...roads, filters: { ...noFilters, statuses: ['planned'] } };
    expect(shownOn(planned, true).map(({ shown }) => shown)).toEqual([['both'], ['both']]);
    const targets: Asked = { ...roads, filters: { ...noFilters, kinds: ['target'] } };
    expect(shownOn(targets, true)).toEqual(shownOn(roads, true));
  });
});
