import { execFileSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { inAddress, openExplorer } from './support/explorer.ts';
import { expect, test } from './support/test.ts';

let compiled: string;

test.beforeAll(() => {
  compiled = mkdtempSync(join(tmpdir(), 'three-streets-'));
  const folders = ['--seeds', 'tests/fixtures/edition-tiny', '--geodata', 'tests/fixtures/geodata-tiny'];
  execFileSync('npx', ['tsx', 'src/compile/commands/data.ts', ...folders, '--out', compiled]);
});

/** The built program with another district's two reports in place of the data it was built with. */
async function serveThreeStreets(page: Page): Promise<void> {
  await page.route('**/data/**', (route) => {
    const path = new URL(route.request().url()).pathname.split('/data/')[1] ?? '';
    return route.fulfill({ path: join(compiled, path) });
  });
}

test('another district with two reports opens with the latest and offers the earlier one', async ({
  page,
}) => {
  await serveThreeStreets(page);
  await openExplorer(page);
  const choice = page.getByRole('combobox', { name: '选择报告时段' });
  await expect(choice).toHaveValue('three-streets-2031-h2');
  await expect(page.getByRole('table', { name: '街道', exact: true }).locator('tbody tr')).toHaveCount(3);

  await choice.selectOption({ label: '2031年上半年' });
  await expect(page).toHaveURL(/report=three-streets-2031-h1/);
  await expect(page.locator('html')).toHaveAttribute('data-ready', 'true', { timeout: 45_000 });
  await expect(choice).toHaveValue('three-streets-2031-h1');
  await page.getByRole('button', { name: '报告原文', exact: true }).click();
  await expect(page.getByRole('region', { name: '报告原文' })).toContainText('长路翻修');
});

test('what the earlier report promised stands beside what the later one says was done', async ({ page }) => {
  await serveThreeStreets(page);
  await openExplorer(page);
  await page.getByRole('button', { name: '进度', exact: true }).click();
  const followUps = page
    .getByRole('region', { name: '进度' })
    .getByRole('list', { name: '上期目标，本期结果' });
  await expect(followUps.getByRole('listitem')).toHaveCount(1);
  await expect(followUps).toContainText('75%');
  await followUps.getByText('两处原文').click();
  await expect(followUps).toContainText('新装路灯 60 盏');
  await expect(followUps).toContainText('新装路灯 45 盏');
});

test('an address that asks for a report that is not there opens the latest and says so', async ({ page }) => {
  await openExplorer(page, 'report=yuexiu-1999-h1');
  await expect(page.getByRole('status').filter({ hasText: 'yuexiu-1999-h1' })).toBeVisible();
  expect(inAddress(page, 'street')).toBeNull();
  await expect(page.getByRole('heading', { name: '全区概览' })).toBeVisible();
});
