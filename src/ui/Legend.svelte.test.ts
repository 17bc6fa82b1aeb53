import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { exploreThreeStreets, renderWith } from './fixture/render-with.ts';
import Legend from './Legend.svelte';

const region = () => page.getByRole('region', { name: '图例' });
const entries = (name: string) =>
  page
    .getByRole('list', { name })
    .getByRole('listitem')
    .elements()
    .map(({ textContent }) => textContent?.replace(/\s+/g, ' ').trim());

test('the legend explains what is in view, follows it, and is not there without a map', async () => {
  await page.viewport(1440, 900);
  const explorer = exploreThreeStreets();
  await renderWith(explorer, Legend, {});
  await expect.element(region()).not.toBeInTheDocument();

  explorer.visible.see({ kinds: ['line', 'vicinity', 'illustrative'], themes: ['roads'], projects: 4 });
  await expect.element(region()).toHaveTextContent('视野内 4 项');
  expect(entries('画法')).toEqual(['沿线', '约略范围', '示意（位置未公布）']);
  expect(entries('专题')).toEqual(['路道路']);

  explorer.visible.see({ kinds: ['site'], themes: ['commerce', 'green-space'], projects: 2 });
  await expect.element(page.getByRole('list', { name: '画法' })).toHaveTextContent('确切位置');
  expect(entries('专题')).toEqual(['商商铺', '绿绿化']);

  explorer.visible.see({ kinds: [], themes: [], projects: 0 });
  await expect.element(page.getByText('视野内没有项目。')).toBeVisible();
});

test('it folds, and on a phone it is folded at first', async () => {
  await page.viewport(390, 844);
  const explorer = exploreThreeStreets();
  explorer.visible.see({ kinds: ['site'], themes: ['roads'], projects: 1 });
  await renderWith(explorer, Legend, {});
  const button = region().getByRole('button');
  await expect.element(button).toHaveAttribute('aria-expanded', 'false');
  await expect.element(page.getByText('确切位置')).not.toBeVisible();
  await button.click();
  await expect.element(page.getByText('确切位置')).toBeVisible();
});

test('what stays the same is not drawn anew', () => {
  const { visible } = exploreThreeStreets();
  visible.see({ kinds: ['site'], themes: ['roads'], projects: 1 });
  const before = visible.now;
  visible.see({ kinds: ['site'], themes: ['roads'], projects: 1 });
  expect(visible.now).toBe(before);
});
