import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { renderWith } from './fixture/render-with.ts';
import { exploreAccounts } from './fixture/three-streets-accounts.ts';
import ReconciliationPanel from './ReconciliationPanel.svelte';

async function showPanel(view: Parameters<typeof exploreAccounts>[0] = {}) {
  const explorer = exploreAccounts(view);
  explorer.side.open('reconciliation');
  await renderWith(explorer, ReconciliationPanel, {});
  return explorer;
}

const cells = () =>
  [
    ...page
      .getByRole('table', { name: /数据对账|Reconciliation/ })
      .element()
      .querySelectorAll('tbody tr'),
  ].map((row) => [...row.children].map((cell) => cell.textContent?.trim()));

test('every set stands with what is reported, named, located and not published', async () => {
  await showPanel();
  expect(cells()).toEqual([
    ['新装路灯', '40 盏路灯', '0', '0', '40'],
    ['老商铺翻修', '3 处商铺', '1', '1', '2'],
    ['商铺面积', '1.2万 m²', '–', '0', '1.2万'],
  ]);
});

test('a row selects the project of its set', async () => {
  const explorer = await showPanel();
  await page.getByRole('button', { name: '老商铺翻修' }).first().click();
  expect(explorer.selectedProject?.id).toBe('old-shops');
});

test('relations stand beneath, lead to their things, and open the sentence', async () => {
  const explorer = await showPanel();
  const list = page.getByRole('list', { name: '报告未说明' });
  await expect.element(list).toHaveTextContent('面积是否属于3处未说明。');
  await list.getByRole('button', { name: '商铺面积' }).click();
  expect(explorer.selectedProject?.id).toBe('shop-floors');
  await expect.element(list).toHaveTextContent('与所选项目有关');
  await list.getByRole('button', { name: '在报告中查看' }).click();
  expect(explorer.reading.statement).toBe('shops-renovated');
});

test('in English the region is called Reconciliation', async () => {
  await showPanel({ language: 'en' });
  await expect.element(page.getByRole('region', { name: 'Reconciliation' })).toBeVisible();
});

test('the panel closes', async () => {
  const explorer = await showPanel();
  await page.getByRole('region', { name: '数据对账' }).getByRole('button', { name: '关闭' }).click();
  expect(explorer.side.current).toBeNull();
});
