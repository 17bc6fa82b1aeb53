import type { Page } from '@playwright/test';
import { layers, mapRegion, openExplorer, report, streetsTable, summary } from './support/explorer.ts';
import { expect, test } from './support/test.ts';

const sizes = [
  { width: 360, height: 740 },
  { width: 390, height: 844 },
  { width: 1920, height: 1080 },
];

async function expectNoSidewaysScrolling(page: Page, where: string): Promise<void> {
  const beyond = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth - clientWidth;
  });
  expect(beyond, `pixels beyond the right edge ${where}`).toBe(0);
}

for (const viewport of sizes) {
  test(`at ${viewport.width}x${viewport.height} nothing scrolls sideways and every region is reached`, async ({
    page,
  }) => {
    await page.setViewportSize(viewport);
    await openExplorer(page);
    await expectNoSidewaysScrolling(page, 'at the start');
    await expect(page.getByRole('searchbox')).toBeInViewport();
    for (const region of [mapRegion(page), summary(page), layers(page), streetsTable(page)]) {
      await region.scrollIntoViewIfNeeded();
      await expect(region).toBeInViewport();
    }

    await streetsTable(page).getByRole('button', { name: '矿泉街' }).click();
    await expect(summary(page).getByRole('heading', { level: 2 })).toHaveText('矿泉街');
    await expectNoSidewaysScrolling(page, 'with a street selected');

    await summary(page).getByRole('button', { name: '在报告中查看' }).first().click();
    await expect(report(page).locator('[aria-current="true"]')).toBeInViewport();
    await expectNoSidewaysScrolling(page, 'with the report open');
    await report(page).getByRole('button', { name: '关闭报告' }).click();

    await page.getByRole('button', { name: 'English' }).click();
    await expect(page.locator('html')).toHaveAttribute('lang', 'en-GB');
    await expectNoSidewaysScrolling(page, 'in English');
  });
}

test('on a phone a shared street opens at the top, and a street chosen far down is come to', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openExplorer(page, 'street=440104022');
  expect(await page.evaluate(() => scrollY)).toBe(0);
  await streetsTable(page).getByRole('button', { name: '登峰街' }).click();
  await expect(summary(page).getByRole('heading', { level: 2 })).toHaveText('登峰街');
  await expect(summary(page).getByRole('heading', { level: 2 })).toBeInViewport();
});

test('on a small laptop the header stays one row above the panels, in English too', async ({ page }) => {
  await page.setViewportSize({ width: 1180, height: 760 });
  await openExplorer(page, 'lang=en');
  const header = await page.getByRole('banner').boundingBox();
  const panel = await page.getByRole('region', { name: 'Layers' }).boundingBox();
  expect(header && panel && header.y + header.height <= panel.y).toBe(true);
});
