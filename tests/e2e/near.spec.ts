import type { Locator, Page } from '@playwright/test';
import { cameraAddress, pixelAt } from './support/camera.ts';
import { inAddress, mapRegion, openExplorer, projectCard } from './support/explorer.ts';
import { expect, test } from './support/test.ts';

const panel = (page: Page): Locator => page.getByRole('region', { name: '附近' });
const group = (page: Page, name: RegExp): Locator => panel(page).getByRole('list', { name });

async function openPanel(page: Page, address = ''): Promise<void> {
  await openExplorer(page, address);
  await page.getByRole('button', { name: '附近', exact: true }).click();
  await expect(panel(page)).toBeVisible();
}

test('around a station stand what is certainly and what is possibly near, and the address keeps it', async ({
  page,
}) => {
  await openPanel(page);
  await panel(page).getByRole('combobox').fill('dongshankou');
  await panel(page)
    .getByRole('option', { name: /东山口 ?地铁站/ })
    .click();
  await panel(page).getByRole('radio', { name: '500 米' }).check();
  await expect(group(page, /肯定在 500 米以内/).getByRole('listitem')).toHaveText([
    /东山口商圈申报省级示范商圈.*约 150 米范围内.*150 米以内.*计划/,
  ]);
  await expect(group(page, /可能在 500 米以内/)).toContainText('只知所在街道');
  await expect(panel(page)).toContainText(/个项目在 500 米以外，没有列出/);
  await expect.poll(() => inAddress(page, 'near')).toBe('23.12649:113.29016:500:东山口');

  // the same elsewhere, with the list open
  await openExplorer(page, new URL(page.url()).search.slice(1));
  await expect(group(page, /肯定在 500 米以内/)).toContainText('东山口商圈');
  await panel(page)
    .getByRole('button', { name: /东山口商圈/ })
    .click();
  await expect(projectCard(page, '东山口商圈申报省级示范商圈')).toBeVisible();
});

test('a click on the map is a place to look from, and nothing else', async ({ page }) => {
  const camera = { zoom: 15, lat: 23.1265, lng: 113.2902 };
  await openPanel(page, cameraAddress(camera));
  await panel(page).getByRole('button', { name: '在地图上点选' }).click();
  await expect(mapRegion(page).getByRole('status')).toContainText('在地图上点出');
  await page.keyboard.press('Escape');
  await expect(mapRegion(page).getByRole('status')).toBeHidden();
  await expect(panel(page)).toBeVisible();

  await panel(page).getByRole('button', { name: '在地图上点选' }).click();
  // a symbol stands there
  const { x, y } = await pixelAt(page, camera, camera.lng, camera.lat);
  await page.mouse.click(x, y);
  await expect(
    group(page, /由近到远/)
      .getByRole('listitem')
      .first(),
  ).toContainText('东山口商圈');
  await expect.poll(() => inAddress(page, 'near')).toMatch(/^23\.126[45]\d*:113\.290\d*$/);
  expect(inAddress(page, 'project')).toBeNull();
  await expect(page.getByRole('menu')).toBeHidden();
});

test('the device’s own position is used, and neither shared nor sent', async ({ page, context }) => {
  await context.grantPermissions(['geolocation']);
  await context.setGeolocation({ longitude: 113.2637, latitude: 23.1248, accuracy: 40 });
  await openPanel(page);
  await panel(page).getByRole('button', { name: '我的位置' }).click();
  await expect(panel(page)).toContainText('设备定位误差约 40 米');
  await expect(
    group(page, /由近到远/)
      .getByRole('listitem')
      .first(),
  ).toContainText('北京路');
  expect(page.url()).not.toContain('near');

  await context.setGeolocation({ longitude: 113.5, latitude: 23.1248, accuracy: 40 });
  await panel(page).getByRole('button', { name: '我的位置' }).click();
  await expect(panel(page).getByRole('alert')).toContainText('在本区以外');

  await context.clearPermissions();
  await panel(page).getByRole('button', { name: '我的位置' }).click();
  await expect(panel(page).getByRole('alert')).toContainText('没有获准');
});
