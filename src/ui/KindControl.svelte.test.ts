import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { noFilters } from '#core/view/filters.ts';
import { exploreThreeStreets, renderWith } from './fixture/render-with.ts';
import KindControl from './KindControl.svelte';

const group = page.getByRole('radiogroup', { name: '成果与计划' });
const radio = (name: string) => page.getByRole('radio', { name, exact: true });

async function render(view: Parameters<typeof exploreThreeStreets>[0] = {}) {
  const explorer = exploreThreeStreets(view);
  await renderWith(explorer, KindControl, {});
  return explorer;
}

test('what is done, what is planned, or all: the shown projects follow', async () => {
  const explorer = await render();
  const shown = () => explorer.shownProjects.map(({ id }) => id);
  await expect.element(radio('全部')).toBeChecked();
  await radio('计划（目标）').click();
  expect(shown()).toEqual(['long-road', 'lamps', 'island-trees']);
  await radio('已实现（成果）').click();
  expect(shown()).toEqual(['long-road', 'lamps', 'old-shops', 'shop-floors', 'market']);
  await radio('全部').click();
  expect(shown()).toHaveLength(6);
});

test('side by side shows both, everything in the lists, in one step', async () => {
  const explorer = await render({ filters: { ...noFilters, kinds: ['result'] } });
  await radio('左右对比').click();
  expect(explorer.view.current.swipe).toBe(50);
  expect(explorer.shownProjects).toHaveLength(6);
  await expect.element(group).toHaveAccessibleDescription(/左为已实现，右为计划/);
  explorer.view.undo();
  await expect.element(radio('已实现（成果）')).toBeChecked();
  expect(explorer.view.current.swipe).toBeNull();
});

test('choosing one kind ends the comparison, in one step', async () => {
  const explorer = await render({ swipe: 30 });
  await expect.element(radio('左右对比')).toBeChecked();
  await radio('计划（目标）').click();
  expect(explorer.view.current).toMatchObject({ swipe: null, filters: { kinds: ['target'] } });
  explorer.view.undo();
  expect(explorer.view.current).toMatchObject({ swipe: 30, filters: { kinds: [] } });
});

test('it follows the view, and both kinds ticked are all', async () => {
  const explorer = await render({ filters: { ...noFilters, kinds: ['target'] } });
  await expect.element(radio('计划（目标）')).toBeChecked();
  explorer.view.filter({ kinds: ['result', 'target'] });
  await expect.element(radio('全部')).toBeChecked();
});

test('it says that a project can have both, and how many do', async () => {
  await render({ filters: { ...noFilters, kinds: ['target'] } });
  await expect.element(page.getByText('有 2 个项目既有成果又有计划，两种选择下都在。')).toBeVisible();
});

test('the arrow keys choose', async () => {
  const explorer = await render();
  await userEvent.tab();
  await expect.element(radio('全部')).toHaveFocus();
  await userEvent.keyboard('{ArrowRight}');
  expect(explorer.view.current.filters.kinds).toEqual(['result']);
});
