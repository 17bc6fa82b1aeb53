import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { cameraAddress, pixelAt } from './support/camera.ts';
import { layers, mapRegion, openExplorer, streetsTable } from './support/explorer.ts';
import { expect, test } from './support/test.ts';

/** The middle of Beijing Subdistrict, close enough that the pixels around it lie in it. */
const camera = { zoom: 15, lat: 23.1265, lng: 113.2665 };
const parks = '口袋公园';

const tray = (page: Page): Locator => page.getByRole('region', { name: '未定位' });
const locatedHere = (page: Page): Locator => page.getByRole('region', { name: '本机标注' });
const dialog = (page: Page): Locator => page.getByRole('dialog');
const search = (page: Page): Locator => tray(page).getByRole('searchbox');

async function openTray(page: Page, address = cameraAddress(camera)): Promise<void> {
  await openExplorer(page, address);
  await page.getByRole('button', { name: '未定位' }).click();
  await expect(tray(page)).toBeVisible();
}

/** The entry of a set in the tray, with its three figures. */
async function entryOf(page: Page, words: string): Promise<Locator> {
  await search(page).fill(words);
  return tray(page)
    .getByRole('listitem')
    .filter({ has: page.getByRole('button', { name: /^定位：/ }) })
    .first();
}

/** Drags an entry onto the map's middle. */
async function dragToMap(page: Page, entry: Locator): Promise<void> {
  const { x, y } = await pixelAt(page, camera, camera.lng, camera.lat);
  const box = await mapRegion(page).boundingBox();
  if (!box) throw new Error('there is no map on the page');
  await entry.dragTo(mapRegion(page), { targetPosition: { x: x - box.x, y: y - box.y } });
}

async function confirm(page: Page): Promise<void> {
  await dialog(page).getByRole('button', { name: '标注', exact: true }).click();
}

async function projectsOf(page: Page, street: string): Promise<number> {
  const row = streetsTable(page).getByRole('row', { name: new RegExp(street) });
  return Number(await row.getByRole('cell').nth(1).innerText());
}

/** How many places the device keeps, over all reports. */
function keptPlaces(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve, reject) => {
        const opening = indexedDB.open('local-places');
        opening.onerror = () => reject(opening.error ?? new Error('the store does not open'));
        opening.onsuccess = () => {
          const reading = opening.result.transaction('local-places').objectStore('local-places').getAll();
          reading.onsuccess = () => resolve(reading.result.flat().length);
          reading.onerror = () => reject(reading.error ?? new Error('the store cannot be read'));
        };
      }),
  );
}

test('the tray holds what has no place, and finds it by name and by sentence', async ({ page }) => {
  await openTray(page);
  await expect(tray(page).getByRole('listitem').filter({ hasText: '栋' }).first()).toBeVisible();
  await search(page).fill('10.83公里');
  await expect(tray(page).getByRole('listitem')).not.toHaveCount(0);
  await expect(tray(page).getByRole('listitem').first()).toContainText('10.83');
  await search(page).fill('没有这样的东西');
  await expect(tray(page).getByText('没有找到与“没有这样的东西”有关的未定位项目')).toBeVisible();
});

test('dragged onto the map it is placed, counted, marked, kept over a reload and undone', async ({
  page,
}) => {
  await openTray(page);
  const entry = await entryOf(page, parks);
  await expect(entry).toContainText('未公布 5');
  await dragToMap(page, entry);
  await expect(dialog(page).getByLabel('坐标（')).toHaveValue(/^113\.26\d{3}, 23\.12\d{3}$/);
  await dialog(page).getByLabel('依据或备注').fill('现场看到');
  await confirm(page);

  await expect(entry).toContainText('定位 1');
  await expect(entry).toContainText('未公布 4');
  await expect(locatedHere(page)).toContainText('现场看到');
  await expect(layers(page)).toContainText('含本机标注 1 处');

  await expect.poll(() => keptPlaces(page)).toBe(1);
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('data-ready', 'true', { timeout: 45_000 });
  await page.getByRole('button', { name: '未定位' }).click();
  await expect(locatedHere(page)).toContainText('现场看到');

  await locatedHere(page)
    .getByRole('button', { name: /^删除标注/ })
    .click();
  await expect(layers(page)).not.toContainText('含本机标注');
  await locatedHere(page).getByRole('button', { name: '撤销' }).click();
  await expect(layers(page)).toContainText('含本机标注 1 处');
  await locatedHere(page).getByRole('button', { name: '重做' }).click();
  await expect(locatedHere(page)).toContainText('还没有标注');
});

