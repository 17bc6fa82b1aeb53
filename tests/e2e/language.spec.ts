import { catalogue } from './support/catalogue.ts';
import { inAddress, openExplorer } from './support/explorer.ts';
import { expect, test } from './support/test.ts';

const names = {
  zh: {
    tag: 'zh-CN',
    title: '越秀城市更新一张图',
    map: '地图',
    layers: '图层',
    summary: '街道汇总',
    report: '报告原文',
    search: '搜索项目、地点或街道',
    streets: '街道',
    projects: '项目',
    other: 'English',
  },
  en: {
    tag: 'en-GB',
    title: 'Yuexiu Renewal Explorer',
    map: 'Map',
    layers: 'Layers',
    summary: 'Street summary',
    report: 'Report text',
    search: 'Search projects, places or streets',
    streets: 'Streets',
    projects: 'Projects',
    other: '中文',
  },
} as const;

for (const language of ['zh', 'en'] as const) {
  test(`regions, tables, search and layers have the names that others rely on (${language})`, async ({
    page,
  }) => {
    const name = names[language];
    await openExplorer(page, language === 'zh' ? '' : 'lang=en');
    await expect(page.locator('html')).toHaveAttribute('lang', name.tag);
    await expect(page).toHaveTitle(name.title);
    for (const region of [name.map, name.layers, name.summary]) {
      await expect(page.getByRole('region', { name: region, exact: true })).toBeVisible();
    }
    await expect(page.getByRole('searchbox', { name: name.search, exact: true })).toBeVisible();
    await expect(page.getByRole('button', { name: name.other, exact: true })).toBeVisible();
    for (const theme of catalogue.themes) {
      await expect(page.getByRole('checkbox', { name: theme.name[language], exact: true })).toBeChecked();
    }
    await expect(page.getByRole('table', { name: name.streets, exact: true })).toBeVisible();
    await page.getByRole('tab', { name: name.projects }).click();
    await expect(page.getByRole('table', { name: name.projects, exact: true })).toBeVisible();
    await page.getByRole('button', { name: name.report, exact: true }).click();
    await expect(page.getByRole('region', { name: name.report, exact: true })).toBeVisible();
  });
}

test('the switch turns texts, title and language of the page to English and back', async ({ page }) => {
  await openExplorer(page, 'street=440104022&project=yaotai-renewal');
  await page.getByRole('button', { name: 'English' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en-GB');
  await expect(page).toHaveTitle(names.en.title);
  await expect(page.getByRole('region', { name: 'Street summary' })).toContainText('Kuangquan Subdistrict');
  const card = page.getByRole('article', { name: 'Yaotai urban village renewal' }).first();
  await expect(card).toContainText('Within about 300 m');
  await expect(card).toContainText('Translation:');
  // the quote stays in the report's own language
  await expect(card.locator('blockquote').first()).toHaveAttribute('lang', 'zh-CN');
  await expect(card.locator('blockquote').first()).toContainText('瑶台城中村改造项目驶入动迁快车道');
  expect(inAddress(page, 'lang')).toBe('en');
  // outside of what is quoted, no control stays Chinese
  const labels = await page
    .locator('button, [role=tab], label, th, h2, h3')
    .evaluateAll((elements) =>
      elements
        .filter((element) => element.closest('[lang^="zh"]') === null)
        .map((element) => (element instanceof HTMLElement ? element.innerText : (element.textContent ?? ''))),
    );
  expect(labels.length).toBeGreaterThan(40);
  expect(labels.filter((label) => /\p{Script=Han}/u.test(label))).toEqual([]);

  await page.getByRole('button', { name: '中文' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-CN');
  await expect(page).toHaveTitle(names.zh.title);
  await expect(page.getByRole('region', { name: '街道汇总' })).toContainText('矿泉街');
});

test('the chosen language is kept for the next visit, and an address overrides it', async ({ page }) => {
  await openExplorer(page);
  await page.getByRole('button', { name: 'English' }).click();
  await expect(page).toHaveTitle(names.en.title);
  await page.goto('./');
  await expect(page).toHaveTitle(names.en.title);
  await page.goto('./?street=440104022');
  await expect(page).toHaveTitle(names.zh.title);
});
