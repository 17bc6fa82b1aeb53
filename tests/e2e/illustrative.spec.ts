import { inAddress, layers, openExplorer, streetsTable, summary } from './support/explorer.ts';
import { expect, test } from './support/test.ts';

const banner = '示意分布，非真实位置';

test('the illustrative distribution is off at first and not even loaded', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await openExplorer(page);
  await expect(layers(page).getByRole('checkbox', { name: '显示示意分布' })).not.toBeChecked();
  await expect(layers(page).getByRole('checkbox', { name: '计入示意' })).toBeDisabled();
  await expect(page.getByText(banner)).toHaveCount(0);
  expect(asked.filter((path) => path.endsWith('illustrative.fgb'))).toEqual([]);
});

test('switched on, it stands in the address under a banner; switched off, both go', async ({ page }) => {
  await openExplorer(page);
  const show = layers(page).getByRole('checkbox', { name: '显示示意分布' });
  const loaded = page.waitForResponse(/illustrative\.fgb$/);
  await show.check();
  expect((await loaded).ok()).toBe(true);
  await expect(page.getByText(banner)).toBeVisible();
  expect(inAddress(page, 'illustrative')).toBe('1');
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText(banner)).toBeVisible();
  await page.emulateMedia({ media: 'screen' });
  await show.uncheck();
  await expect(page.getByText(banner)).toHaveCount(0);
  expect(inAddress(page, 'illustrative')).toBeNull();
});

test('an address opens with it, and the back button takes a switch back', async ({ page }) => {
  await openExplorer(page, 'illustrative=1');
  const count = layers(page).getByRole('checkbox', { name: '计入示意' });
  await expect(page.getByText(banner)).toBeVisible();
  await count.check();
  expect(inAddress(page, 'illustrative')).toBe('counted');
  await page.goBack();
  await expect(count).not.toBeChecked();
  await expect(page.getByText(banner)).toBeVisible();
});

test('figures count it only when asked to, beside those that stay, and say so', async ({ page }) => {
  await openExplorer(page, 'illustrative=1&street=440104021&theme=pipe-networks&project=gas-pipe');
  await page.getByRole('button', { name: '关闭项目卡' }).click();
  const before = await streetsTable(page).innerText();
  await expect(summary(page).getByText('含示意')).toHaveCount(0);
  await layers(page).getByRole('checkbox', { name: '计入示意' }).check();
  await expect(summary(page).getByRole('heading', { name: '批次数量，含示意' })).toBeVisible();
  // gas, sewage and storm pipe, each by itself
  await expect(summary(page).getByText('含示意', { exact: true })).toHaveCount(3);
  expect(await streetsTable(page).innerText()).toBe(before);
});

test('with a set chosen, the table of streets adds a marked column that sums to the report', async ({
  page,
}) => {
  await openExplorer(page, 'illustrative=counted&project=gas-pipe');
  const header = streetsTable(page).getByRole('columnheader', { name: /含示意/ });
  await expect(header).toBeVisible();
  await expect
    .poll(async () => {
      const cells = await streetsTable(page).locator('tbody tr td:last-child').allInnerTexts();
      return cells.reduce((sum, text) => sum + Number(text.replaceAll(',', '')), 0);
    })
    .toBe(10830);
});