test('a place enters the street’s summary, and leaves it when undone', async ({ page }) => {
  await openExplorer(page, cameraAddress(camera));
  const before = await projectsOf(page, '北京街');
  await page.getByRole('button', { name: '未定位' }).click();
  await (await entryOf(page, parks)).getByRole('button', { name: /^定位：/ }).click();
  await dialog(page).getByLabel('只知街道').check();
  await dialog(page).getByLabel(/^街道/).selectOption({ label: '北京街' });
  await confirm(page);
  await tray(page).getByRole('button', { name: '关闭' }).click();
  expect(await projectsOf(page, '北京街')).toBe(before + 1);
  await page.getByRole('button', { name: '未定位' }).click();
  await locatedHere(page).getByRole('button', { name: '撤销' }).click();
  await tray(page).getByRole('button', { name: '关闭' }).click();
  expect(await projectsOf(page, '北京街')).toBe(before);
});

test('typed coordinates are moved from their datum, and refused elsewhere with a reason', async ({
  page,
}) => {
  await openTray(page);
  await (await entryOf(page, parks)).getByRole('button', { name: /^定位：/ }).click();
  await dialog(page).getByLabel('坐标（').fill('121.47, 31.23');
  await confirm(page);
  await expect(dialog(page).getByRole('alert')).toContainText('不在本区范围内');
  // 113.2638, 23.12478 as Amap would give it, latitude first
  await dialog(page).getByLabel('坐标（').fill('23.12210, 113.26913');
  await dialog(page).getByLabel('坐标系').selectOption({ label: 'GCJ-02（高德、腾讯地图）' });
  await confirm(page);
  await expect(dialog(page)).toBeHidden();
  await locatedHere(page).getByRole('button', { name: /^修改/ }).click();
  await expect(dialog(page).getByLabel('坐标（')).toHaveValue(/^113\.263[6-9]\d, 23\.124[6-9]\d$/);
});

test('a click on the map gives the position', async ({ page }) => {
  await openTray(page);
  await (await entryOf(page, parks)).getByRole('button', { name: /^定位：/ }).click();
  await dialog(page).getByRole('button', { name: '在地图上点选' }).click();
  const { x, y } = await pixelAt(page, camera, camera.lng, camera.lat);
  await page.mouse.click(x, y);
  await expect(dialog(page).getByLabel('坐标（')).toHaveValue(/^113\.266\d\d, 23\.126\d\d$/);
  await dialog(page).getByRole('button', { name: '取消' }).click();
  await expect(locatedHere(page)).toContainText('还没有标注');
});

test('an exported file comes back whole, and what does not fit is told', async ({ page }) => {
  await openTray(page);
  await dragToMap(page, await entryOf(page, parks));
  await confirm(page);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    locatedHere(page).getByRole('button', { name: '导出 GeoJSON' }).click(),
  ]);
  const text = await readFile(await download.path(), 'utf8');
  const file: { features: { properties: Record<string, unknown> }[] } = JSON.parse(text);
  expect(file.features.map(({ properties }) => properties.origin)).toEqual(['located-here']);

  await locatedHere(page).getByRole('button', { name: '撤销' }).click();
  const stray = structuredClone(file.features[0]!);
  stray.properties.project = 'no-such-project';
  const changed = JSON.stringify({ ...file, features: [...file.features, stray] });
  await locatedHere(page)
    .getByLabel('导入 GeoJSON')
    .setInputFiles({
      name: 'places.geojson',
      mimeType: 'application/geo+json',
      buffer: Buffer.from(changed),
    });
  await expect(locatedHere(page).getByRole('status')).toContainText('已加入 1 处');
  await expect(locatedHere(page).getByRole('status')).toContainText('no-such-project');
  await expect(layers(page)).toContainText('含本机标注 1 处');
});
