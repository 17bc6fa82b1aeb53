import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { exploreThreeStreets, renderWith } from './fixture/render-with.ts';
import LayersPanel from './LayersPanel.svelte';

const checkbox = (name: string) => page.getByRole('checkbox', { name, exact: true });
/** The panel's words for one theme, blanks folded. */
const wordsOf = (theme: string) =>
  page
    .getByRole('listitem')
    .filter({ has: checkbox(theme) })
    .element()
    .textContent?.replace(/\s+/g, ' ')
    .trim();

test('each theme stands with its reported, located and not published projects', async () => {
  await renderWith(exploreThreeStreets(), LayersPanel, {});
  await expect.element(page.getByRole('region', { name: '图层' })).toBeVisible();
  expect(page.getByRole('checkbox').elements()).toHaveLength(3);
  expect(wordsOf('道路')).toContain('道路 报告 1 定位 1 未公布 0');
  expect(wordsOf('绿化')).toContain('绿化 报告 1 定位 0 未公布 1');
});

test('a set stands with what is reported, located and not published of it', async () => {
  await renderWith(exploreThreeStreets(), LayersPanel, {});
  expect(wordsOf('道路')).toContain('40 盏路灯 定位 0 未公布 40');
  expect(wordsOf('商铺')).toContain('3 处商铺 定位 1 未公布 2');
});

test('the further sets of a theme unfold and fold', async () => {
  await renderWith(exploreThreeStreets(), LayersPanel, {});
  const floors = page.getByTitle('商铺面积');
  await expect.element(floors).not.toBeInTheDocument();
  await page.getByRole('button', { name: '展开另外 1 个批次' }).click();
  await expect.element(floors).toBeVisible();
  await page.getByRole('button', { name: '收起批次' }).click();
  await expect.element(floors).not.toBeInTheDocument();
});

test('a checkbox switches its theme in the view and follows the view', async () => {
  const explorer = exploreThreeStreets();
  await renderWith(explorer, LayersPanel, {});
  await expect.element(checkbox('商铺')).toBeChecked();
  await checkbox('商铺').click();
  expect(explorer.view.current.themes).toEqual(['roads', 'green-space']);
  await expect.element(checkbox('商铺')).not.toBeChecked();
  explorer.view.showThemes(null);
  await expect.element(checkbox('商铺')).toBeChecked();
});

test('all themes are switched off and on at once', async () => {
  const explorer = exploreThreeStreets();
  await renderWith(explorer, LayersPanel, {});
  await page.getByRole('button', { name: '全不选' }).click();
  expect(explorer.view.current.themes).toEqual([]);
  expect(page.getByRole('checkbox', { checked: true }).elements()).toHaveLength(0);
  await page.getByRole('button', { name: '全选' }).click();
  expect(explorer.view.current.themes).toBeNull();
  expect(page.getByRole('checkbox', { checked: true }).elements()).toHaveLength(3);
});

test('switching a layer off changes no tally: what is not shown is still reported', async () => {
  await renderWith(exploreThreeStreets(), LayersPanel, {});
  const before = wordsOf('道路');
  await checkbox('道路').click();
  expect(wordsOf('道路')).toBe(before);
});

test('a set chooses its project', async () => {
  const explorer = exploreThreeStreets();
  await renderWith(explorer, LayersPanel, {});
  await page.getByRole('button', { name: '40 盏路灯' }).click();
  expect(explorer.selectedProject?.id).toBe('lamps');
});

test('in English the themes and the counting words are English', async () => {
  await renderWith(exploreThreeStreets({ language: 'en' }), LayersPanel, {});
  await expect.element(page.getByRole('region', { name: 'Layers' })).toBeVisible();
  expect(wordsOf('Roads')).toContain('Roads Reported 1 Located 1 Not published 0');
  await expect.element(page.getByRole('button', { name: '40 lamps' })).toBeVisible();
});
