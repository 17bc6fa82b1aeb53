import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { exploreThreeStreets, renderWith } from './fixture/render-with.ts';
import UnlocatedPanel from './UnlocatedPanel.svelte';

const entries = () => page.getByRole('button', { name: /^定位：/ });

test('what has no place stands by theme, with its figures and its first sentence', async () => {
  await renderWith(exploreThreeStreets(), UnlocatedPanel, {});
  const roads = page.getByRole('list', { name: '道路' });
  await expect.element(roads).toHaveTextContent('报告 40 盏路灯');
  await expect.element(roads).toHaveTextContent('长路翻修 2.5 公里完工，新装路灯 40 盏。');
  await expect.element(page.getByRole('list', { name: '绿化' })).toHaveTextContent('方岛种树');
  // the long road has a place
  await expect.element(page.getByText('长路翻修', { exact: true })).not.toBeInTheDocument();
});

test('it is found by name and by sentence, and nothing found is said', async () => {
  await renderWith(exploreThreeStreets(), UnlocatedPanel, {});
  await page.getByRole('searchbox').fill('200 株');
  await expect.element(entries()).toHaveAttribute('aria-label', '定位：方岛种树');
  await page.getByRole('searchbox').fill('no such thing');
  await expect.element(page.getByText('没有找到与“no such thing”有关的未定位项目。')).toBeVisible();
});

test('locate asks for the place of that one', async () => {
  const explorer = exploreThreeStreets();
  await renderWith(explorer, UnlocatedPanel, {});
  await page.getByRole('button', { name: '定位：方岛种树' }).click();
  expect(explorer.locating.target).toEqual({ projectId: 'island-trees', changing: null });
});
