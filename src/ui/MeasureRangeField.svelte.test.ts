import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { noFilters, type MeasureRange } from '#core/view/filters.ts';
import { setLanguage } from '#i18n/language.svelte.ts';
import { exploreThreeStreets, renderWith } from './fixture/render-with.ts';
import MeasureRangeField from './MeasureRangeField.svelte';

const unit = page.getByRole('combobox', { name: '指标' });
const least = page.getByRole('textbox', { name: '不少于' });
const most = page.getByRole('textbox', { name: '不多于' });
const fault = page.getByRole('alert');

async function render(measure: MeasureRange | null = null) {
  const explorer = exploreThreeStreets({ filters: { ...noFilters, measure } });
  await renderWith(explorer, MeasureRangeField, {});
  return { explorer, asked: () => explorer.view.current.filters.measure };
}

test('only kinds of measures that the report has are offered, with how many projects have one', async () => {
  await render();
  expect([...unit.element().querySelectorAll('option')].map(({ textContent }) => textContent)).toEqual([
    '不限',
    '数量（6）',
    '长度（2）',
    '面积（3）',
    '金额（1）',
  ]);
  expect(least.elements()).toHaveLength(0);
});

test('a kind alone asks for any figure of it, and the field tells from where to where they go', async () => {
  const { explorer, asked } = await render();
  await unit.selectOptions('m');
  expect(asked()).toEqual({ unit: 'm', least: null, most: null });
  expect(explorer.shownProjects.map(({ id }) => id)).toEqual(['long-road', 'lamps']);
  await expect.element(page.getByText('这份报告从 2.5 公里到 2.5 公里')).toBeVisible();
  await unit.selectOptions('');
  expect(asked()).toBeNull();
});

test('ends are typed in readable units and stand beside their base', async () => {
  const { asked } = await render({ unit: 'm', least: null, most: null });
  await least.fill('0.1');
  expect(asked()).toEqual({ unit: 'm', least: 100, most: null });
  await expect.element(least).toHaveAccessibleDescription('即 100 米');
  await most.fill('１，０００');
  expect(asked()).toEqual({ unit: 'm', least: 100, most: 1e6 });
  await least.fill('');
  expect(asked()).toEqual({ unit: 'm', least: null, most: 1e6 });
});

test('a range from elsewhere is written into the fields', async () => {
  const { explorer } = await render({ unit: 'm2', least: 12000, most: 5e5 });
  await expect.element(least).toHaveValue('1.2');
  await expect.element(most).toHaveValue('50');
  explorer.view.filter({ measure: { unit: 'CNY', least: 3e8, most: null } });
  await expect.element(least).toHaveValue('3');
  await expect.element(most).toHaveValue('');
});

test('a lower end above the upper one is refused with the reason, and the range stays as it was', async () => {
  const { asked } = await render({ unit: 'm', least: null, most: 3000 });
  await least.fill('5');
  await most.click();
  await expect.element(fault).toHaveTextContent('下限 5 公里大于上限 3 公里，没有采用。');
  await expect.element(least).toHaveAttribute('aria-invalid', 'true');
  expect(asked()).toEqual({ unit: 'm', least: null, most: 3000 });
  await most.fill('6');
  expect(asked()).toEqual({ unit: 'm', least: 5000, most: 6000 });
  await least.click();
  await expect.element(fault).toHaveTextContent('');
  await expect.element(least).toHaveAttribute('aria-invalid', 'false');
});

test('what is no number is refused with the reason, once it has been typed', async () => {
  const { asked } = await render({ unit: 'count', least: 2, most: null });
  await most.fill('许多');
  await expect.element(fault).toHaveTextContent('');
  await least.click();
  await expect.element(fault).toHaveTextContent('“许多”不是数字，没有采用。');
  await expect.element(most).toHaveAttribute('aria-invalid', 'true');
  await expect.element(least).toHaveAttribute('aria-invalid', 'false');
  expect(asked()).toEqual({ unit: 'count', least: 2, most: null });
});

test('in another language the same range stands in the units of that language', async () => {
  const { asked } = await render({ unit: 'CNY', least: 3e8, most: null });
  await expect.element(least).toHaveValue('3');
  setLanguage('en');
  await expect.element(page.getByRole('textbox', { name: 'At least (CNY million)' })).toHaveValue('300');
  expect(asked()).toEqual({ unit: 'CNY', least: 3e8, most: null });
});
