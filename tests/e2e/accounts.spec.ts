import { catalogue } from './support/catalogue.ts';
import { openExplorer, projectCard, report } from './support/explorer.ts';
import { expect, test } from './support/test.ts';

test('the progress panel holds each result against its target and leads to both sentences', async ({
  page,
}) => {
  await openExplorer(page);
  await page.getByRole('button', { name: '进度', exact: true }).click();
  const panel = page.getByRole('region', { name: '进度' });
  const signed = panel.getByRole('article', { name: '瑶台城中村改造签约', exact: true });
  await expect(signed).toContainText('80.5%');
  await expect(signed.getByRole('img')).toHaveAccessibleName(/80\.5%/);
  const bays = panel.getByRole('article').filter({ hasText: '500' });
  await expect(bays).toContainText('口径未注明');
  await expect(panel.getByRole('list', { name: '相关，非同一指标' })).not.toContainText('%%');
  await signed.getByText('两处原文').click();
  await signed.getByRole('button', { name: '在报告中查看' }).first().click();
  await expect(report(page).locator('[aria-current="true"]')).toContainText('两个月签约1692户');
});

test('reconciliation: every set closes, and a row opens the set with its sentences', async ({ page }) => {
  await openExplorer(page);
  await page.getByRole('button', { name: '数据对账', exact: true }).click();
  const table = page.getByRole('table', { name: '数据对账' });
  const sets = catalogue.projects.filter(({ set }) => set !== null);
  await expect(table.locator('tbody tr')).toHaveCount(sets.length);
  const row = table.getByRole('row').filter({ hasText: '危旧房' });
  await expect(row.getByRole('cell').nth(-1)).toHaveText(/^6/);
  await table.getByRole('button', { name: /盘活改造重点楼宇/ }).click();
  await page.getByRole('button', { name: '数据对账', exact: true }).click();
  await expect(projectCard(page, '盘活改造重点楼宇')).toContainText('55 栋楼宇');
});

test('the report shows how each of its figures is answered for', async ({ page }) => {
  await openExplorer(page);
  await page.getByRole('button', { name: '报告原文', exact: true }).click();
  const text = report(page);
  await expect(text.locator('.covered')).toHaveCount(0);
  await text.getByRole('checkbox', { name: '核对数字' }).check();
  const measures = catalogue.statements.flatMap((statement) => statement.measures);
  await expect(text.locator('.covered')).toHaveCount(measures.length);
  await expect(text.locator('.excluded').first()).toHaveAttribute('title', /未收入：/);
  await expect(text.locator('.misprint').first()).toHaveAttribute('title', /原文如此/);
});
