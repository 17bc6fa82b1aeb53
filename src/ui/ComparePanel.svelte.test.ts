import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { View } from '#core/view/view.ts';
import ChoroplethLegend from './ChoroplethLegend.svelte';
import ComparePanel from './ComparePanel.svelte';
import { exploreThreeStreets, renderWith } from './fixture/render-with.ts';

const [west, east, river] = ['990001001', '990001002', '990001003'];

async function showPanel(view: Partial<View> = {}) {
  const explorer = exploreThreeStreets(view);
  explorer.side.open('compare');
  await renderWith(explorer, ComparePanel, {});
  return explorer;
}

const colouredBy = (measure: string): Partial<View> => ({
  choropleth: { measure, classing: 'quantile', classes: 5 },
});
const measures = page.getByRole('combobox', { name: '指标' });
const rowOf = (street: string) => page.getByRole('row').filter({ hasText: street });
/** Rank, street and value of each row. */
const ranking = () =>
  [...document.querySelectorAll('table[aria-label^="各街道排名"] tbody tr')].map((row) =>
    ['.rank', 'th', '.value'].map((part) => row.querySelector(part)?.textContent.trim()).join(' '),
  );

test('streets stand ranked by their share-weighted projects until another measure is chosen', async () => {
  await showPanel();
  expect(ranking()).toEqual(['1 西街 1.75', '2 东街 0.25', '3 河街 0.00']);
  await measures.selectOptions('面积 · km²');
  expect(ranking()).toEqual(['1 东街 4.00', '2 西街 2.00', '3 河街 1.00']);
});

test('every measure can be chosen, by group', async () => {
  await showPanel();
  const groups = [...document.querySelectorAll('optgroup')];
  expect(groups.map(({ label }) => label)).toEqual(['项目', '进度', '专题（按占比分摊）', '环境']);
  for (const { value } of document.querySelectorAll<HTMLOptionElement>('optgroup option')) {
    await measures.selectOptions(value);
    expect(ranking(), value).toHaveLength(3);
  }
});

test('streets without a value come last and say so; equal ones share a rank', async () => {
  await showPanel();
  await measures.selectOptions('已完成占比 · %');
  expect(ranking()).toEqual(['1 西街 100.0', '1 东街 100.0', '– 河街 无数据']);
});

test('a filter acts on the ranking', async () => {
  await showPanel({ themes: ['commerce'] });
  expect(ranking()).toEqual(['1 西街 1.00', '2 东街 0.00', '2 河街 0.00']);
});

test('choosing a measure colours nothing until that is asked for; then the choice stands in the view', async () => {
  const explorer = await showPanel();
  await measures.selectOptions('公园占比 · %');
  expect(explorer.view.current.choropleth).toBeNull();
  await page.getByRole('switch', { name: '在地图上着色' }).click();
  expect(explorer.view.current.choropleth).toEqual({ measure: 'parks', classing: 'quantile', classes: 5 });

  await page.getByRole('combobox', { name: '分级方法' }).selectOptions('自然断点');
  await page.getByRole('combobox', { name: '级数' }).selectOptions('3');
  await measures.selectOptions('水面占比 · %');
  expect(explorer.view.current.choropleth).toEqual({ measure: 'water', classing: 'natural', classes: 3 });
  await page.getByRole('switch', { name: '在地图上着色' }).click();
  expect(explorer.view.current.choropleth).toBeNull();
  await expect.element(measures).toHaveValue('water');
});

test('bars have the colours of the legend, whose classes hold every street', async () => {
  const explorer = await showPanel(colouredBy('completed'));
  const list = page.getByRole('list', { name: '各级的街道数' });
  expect(
    list
      .getByRole('listitem')
      .elements()
      .map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim()),
  ).toEqual(['100.0 2 条', '无数据 1 条']);
  const swatch = list.getByRole('listitem').first().element().querySelector('.swatch');
  const bar = rowOf('西街').element().querySelector('.bar');
  expect(getComputedStyle(bar!).backgroundColor).toBe(getComputedStyle(swatch!).backgroundColor);
  expect(explorer.compare.colourOf(river)).toBeNull();
});

test('the row under the pointer and the street under it are the same, both ways', async () => {
  const explorer = await showPanel();
  await userEvent.hover(rowOf('东街'));
  expect(explorer.hover.street).toBe(east);
  explorer.hover.street = river;
  await expect.element(rowOf('河街')).toHaveClass('hovered');
  await expect.element(rowOf('东街')).not.toHaveClass('hovered');
});

test('a click chooses a street; plus, and a click with Shift or Ctrl held, puts another beside it', async () => {
  const explorer = await showPanel();
  await page.getByRole('button', { name: '西街', exact: true }).click();
  expect(explorer.view.current.streets).toEqual([west]);
  await expect.element(page.getByText('再选一条即可并排比较')).toBeVisible();
  await page.getByRole('button', { name: '加入比较：东街' }).click();
  expect(explorer.view.current.streets).toEqual([east, west]);
  await page.getByRole('button', { name: '河街', exact: true }).click({ modifiers: ['Shift'] });
  expect(explorer.view.current.streets).toEqual([river, east, west]);
  await page.getByRole('button', { name: '东街', exact: true }).click({ modifiers: ['Control'] });
  expect(explorer.view.current.streets).toEqual([river, west]);
  const chosen = page.getByRole('list', { name: '已选' });
  await expect.element(chosen).toHaveTextContent(/西街.*河街/);
  await chosen.getByRole('button', { name: '移出比较：西街' }).click();
  expect(explorer.view.current.streets).toEqual([river]);
});

test('the rule says how the measure is computed, and from what for the chosen street', async () => {
  await showPanel({ ...colouredBy('density'), streets: [west] });
  await page.getByText('这个数怎样算出').click();
  await expect.element(page.getByText('西街：1.75 项 ÷ 2 km² = 0.88 项/km²')).toBeVisible();
  await measures.selectOptions('道路 · 项');
  await expect.element(page.getByText('西街：长路翻修 75%，合计 0.75 项')).toBeVisible();
});

test('the panel says what has no place and counts nowhere, of the theme that is asked about', async () => {
  await showPanel();
  await expect
    .element(page.getByText('计入有位置的 2 项；另有 4 项（含批次）', { exact: false }))
    .toBeVisible();
  await measures.selectOptions('道路 · 项');
  await expect
    .element(page.getByText('计入有位置的 1 项；另有 1 项（含批次）', { exact: false }))
    .toBeVisible();
  await measures.selectOptions('地铁站 · 座');
  await expect.element(page.getByText('计入有位置的', { exact: false })).not.toBeInTheDocument();
});

test('over the map the legend names measure, unit, classes and rule, and ends the colouring', async () => {
  const explorer = exploreThreeStreets({ ...colouredBy('metro'), language: 'en' });
  await renderWith(explorer, ChoroplethLegend, {});
  const legend = page.getByRole('region', { name: 'Legend of the street colours' });
  await expect.element(legend).toHaveTextContent('Metro stations · stations');
  expect(
    legend
      .getByRole('listitem')
      .elements()
      .map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim()),
  ).toEqual(['0 (1)', '1 (1)', '2 (1)']);
  await legend.getByRole('button', { name: /^Metro stations/ }).click();
  await expect.element(legend.getByText('Metro stations whose mapped point', { exact: false })).toBeVisible();
  await legend.getByRole('button', { name: 'Remove the colours' }).click();
  expect(explorer.view.current.choropleth).toBeNull();
  await expect.element(legend).not.toBeInTheDocument();
});
