import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import type { View } from '#core/view/view.ts';
import DetailPanel from './DetailPanel.svelte';
import { exploreThreeStreets, renderWith } from './fixture/render-with.ts';

const [west, east, river] = ['990001001', '990001002', '990001003'];

/** The details with streets chosen, the last one first. */
async function showStreets(streets: readonly string[], view: Partial<View> = {}) {
  const explorer = exploreThreeStreets({ ...view, streets });
  await renderWith(explorer, DetailPanel, {});
  return explorer;
}

const table = page.getByRole('table', { name: '街道比较' });
const figures = (name: string) =>
  table
    .getByRole('row')
    .filter({ hasText: name })
    .getByRole('cell')
    .elements()
    .map((cell) => [...cell.childNodes].map(({ textContent }) => textContent?.trim()).filter(Boolean));

test('one street stands alone; a second chosen from the list stands beside it', async () => {
  const explorer = await showStreets([west]);
  await expect.element(page.getByRole('heading', { level: 2, name: '西街' })).toBeVisible();
  await expect.element(table).not.toBeInTheDocument();
  const other = page.getByRole('combobox', { name: '与其他街道比较…' });
  expect([...other.element().querySelectorAll('optgroup')].map(({ label }) => label)).toEqual(['相邻街道']);
  await other.selectOptions('东街');
  expect(explorer.view.current.streets).toEqual([east, west]);
  await expect.element(page.getByRole('heading', { level: 2, name: '比较 2 条街道' })).toBeVisible();
});

test('figures stand side by side in the order of choice, with the difference to the first and the median', async () => {
  await showStreets([east, west]);
  const heads = table.getByRole('columnheader').elements();
  expect(heads.map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim())).toEqual([
    '指标',
    '西街 ×',
    '东街 ×',
    '全区中位数',
  ]);
  expect(figures('项目密度')).toEqual([['0.88'], ['0.06', '−0.81'], ['0.06']]);
  expect(figures('地铁站')).toEqual([['2'], ['1', '−1'], ['1']]);
  expect(figures('位置确切占比')).toEqual([['42.9'], ['100.0', '+57.1'], ['71.4']]);
  await expect.element(page.getByText('小字为与西街之差', { exact: false })).toBeVisible();
});

test('a street without a value has none, and no difference', async () => {
  await showStreets([river, west]);
  expect(figures('已完成占比')).toEqual([['100.0'], ['无数据'], ['100.0']]);
});

test('a figure unfolds its rule with what it was computed from in each street', async () => {
  await showStreets([east, west]);
  await table.getByRole('button', { name: /公园占比/ }).click();
  await expect.element(table.getByText('西街：0.2 km² ÷ 2 km² = 10.0%')).toBeVisible();
  await expect.element(table.getByText('东街：0 m² ÷ 4 km² = 0.0%')).toBeVisible();
  await table.getByRole('button', { name: /公园占比/ }).click();
  await expect.element(table.getByText('西街：0.2 km² ÷ 2 km² = 10.0%')).not.toBeInTheDocument();
});

test('themes and statuses are small multiples on one scale; themes that none of them has are only counted', async () => {
  await showStreets([river, east, west]);
  const multiples = page.getByRole('table', { name: '各专题项目（按占比分摊）' });
  const rows = [...multiples.element().querySelectorAll('tbody tr')].map((row) => ({
    name: row.querySelector('th span')?.textContent,
    values: [...row.querySelectorAll('.value')].map(({ textContent }) => textContent),
    widths: [...row.querySelectorAll<HTMLElement>('.bar')].map(({ style }) => style.width),
  }));
  expect(rows).toEqual([
    { name: '道路', values: ['0.75', '0.25', '0'], widths: ['75%', '25%', '0%'] },
    { name: '商铺', values: ['1.00', '0', '0'], widths: ['100%', '0%', '0%'] },
  ]);
  await expect.element(page.getByText('各街道同一尺度，满格为 1.00 项。')).toBeVisible();
  await expect.element(page.getByText('其余 1 个专题在这些街道都是 0。')).toBeVisible();
  await expect
    .element(page.getByRole('table', { name: '各状态项目（按占比分摊）' }))
    .toHaveTextContent(/已完成\s*1.75\s*0.25\s*0/);
});

test('a column leaves, or stands alone again', async () => {
  const explorer = await showStreets([river, east, west]);
  await table.getByRole('button', { name: '移出比较：东街' }).click();
  expect(explorer.view.current.streets).toEqual([river, west]);
  await table.getByRole('button', { name: '只看西街' }).click();
  expect(explorer.view.current.streets).toEqual([west]);
  await expect.element(page.getByRole('heading', { level: 2, name: '西街' })).toBeVisible();
});

test('in English names are short over columns and whole where they are spoken', async () => {
  await showStreets([east, west], { language: 'en' });
  const english = page.getByRole('table', { name: 'Streets compared' });
  await expect
    .element(english.getByRole('button', { name: 'Only West Subdistrict' }))
    .toHaveTextContent(/^West$/);
  await expect.element(english.getByRole('row', { name: /Road density km\/km²/ })).toBeVisible();
});
