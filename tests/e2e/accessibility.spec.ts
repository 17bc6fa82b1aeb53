import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { openExplorer } from './support/explorer.ts';
import { expect, test } from './support/test.ts';

async function expectNoGraveFinding(page: Page, state: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  const grave = violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
  expect.soft(grave, state).toEqual([]);
}

for (const language of ['zh', 'en'] as const) {
  test(`axe has no serious finding in any state of the page (${language})`, async ({ page }) => {
    await openExplorer(page, `lang=${language}`);
    await expectNoGraveFinding(page, 'start');
    await page.getByRole('button', { name: language === 'zh' ? '矿泉街' : 'Kuangquan Subdistrict' }).click();
    await expectNoGraveFinding(page, 'street selected');
    await page.getByRole('tab').nth(1).click();
    await page
      .getByRole('button', {
        name: language === 'zh' ? '瑶台城中村改造' : 'Yaotai urban village renewal',
        exact: true,
      })
      .last()
      .click();
    await expect(page.locator('article.full')).toBeVisible();
    await expectNoGraveFinding(page, 'project selected');
    await page
      .getByRole('button', { name: language === 'zh' ? '在报告中查看' : 'Show in report' })
      .first()
      .click();
    await expect(page.locator('[data-statement][aria-current="true"]')).toBeVisible();
    await expectNoGraveFinding(page, 'report open');
  });

  test(`axe has no serious finding in the panels beside the summary (${language})`, async ({ page }) => {
    const [progress, reconciliation, unlocated, locate] =
      language === 'zh'
        ? ['进度', '数据对账', '未定位', '定位：']
        : ['Progress', 'Reconciliation', 'Not located', 'Locate:'];
    await openExplorer(page, `lang=${language}&illustrative=1`);
    for (const name of [progress, reconciliation, unlocated]) {
      await page.getByRole('button', { name }).first().click();
      await expect(page.getByRole('region', { name, exact: true })).toBeVisible();
      await expectNoGraveFinding(page, name);
    }
    await page.getByRole('button', { name: locate }).first().click();
    await expect(page.getByRole('dialog')).toBeVisible();
    await expectNoGraveFinding(page, 'locating');
  });
}

test('axe has no serious finding in the dark', async ({ page }) => {
  await openExplorer(page, 'mode=dark&street=440104022&project=yaotai-renewal');
  await expectNoGraveFinding(page, 'street and project selected');
});

test('axe has no serious finding on a phone', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openExplorer(page, 'street=440104022&project=yaotai-renewal');
  await expectNoGraveFinding(page, 'street and project selected');
});
