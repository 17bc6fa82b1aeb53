import type { Locator, Page } from '@playwright/test';
import { inAddress, openExplorer, projectCard, report, summary } from './support/explorer.ts';
import { expect, test } from './support/test.ts';

const box = (page: Page): Locator => page.getByRole('searchbox', { name: '搜索项目、地点或街道' });
const group = (page: Page, name: string): Locator => page.getByRole('group', { name });
const marks = (page: Page, name: string): Locator => group(page, name).getByRole('option').locator('mark');

/** What the scale bar of the map reads, which changes with the zoom. */
const scale = (page: Page): Promise<string | null> => page.locator('.maplibregl-ctrl-scale').textContent();

test('names are found by characters, pinyin, initials and in English with a slip, and chosen by keys alone', async ({
  page,
}) => {
  await openExplorer(page);
  const wholeDistrict = await scale(page);
  await page.keyboard.press('/');
  await expect(box(page)).toBeFocused();

  // characters, at once after the first focus
  await page.keyboard.insertText('矿泉');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(summary(page).getByRole('heading', { level: 2 })).toHaveText('矿泉街');
  await expect.poll(() => scale(page)).not.toBe(wholeDistrict);

  // initials: the street is listed first, marked
  await box(page).fill('hhg');
  await expect(group(page, '街道').getByRole('option')).toContainText('黄花岗街');
  await expect(marks(page, '街道')).toHaveText(['黄花岗']);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(summary(page).getByRole('heading', { level: 2 })).toHaveText('黄花岗街');

  // pinyin, read as it is read here: what was meant stands further down, Enter goes there
  await box(page).fill('ouzhuang');
  await expect(marks(page, '地铁站')).toHaveText(['区庄']);
  await page.keyboard.press('Enter');
  await expect.poll(() => inAddress(page, 'near')).toContain('区庄');

  // English, two letters swapped; an unlocated project leaves the map where it is
  await box(page).fill('Yuoyugang');
  await expect(page.getByText('没有完全相符的，以下是相近的。').last()).toBeVisible();
  const project = group(page, '项目').getByRole('option').first();
  await expect(project).toContainText('尤鱼岗转运站');
  await expect(project).toContainText('未定位');
  const before = await scale(page);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(projectCard(page, '尤鱼岗转运站')).toBeVisible();
  expect(await scale(page)).toBe(before);
});

test('a sentence is found and read, and words that are nowhere leave no dead end', async ({ page }) => {
  await openExplorer(page);
  await box(page).fill('燃气管网10.83');
  await expect(marks(page, '报告里的句子')).toHaveText(['燃气管网10.83']);
  await page.keyboard.press('Enter');
  await expect(report(page).locator('[aria-current="true"]')).toContainText('改造燃气管网10.83公里');

  await box(page).fill('月球基地');
  await expect(page.getByText('没有找到“月球基地”').last()).toBeVisible();
  await expect(page.getByText('汉字、拼音、拼音首字母和英文都可以')).toBeVisible();
  await expect(page.getByRole('option')).toHaveCount(0);
});

test('the projects with the words are shown alone, and the address keeps it', async ({ page }) => {
  await openExplorer(page);
  await box(page).fill('瑶台');
  await page.keyboard.press('ArrowUp');
  await expect(page.getByRole('option', { selected: true })).toContainText('只看含“瑶台”的项目');
  await page.keyboard.press('Enter');
  await expect.poll(() => inAddress(page, 'q')).toBe('瑶台');
  await openExplorer(page, new URL(page.url()).search.slice(1));
  await expect(box(page)).toHaveValue('瑶台');
});
