import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { noFilters } from '#core/view/filters.ts';
import { exploreThreeStreets, renderWith } from './fixture/render-with.ts';
import FilterPanel from './FilterPanel.svelte';

const panel = page.getByRole('region', { name: '筛选' });
const options = page.getByRole('button', { name: '筛选条件' });
const choice = (name: string) => page.getByRole('checkbox', { name, exact: true });
const chip = (filter: string) => page.getByRole('button', { name: `移除筛选：${filter}`, exact: true });
const chips = page.getByRole('button', { name: /^移除筛选/ });
const words = page.getByRole('textbox', { name: '名称或原文含有' });

/** The panel, its options open. */
async function open(view: Parameters<typeof exploreThreeStreets>[0] = {}) {
  const explorer = exploreThreeStreets(view);
  await renderWith(explorer, FilterPanel, {});
  await options.click();
  const shown = () => explorer.shownProjects.map(({ id }) => id);
  return { explorer, shown };
}

test('folded, the panel tells how many projects are shown and what leaves the others out', async () => {
  await renderWith(
    exploreThreeStreets({ themes: ['roads'], filters: { ...noFilters, statuses: ['completed'] } }),
    FilterPanel,
    {},
  );
  await expect.element(panel.getByText('1 / 6 个项目')).toBeVisible();
  await expect.element(options).toHaveAttribute('aria-expanded', 'false');
  await expect.element(page.getByRole('list', { name: '当前筛选' })).toBeVisible();
  await expect.element(chip('专题 道路')).toBeVisible();
  await expect.element(chip('状态 已完成')).toBeVisible();
  expect(page.getByRole('checkbox').elements()).toHaveLength(0);
});

test('with nothing asked there are no chips and nothing to clear', async () => {
  await open();
  await expect.element(panel.getByText('6 / 6 个项目')).toBeVisible();
  expect(chips.elements()).toHaveLength(0);
  expect(page.getByRole('button', { name: '清除筛选' }).elements()).toHaveLength(0);
});

test('ticked choices of one heading widen, those of two headings narrow', async () => {
  const { shown } = await open();
  await choice('推进中').click();
  expect(shown()).toEqual(['lamps']);
  await choice('计划').click();
  expect(shown()).toEqual(['lamps', 'island-trees']);
  await choice('已实现（成果）').click();
  expect(shown()).toEqual(['lamps']);
  await choice('计划').click();
  expect(shown()).toEqual(['lamps']);
  expect(chips.elements()).toHaveLength(2);
});

test('each choice says how many projects it would leave, given the other headings', async () => {
  const { explorer } = await open();
  await expect.element(choice('已完成')).toHaveAccessibleDescription('4 个项目');
  await choice('计划（目标）').click();
  await expect.element(choice('已完成')).toHaveAccessibleDescription('1 个项目');
  await expect.element(choice('计划（目标）')).toHaveAccessibleDescription('3 个项目');
  await expect.element(choice('已启动')).toHaveAccessibleDescription('0 个项目');
  await choice('已启动').click();
  expect(explorer.view.current.filters.statuses).toEqual(['started']);
});

test('streets, precision and period are choices too', async () => {
  const { shown } = await open();
  await choice('东街').click();
  expect(shown()).toEqual(['long-road']);
  await choice('东街').click();
  await choice('约略范围').click();
  expect(shown()).toEqual(['market']);
  await choice('约略范围').click();
  await choice('2031年上半年').click();
  expect(shown()).not.toContain('island-trees');
});

test('a chip takes its own filter away, and the keyboard goes on to the next one', async () => {
  const { explorer } = await open({
    filters: { ...noFilters, statuses: ['completed', 'planned'], text: '路' },
  });
  await chip('状态 计划').click();
  expect(explorer.view.current.filters).toEqual({ ...noFilters, statuses: ['completed'], text: '路' });
  await expect.element(chip('文本 “路”')).toHaveFocus();
  await userEvent.keyboard('{Enter}');
  await expect.element(chip('状态 已完成')).toHaveFocus();
  await userEvent.keyboard('{Enter}');
  await expect.element(options).toHaveFocus();
  expect(explorer.view.current.filters).toEqual(noFilters);
});

test('clearing shows everything again, the themes too', async () => {
  const { explorer, shown } = await open({ themes: ['roads'], filters: { ...noFilters, text: '路灯' } });
  expect(shown()).toHaveLength(2);
  await page.getByRole('button', { name: '清除筛选' }).click();
  expect(shown()).toHaveLength(6);
  expect(explorer.view.current).toMatchObject({ themes: null, filters: noFilters });
  expect(chips.elements()).toHaveLength(0);
});

test('typing filters at once, and what was typed in one go is one step back', async () => {
  const { explorer, shown } = await open();
  await words.fill('市');
  await words.fill('市场');
  await words.fill('市场 ');
  await expect.element(words).toHaveValue('市场 ');
  expect(shown()).toEqual(['old-shops', 'shop-floors', 'market']);
  explorer.view.undo();
  await expect.element(words).toHaveValue('');
  expect(shown()).toHaveLength(6);
});

test('where nothing is left, the panel says which filter to lift, the one that shows most first', async () => {
  const { explorer } = await open({
    filters: { ...noFilters, statuses: ['planned'], precisions: ['site', 'vicinity'] },
  });
  await expect.element(panel.getByText('没有项目同时符合这些条件。放宽其一：')).toBeVisible();
  const ways = page.getByRole('button', { name: /^不限/ });
  expect(ways.elements().map((way) => way.textContent?.trim())).toEqual([
    '不限状态（2 个项目）',
    '不限位置精度（1 个项目）',
  ]);
  await ways.first().click();
  expect(explorer.view.current.filters).toEqual({ ...noFilters, precisions: ['site', 'vicinity'] });
  await expect.element(options).toHaveFocus();
});

test('where no single filter can be blamed, the panel names those to lift together', async () => {
  const { shown } = await open({
    themes: ['green-space'],
    filters: { ...noFilters, statuses: ['completed'], precisions: ['street'], text: '方岛' },
  });
  await expect.element(panel.getByText(/只放宽一项也没有/)).toBeVisible();
  await page.getByRole('button', { name: '不限状态和位置精度（1 个项目）' }).click();
  expect(shown()).toEqual(['island-trees']);
});

test('while results and targets stand side by side, the choice between them rests', async () => {
  await open({ swipe: 50 });
  await expect.element(choice('已实现（成果）')).toBeDisabled();
  await expect.element(choice('已完成')).toBeEnabled();
});

test('in English everything is English', async () => {
  await renderWith(
    exploreThreeStreets({
      language: 'en',
      filters: { ...noFilters, statuses: ['completed'], measure: { unit: 'm', least: 1500, most: null } },
    }),
    FilterPanel,
    {},
  );
  await expect
    .element(page.getByRole('region', { name: 'Filters' }).getByText('1 of 6 projects'))
    .toBeVisible();
  await expect.element(page.getByRole('button', { name: 'Remove filter: Status: Completed' })).toBeVisible();
  await expect
    .element(page.getByRole('button', { name: 'Remove filter: Length: at least 1.5 km' }))
    .toBeVisible();
});
