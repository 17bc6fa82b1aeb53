import { readFile } from 'node:fs/promises';
import type { Download, Locator, Page } from '@playwright/test';
import readExcelFile from 'read-excel-file/universal';
import { FeatureKind } from '#core/summary/geometry-columns.ts';
import { readGeoJson } from '#io/geojson.ts';
import { catalogue } from './support/catalogue.ts';
import { inAddress, openExplorer, streetsTable } from './support/explorer.ts';
import { expect, test } from './support/test.ts';

const dialog = (page: Page): Locator => page.getByRole('dialog', { name: '导出' });

async function openExport(page: Page): Promise<void> {
  await page.getByRole('button', { name: '导出', exact: true }).click();
  await expect(dialog(page)).toBeVisible();
}

async function save(page: Page, name: string): Promise<{ download: Download; bytes: Buffer }> {
  const [download] = await Promise.all([
    page.waitForEvent('download', { timeout: 120_000 }),
    dialog(page).getByRole('button', { name, exact: true }).click(),
  ]);
  return { download, bytes: await readFile(await download.path()) };
}

/** How far the lightness of pixels lies from their mean, of 255, in parts of a picture; parts are shares of its sides. */
async function deviations(
  page: Page,
  png: Buffer,
  parts: readonly { x: number; y: number; width: number; height: number }[],
): Promise<number[]> {
  return page.evaluate(
    async ({ encoded, parts }) => {
      const image = await createImageBitmap(await (await fetch(`data:image/png;base64,${encoded}`)).blob());
      return parts.map(({ x, y, width, height }) => {
        const side = 200;
        const context = new OffscreenCanvas(side, side).getContext('2d');
        if (!context) throw new Error('the browser gives no canvas to look at a picture on');
        const [w, h] = [image.width, image.height];
        context.drawImage(image, x * w, y * h, width * w, height * h, 0, 0, side, side);
        const { data } = context.getImageData(0, 0, side, side);
        const values = Array.from({ length: side * side }, (_, at) => data[4 * at + 1] ?? 0);
        const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
        return Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length);
      });
    },
    { encoded: png.toString('base64'), parts },
  );
}

test('the map as a picture at 4x has the promised size, a map, a title, a legend and credits', async ({
  page,
}) => {
  test.slow();
  await openExplorer(page, 'by=weighted&illustrative=1');
  await openExport(page);
  await dialog(page).getByLabel('大小').selectOption('4');
  const { download, bytes } = await save(page, '保存图片');
  expect(download.suggestedFilename()).toBe('yuexiu-2025-h1-map-5760x3600-illustrative.png');
  expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([5760, 3600]);
  const [map = 0, title = 0, legend = 0, banner = 0, credits = 0, paper = 0] = await deviations(page, bytes, [
    { x: 0.1, y: 0.15, width: 0.6, height: 0.7 },
    { x: 0.01, y: 0.02, width: 0.18, height: 0.07 },
    { x: 0.815, y: 0.1, width: 0.15, height: 0.3 },
    { x: 0.35, y: 0.108, width: 0.12, height: 0.035 },
    { x: 0.01, y: 0.93, width: 0.3, height: 0.045 },
    { x: 0.815, y: 0.975, width: 0.15, height: 0.02 },
  ]);
  expect(paper).toBeLessThan(1);
  for (const part of [map, title, legend, banner, credits]) expect(part).toBeGreaterThan(8);
  // the second map is gone again
  await expect(page.locator('canvas.maplibregl-canvas')).toHaveCount(1);
});

test('tables and features hold what is on screen', async ({ page }) => {
  await openExplorer(page, 'status=completed');
  const rows = await streetsTable(page).locator('tbody tr').allInnerTexts();
  const onScreen = rows.map((row) => row.split('\t').map((cell) => cell.trim()));
  expect(onScreen).toHaveLength(18);
  await openExport(page);
  await expect(dialog(page)).toContainText('筛选后的');

  const workbook = await save(page, 'Excel 工作簿（XLSX，含全部表）');
  const sheets = await readExcelFile(new Uint8Array(workbook.bytes).buffer);
  const streets = sheets.find(({ sheet }) => sheet === '街道')?.data ?? [];
  expect(
    streets
      .slice(1)
      .map(([, name, projects, weighted]) => [name, String(projects), Number(weighted).toFixed(2)]),
  ).toEqual(onScreen.map((row) => row.slice(0, 3)));
  const about = sheets[0]?.data.flat().join('\n') ?? '';
  for (const told of ['OpenStreetMap', '示意，非法定界线', '已筛选，不是全部']) expect(about).toContain(told);

  const csv = await save(page, '项目，CSV');
  expect([...csv.bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);

  const layer = await save(page, '项目，GeoJSON');
  const read = readGeoJson(new Uint8Array(layer.bytes), 'projects.geojson');
  const json: { features: { geometry: unknown }[] } = JSON.parse(layer.bytes.toString('utf8'));
  const completed = catalogue.projects.filter(({ status }) => status === 'completed');
  expect(json.features).toHaveLength(completed.length);
  const located = json.features.map(({ geometry }) => geometry !== null);
  expect(located.filter(Boolean).length).toBeGreaterThan(0);
  expect(read.ok && [...read.value.columns.kinds].map((kind) => kind !== FeatureKind.none)).toEqual(located);
});

test('a work file opened in a bare program brings back address and places', async ({ page }) => {
  await openExplorer(page, 'street=440104022&theme=heritage,commerce&map=14.5/23.12/113.27');
  await openExport(page);
  const { bytes } = await save(page, '保存工作文件');
  await openExplorer(page);
  await openExport(page);
  await dialog(page)
    .getByLabel('打开工作文件')
    .setInputFiles({ name: 'mine.yuexiu.json', mimeType: 'application/json', buffer: bytes });
  await expect(dialog(page).getByText('已打开 mine.yuexiu.json')).toBeVisible();
  await expect.poll(() => inAddress(page, 'street')).toBe('440104022');
  expect(inAddress(page, 'theme')?.split(',').toSorted()).toEqual(['commerce', 'heritage']);
  expect(inAddress(page, 'map')).toBe('14.5/23.12/113.27');
});
