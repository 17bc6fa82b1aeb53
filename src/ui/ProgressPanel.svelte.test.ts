import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { exploreThreeStreets, renderWith } from './fixture/render-with.ts';
import { exploreAccounts } from './fixture/three-streets-accounts.ts';
import ProgressPanel from './ProgressPanel.svelte';

async function showPanel(view: Parameters<typeof exploreAccounts>[0] = {}) {
  const explorer = exploreAccounts(view);
  explorer.side.open('progress');
  await renderWith(explorer, ProgressPanel, {});
  return explorer;
}

const names = () =>
  page
    .getByRole('article')
    .elements()
    .map((row) => row.querySelector('h4')?.textContent?.trim());

test('the pair furthest behind stands first, the one whose basis is open last', async () => {
  await showPanel();
  expect(names()).toEqual(['新装路灯 behind', '新装路灯 ahead', '新装路灯 open']);
});

test('pairs can be sorted by ratio and as the catalogue has them', async () => {
  await showPanel();
  await page.getByRole('combobox', { name: '排序' }).selectOptions('完成比例最低在前');
  expect(names()).toEqual(['新装路灯 behind', '新装路灯 open', '新装路灯 ahead']);
  await page.getByRole('combobox', { name: '排序' }).selectOptions('目录顺序');
  expect(names()).toEqual(['新装路灯 ahead', '新装路灯 open', '新装路灯 behind']);
});

test('a pair says how far it is, what was due and what is left', async () => {
  await showPanel();
  const row = page.getByRole('article', { name: '新装路灯 behind' });
  await expect.element(row.getByRole('img', { name: '完成 25%，应达 50%' })).toBeVisible();
  await expect.element(row).toHaveTextContent('落后 25 个百分点');
  await expect.element(row).toHaveTextContent('尚差 45');
});

test('a pair whose basis is not stated says so and is not judged', async () => {
  await showPanel();
  const row = page.getByRole('article', { name: '新装路灯 open' });
  await expect.element(row).toHaveTextContent('口径未注明 报告未说明。');
  await expect.element(row).not.toHaveTextContent('应达');
  await expect.element(row).not.toHaveTextContent('尚差');
});

test('result and target each open the report at their sentence', async () => {
  const explorer = await showPanel();
  const row = page.getByRole('article', { name: '新装路灯 ahead' });
  await row.getByRole('button', { name: '60', exact: true }).click();
  expect(explorer.reading.statement).toBe('lamps-target');
  await row.getByRole('button', { name: '40', exact: true }).click();
  expect(explorer.reading.statement).toBe('long-road-renewed');
});

test('related figures stand side by side without a ratio', async () => {
  await showPanel();
  const list = page.getByRole('list', { name: '相关，非同一指标' });
  await expect.element(list).toHaveTextContent('2.5 公里');
  await expect.element(list).toHaveTextContent('报告没有给出数字');
  await expect.element(list).not.toHaveTextContent('%');
});

test('a cross-check shows its formula and that it is an inference', async () => {
  await showPanel({ language: 'en' });
  const list = page.getByRole('list', { name: 'Cross-checks' });
  await expect.element(list).toHaveTextContent('40 ÷ 60 ≈ 66.67%');
  await expect.element(list).toHaveTextContent('Inferred; the report has no such figure');
});

test('the panel closes', async () => {
  const explorer = await showPanel();
  await page.getByRole('region', { name: '进度' }).getByRole('button', { name: '关闭' }).click();
  expect(explorer.side.current).toBeNull();
});

test('a report with nothing to compare says so', async () => {
  await renderWith(exploreThreeStreets(), ProgressPanel, {});
  await expect.element(page.getByText('这份报告没有可以相比的结果与目标。')).toBeVisible();
});
