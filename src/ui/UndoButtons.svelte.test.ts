import { expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { exploreThreeStreets, renderWith } from './fixture/render-with.ts';
import UndoButtons from './UndoButtons.svelte';

const undo = () => page.getByRole('button', { name: '撤销' });
const redo = () => page.getByRole('button', { name: '重做' });

it('the buttons can be pressed where there is a step, and say what it changed', async () => {
  const explorer = exploreThreeStreets();
  await renderWith(explorer, UndoButtons, {});
  await expect.element(undo()).toBeDisabled();
  await expect.element(redo()).toBeDisabled();
  explorer.view.aggregate('heat');
  explorer.view.clearFilters();
  await undo().click();
  expect(explorer.view.current.aggregation).toBeNull();
  await expect.element(page.getByText('已撤销：聚合显示')).toBeInTheDocument();
  await expect.element(undo()).toBeDisabled();
  // the keyboard does not lose its place
  await expect.element(undo()).toHaveFocus();
  await redo().click();
  expect(explorer.view.current.aggregation).toBe('heat');
  await expect.element(page.getByText('已重做：聚合显示')).toBeInTheDocument();
});

it('a step that no address tells has no name', async () => {
  const explorer = exploreThreeStreets({ language: 'en' });
  await renderWith(explorer, UndoButtons, {});
  explorer.view.lookNear({ lngLat: [113, 23], withinMeters: null, name: '', ownPosition: true });
  await page.getByRole('button', { name: 'Undo' }).click();
  expect(explorer.view.current.near).toBeNull();
  await expect.element(page.getByText('Undone', { exact: true })).toBeInTheDocument();
});
