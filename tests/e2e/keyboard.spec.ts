import type { Page } from '@playwright/test';
import { openExplorer, report, reportButton, summary } from './support/explorer.ts';
import { expect, test } from './support/test.ts';

/** Presses a key until the element with a name has the focus. Throws when it is not reached. */
async function pressUntilOn(page: Page, key: 'Tab' | 'Shift+Tab', name: string): Promise<void> {
  for (let presses = 0; presses < 160; presses++) {
    await page.keyboard.press(key);
    if ((await focusedName(page)) === name) return;
  }
  throw new Error(`"${name}" is not reached with ${key}`);
}

function focusedName(page: Page): Promise<string> {
  return page.evaluate(() => {
    const focused = document.activeElement;
    return focused?.getAttribute('aria-label') ?? focused?.textContent?.trim() ?? '';
  });
}

test('a street is chosen, read and followed to the report by keyboard alone', async ({ page }) => {
  await openExplorer(page);
  await pressUntilOn(page, 'Tab', '矿泉街');
  await page.keyboard.press('Enter');
  await expect(summary(page).getByRole('heading', { level: 2 })).toHaveText('矿泉街');

  await pressUntilOn(page, 'Shift+Tab', '在报告中查看');
  await page.keyboard.press('Enter');
  const sentence = report(page).locator('[aria-current="true"]');
  await expect(sentence).toBeInViewport();
  await expect(sentence).toBeFocused();

  await page.keyboard.press('Escape');
  await expect(report(page)).toBeHidden();
  await expect(reportButton(page)).toBeFocused();
  await expect(summary(page).getByRole('heading', { level: 2 })).toHaveText('矿泉街');
});

test('search, report and layers work by keyboard alone', async ({ page }) => {
  await openExplorer(page);
  await pressUntilOn(page, 'Tab', '搜索项目、地点或街道');
  await page.keyboard.insertText('矿泉');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(summary(page).getByRole('heading', { level: 2 })).toHaveText('矿泉街');

  await pressUntilOn(page, 'Tab', '报告原文');
  await page.keyboard.press('Enter');
  await expect(report(page)).toBeVisible();
  await pressUntilOn(page, 'Tab', '关闭报告');
  await page.keyboard.press('Enter');
  await expect(report(page)).toBeHidden();

  await pressUntilOn(page, 'Tab', '停车');
  await page.keyboard.press('Space');
  await expect(page.getByRole('checkbox', { name: '停车' })).not.toBeChecked();
});
