import {
  layers,
  mapCanvas,
  mapRegion,
  openExplorer,
  projectsTable,
  report,
  reportButton,
  streetsTable,
  summary,
} from './support/explorer.ts';
import { catalogue } from './support/catalogue.ts';
import { expect, test } from './support/test.ts';

test('the page becomes ready with map, layers, summary and table', async ({ page }) => {
  await openExplorer(page);
  await expect(page).toHaveTitle('越秀城市更新一张图');
  await expect(mapRegion(page)).toBeVisible();
  await expect(mapCanvas(page)).toBeVisible();
  for (const { name } of catalogue.themes) {
    await expect(layers(page).getByRole('checkbox', { name: name.zh, exact: true })).toBeChecked();
  }
  await expect(summary(page).getByRole('heading', { level: 2 })).toHaveText('全区概览');
  await expect(streetsTable(page).locator('tbody tr')).toHaveCount(18);
  await expect(page.getByText('示意，非法定界线')).toBeVisible();
  await expect(page.getByText('OpenStreetMap')).toBeVisible();
});

test('a visit writes no error to the console and asks no other origin', async ({ page, watch }) => {
  await openExplorer(page);
  await streetsTable(page).getByRole('button', { name: '矿泉街' }).click();
  await page.getByRole('button', { name: '放大' }).click();
  await page.getByRole('tab', { name: /^项目/ }).click();
  await projectsTable(page).getByRole('button', { name: '瑶台城中村改造', exact: true }).click();
  await reportButton(page).click();
  await expect(report(page)).toBeVisible();
  await page.getByRole('button', { name: 'English' }).click();
  await page.getByRole('button', { name: 'Show district' }).click();
  await expect(page.getByRole('region', { name: 'Report text' })).toBeVisible();
  expect(watch.complaints).toEqual([]);
  expect(watch.foreignRequests).toEqual([]);
});
