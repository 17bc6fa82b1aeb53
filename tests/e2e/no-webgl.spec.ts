import { launchOptions } from '../../src/compile/commands/browser.mjs';
import {
  mapRegion,
  openExplorer,
  projectCard,
  report,
  showProjects,
  streetsTable,
  summary,
} from './support/explorer.ts';
import { expect, test } from './support/test.ts';

// a browser that draws nothing in three dimensions
test.use({
  launchOptions: { ...launchOptions(), args: ['--no-sandbox', '--disable-gpu', '--disable-3d-apis'] },
});

test('without WebGL the page says so, becomes ready, and tables and report work', async ({ page }) => {
  await openExplorer(page);
  await expect(mapRegion(page).getByRole('alert')).toContainText('没有 WebGL2');
  await expect(streetsTable(page).locator('tbody tr')).toHaveCount(18);

  await streetsTable(page).getByRole('button', { name: '矿泉街' }).click();
  await expect(summary(page).getByRole('heading', { level: 2 })).toHaveText('矿泉街');
  const table = await showProjects(page);
  await table.getByRole('button', { name: '登峰村整治提升' }).click();
  await projectCard(page, '登峰村整治提升').getByRole('button', { name: '在报告中查看' }).first().click();
  await expect(report(page).locator('[aria-current="true"]')).toBeInViewport();
  await page.getByRole('button', { name: 'English' }).click();
  await expect(page.getByRole('region', { name: 'Map' }).getByRole('alert')).toContainText('no WebGL2');
});
