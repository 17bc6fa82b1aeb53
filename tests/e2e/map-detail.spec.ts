import type { Locator, Page } from '@playwright/test';
import { lightPalette } from '#map/palette.ts';
import { cameraAddress, pixelAt, type Camera } from './support/camera.ts';
import {
  inAddress,
  mapCanvas,
  mapRegion,
  openExplorer,
  projectCard,
  showProjects,
  summary,
} from './support/explorer.ts';
import { MapPicture } from './support/map-picture.ts';
import { expect, test } from './support/test.ts';

const menu = (page: Page): Locator => page.getByRole('menu');
const entries = (page: Page): Locator => menu(page).getByRole('menuitem');
const legend = (page: Page): Locator => page.getByRole('region', { name: '图例' });

/** Two projects share one vicinity there. */
const xinhepu: Camera = { zoom: 15, lat: 23.1192, lng: 113.2943 };

async function clickAt(page: Page, camera: Camera, lng: number, lat: number): Promise<void> {
  const { x, y } = await pixelAt(page, camera, lng, lat);
  await page.mouse.click(x, y);
}

test('a click where several things lie lists them all, the street last, by pointer and keyboard', async ({
  page,
}) => {
  await openExplorer(page, cameraAddress(xinhepu));
  await clickAt(page, xinhepu, 113.2943, 23.1177);
  await expect(entries(page)).toHaveText([
    /新河浦景观升级.*约 300 米范围内/,
    /新河浦街区保护利用.*约 300 米范围内/,
    /东山街/,
  ]);
  await expect(entries(page).first()).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(menu(page)).toBeHidden();
  await expect(mapCanvas(page)).toBeFocused();

  await clickAt(page, xinhepu, 113.2943, 23.1177);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(projectCard(page, '新河浦街区保护利用')).toBeVisible();

  await clickAt(page, xinhepu, 113.2943, 23.1177);
  await entries(page).last().click();
  await expect(summary(page).getByRole('heading', { level: 2 })).toHaveText('东山街');

  // with a key held down, the street is compared, whatever lies on it
  const { x, y } = await pixelAt(page, xinhepu, 113.2943, 23.1177);
  await page.keyboard.down('Shift');
  await page.mouse.click(x, y);
  await page.keyboard.up('Shift');
  await expect.poll(() => inAddress(page, 'street')).toBeNull();
  await expect(menu(page)).toBeHidden();
});

test('projects in view are stepped through by keyboard, said, lit up and opened', async ({ page }) => {
  await openExplorer(page, cameraAddress(xinhepu));
  const dark = (await MapPicture.take(page)).count(lightPalette.outline);
  await mapCanvas(page).focus();
  await page.keyboard.press('n');
  const said = mapRegion(page).locator('[aria-live="polite"]').last();
  await expect(said).toHaveText(/^第 1 个，共 2 个：新河浦.+，约 300 米范围内，东山街$/);
  const first = await said.textContent();
  // a ring around its symbol
  expect((await MapPicture.take(page)).count(lightPalette.outline)).toBeGreaterThan(dark + 40);
  await page.keyboard.press('.');
  await expect(said).toHaveText(/^第 2 个，共 2 个：/);
  await page.keyboard.press('p');
  await expect(said).toHaveText(first ?? '');
  await page.keyboard.press('Enter');
  await expect(projectCard(page, /：([^，]+)/.exec(first ?? '')?.[1] ?? '')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(said).toHaveText('');
});

test('buttons move the map, the address follows, and the legend says what came into view', async ({
  page,
}) => {
  await openExplorer(page, `street=440104022&${cameraAddress(xinhepu)}`);
  await expect(legend(page)).toContainText('历史文化');
  await expect(legend(page)).not.toContainText('城中村');

  await page.getByRole('button', { name: '倾斜' }).click();
  await expect.poll(() => inAddress(page, 'map')).toMatch(/^15\/.*\/0\/50$/);
  await page.getByRole('button', { name: '放大' }).click();
  await expect.poll(() => inAddress(page, 'map')).toMatch(/^16\/.*\/50$/);
  await page.getByRole('button', { name: '倾斜' }).click();
  await expect.poll(() => inAddress(page, 'map')).toMatch(/^16\/[\d.]+\/[\d.]+$/);

  // the whole of the chosen street
  await page.getByRole('button', { name: '看所选' }).click();
  await expect.poll(() => inAddress(page, 'map')).toMatch(/^1[34]\.\d+\/23\.1[567]\d+\/113\.2[34]\d+$/);
  await expect(legend(page)).toContainText('城中村');

  // the whole district fits every window, so that no camera stands in the address
  await page.getByRole('button', { name: '看全区' }).click();
  await expect.poll(() => inAddress(page, 'map')).toBeNull();
  await expect(legend(page)).toContainText('视野内 30 项');
});

test('a row under the pointer lights up its project on the map', async ({ page }) => {
  await openExplorer(page, cameraAddress(xinhepu));
  const dark = (await MapPicture.take(page)).count(lightPalette.outline);
  const table = await showProjects(page);
  await table.getByRole('row', { name: /新河浦景观升级/ }).hover();
  expect((await MapPicture.take(page)).count(lightPalette.outline)).toBeGreaterThan(dark + 40);
});
