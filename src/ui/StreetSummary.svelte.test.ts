import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import type { Explorer } from '#state/explorer.svelte.ts';
import type { View } from '#core/view/view.ts';
import { exploreThreeStreets, renderWith } from './fixture/render-with.ts';
import StreetSummary from './StreetSummary.svelte';

async function showStreet(code: string, view: Partial<View> = {}): Promise<Explorer> {
  const explorer = exploreThreeStreets({ ...view, streets: [code] });
  if (!explorer.selectedStreet) throw new Error(`the fixture has no street ${code}`);
  await renderWith(explorer, StreetSummary, { street: explorer.selectedStreet });
  return explorer;
}

const figure = (name: string) => page.getByRole('button', { name, exact: true });
/** What a figure says of itself once it is clicked. */
async function explanationOf(name: string): Promise<string | undefined> {
  await figure(name).click();
  const id = figure(name).element().getAttribute('aria-controls') ?? '';
  await expect.poll(() => document.getElementById(id)?.hidden).toBe(false);
  return document.getElementById(id)?.textContent ?? undefined;
}

test('the street stands with its code, area and rank', async () => {
  await showStreet('990001001');
  await expect.element(page.getByRole('heading', { name: '西街' })).toBeVisible();
  await expect.element(page.getByText('990001001 · 2 km² · 面积第 2')).toBeVisible();
});

test('projects are counted, weighted by share, set against the area and ranked', async () => {
  await showStreet('990001001');
  await expect.element(figure('2 涉及项目')).toBeVisible();
  await expect.element(figure('1.75 按占比分摊')).toBeVisible();
  await expect.element(figure('0.88 项每 km²')).toBeVisible();
  await expect.element(figure('1/3 分摊数排名')).toBeVisible();
});

test('a figure shows the inputs it was computed from', async () => {
  await showStreet('990001001');
  expect(await explanationOf('1.75 按占比分摊')).toContain('市场翻修 100%；长路翻修 75%');
  expect(await explanationOf('0.88 项每 km²')).toContain('1.75 除以面积 2 km²');
});

test('the context stands with park share, road length and metro stations', async () => {
  await showStreet('990001001');
  await expect.element(figure('10% 公园占比')).toBeVisible();
  await expect.element(figure('12.3 公里 道路长度')).toBeVisible();
  await expect.element(figure('2 地铁站')).toBeVisible();
});

test('the projects of the street stand with their quotes, those with most of their place in it first', async () => {
  await showStreet('990001001');
  expect(
    page
      .getByRole('article')
      .elements()
      .map((card) => card.querySelector('h3')?.textContent?.trim()),
  ).toEqual(['市场翻修', '长路翻修']);
  await expect.element(page.getByText('市场等 3 处老商铺完成翻修，共 1.2 万平方米。')).toBeVisible();
});

test('themes and statuses of the street are counted', async () => {
  await showStreet('990001001');
  const chips = [...document.querySelectorAll('.breakdown .chip')].map(({ textContent }) =>
    textContent?.trim(),
  );
  // each theme with its glyph
  expect(chips).toEqual(['路道路 1', '商商铺 1', '已完成 2']);
});

test('a street without a known place says that this is not the same as no project', async () => {
  await showStreet('990001003');
  await expect.element(page.getByText('这不等于本街道没有项目', { exact: false })).toBeVisible();
});

test('a layer that is off does not count', async () => {
  await showStreet('990001001', { themes: ['roads'] });
  await expect.element(figure('1 涉及项目')).toBeVisible();
  await expect.element(figure('0.75 按占比分摊')).toBeVisible();
});

test('a neighbour is one click away, and so are all streets', async () => {
  const explorer = await showStreet('990001001');
  await page.getByRole('button', { name: '河街' }).click();
  expect(explorer.selectedStreet?.code).toBe('990001003');
  await page.getByRole('button', { name: '← 全部街道' }).click();
  expect(explorer.selectedStreet).toBeNull();
});

test('in English the summary is English, with the quotes as they were written', async () => {
  await showStreet('990001002', { language: 'en' });
  await expect.element(page.getByRole('heading', { name: 'East Subdistrict' })).toBeVisible();
  await expect.element(figure('0.25 Share-weighted')).toBeVisible();
  await expect.element(page.getByText('长路翻修 2.5 公里完工，新装路灯 40 盏。')).toBeVisible();
});
