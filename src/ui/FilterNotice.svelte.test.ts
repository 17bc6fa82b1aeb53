import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { noFilters } from '#core/view/filters.ts';
import FilterNotice from './FilterNotice.svelte';
import { exploreThreeStreets, renderWith } from './fixture/render-with.ts';

test('figures that leave projects out say so, and the way back is beside it', async () => {
  const explorer = exploreThreeStreets({ filters: { ...noFilters, statuses: ['completed'] } });
  await renderWith(explorer, FilterNotice, {});
  await expect.element(page.getByText('仅含筛选后的项目 4/6')).toBeVisible();
  await page.getByRole('button', { name: '清除筛选' }).click();
  expect(explorer.shownProjects).toHaveLength(6);
  expect(page.getByText('仅含筛选后的项目').elements()).toHaveLength(0);
});

test('a layer that is off leaves projects out too', async () => {
  await renderWith(exploreThreeStreets({ themes: ['roads'] }), FilterNotice, {});
  await expect.element(page.getByText('仅含筛选后的项目 2/6')).toBeVisible();
});
