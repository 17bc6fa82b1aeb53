import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import type { View } from '#core/view/view.ts';
import { exploreThreeStreets, renderWith } from './fixture/render-with.ts';
import Tables from './Tables.svelte';

const colouredBy = (measure: string): Partial<View> => ({
  choropleth: { measure, classing: 'quantile', classes: 5 },
});
const table = page.getByRole('table', { name: '街道' });
const lastCells = () =>
  [...document.querySelectorAll('tbody tr')].map((row) => row.lastElementChild?.textContent?.trim());

test('the table of streets has a column for what the map is coloured by, streets without a value last', async () => {
  await renderWith(exploreThreeStreets(colouredBy('located')), Tables, {});
  const header = table.getByRole('columnheader', { name: '位置确切占比 · %' });
  await header.getByRole('button').click();
  await expect.element(header).toHaveAttribute('aria-sort', 'descending');
  expect(lastCells()).toEqual(['100.0', '42.9', '无数据']);
});

test('what the table has anyway is not there twice, and without colours there is no further column', async () => {
  const explorer = exploreThreeStreets(colouredBy('density'));
  await renderWith(explorer, Tables, {});
  const count = () => table.getByRole('columnheader').elements().length;
  const usual = count();
  explorer.compare.choose({ measure: 'water' });
  await expect.poll(count).toBe(usual + 1);
  explorer.compare.colour(false);
  await expect.poll(count).toBe(usual);
});

test('a street of the table is put beside the selected one with Shift held', async () => {
  const explorer = exploreThreeStreets({ streets: ['990001001'] });
  await renderWith(explorer, Tables, {});
  await table.getByRole('button', { name: '河街' }).click({ modifiers: ['Shift'] });
  expect(explorer.view.current.streets).toEqual(['990001003', '990001001']);
  await expect.element(table.getByRole('button', { name: '西街' })).toHaveAttribute('aria-pressed', 'true');
});
