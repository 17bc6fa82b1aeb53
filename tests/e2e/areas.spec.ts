import { AxeBuilder } from '@axe-core/playwright';
import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import type { AreaShape } from '#core/area/drawn-area.ts';
import { decodeAreas } from '#core/view/address/area-part.ts';
import { readAreas } from '#io/read-areas-geojson.ts';
import { cameraAddress, pixelAt } from './support/camera.ts';
import { catalogue } from './support/catalogue.ts';
import { inAddress, mapCanvas, openExplorer, summary as streetSummary } from './support/explorer.ts';
import { summaryByCore } from './support/own-area.ts';
import { expect, test } from './support/test.ts';

const camera = { zoom: 14, lat: 23.1265, lng: 113.266 };
type Corner = [lng: number, lat: number];
const percent = new Intl.NumberFormat('zh-CN', { style: 'percent', maximumFractionDigits: 1 });

const panel = (page: Page): Locator => page.getByRole('region', { name: '画区域', exact: true });
const bar = (page: Page): Locator => page.getByRole('region', { name: '正在画区域' });
const summary = (page: Page): Locator => page.getByRole('region', { name: '区域汇总' });
const tool = (page: Page, name: string): Locator => panel(page).getByRole('button', { name, exact: true });
const figure = (page: Page, name: string): Locator =>
  summary(page).getByRole('button', { name: new RegExp(`${name}$`) });

async function openPanel(page: Page): Promise<void> {
  await openExplorer(page, cameraAddress(camera));
  await page.getByRole('button', { name: '画区域', exact: true }).click();
  await expect(panel(page)).toBeVisible();
}

/** Takes a tool in hand; the first time the pen is loaded. */
async function take(page: Page, name: string): Promise<void> {
  await tool(page, name).click();
  await expect(bar(page).getByRole('status')).toContainText('单击');
}

async function moveTo(page: Page, [lng, lat]: Corner): Promise<void> {
  const { x, y } = await pixelAt(page, camera, lng, lat);
  await page.mouse.move(x, y, { steps: 3 });
}

async function clickAt(page: Page, corner: Corner): Promise<void> {
  await moveTo(page, corner);
  await page.mouse.down();
  await page.mouse.up();
}

function shapesInAddress(page: Page): AreaShape[] {
  const cores = {
    projects: new Set(catalogue.projects.map(({ id }) => id)),
    roads: new Set(['中山五路']),
  };
  return decodeAreas(inAddress(page, 'area') ?? '', cores).areas.map(({ shape }) => shape);
}

/** The figures on screen are those that core computes from the shape in the address. */
async function expectFiguresOfCore(page: Page, shape: AreaShape): Promise<void> {
  const { figures, measurement, projects } = await summaryByCore(shape);
  await expect(figure(page, '涉及项目')).toHaveText(new RegExp(`^${figures.projects}\\s`));
  await expect(figure(page, '按占比分摊')).toContainText(figures.projectsWeighted.toFixed(2));
  await expect(figure(page, '项每 km²')).toContainText(figures.projectsPerSquareKilometer.toFixed(2));
  await expect(figure(page, '地铁站')).toHaveText(new RegExp(`^${figures.metroStations}\\s`));
  await expect(summary(page).getByText('在本区域内')).toHaveText(
    projects.map(({ share }) => `${percent.format(share)} 在本区域内`),
  );
  await expect(summary(page).getByRole('rowheader')).toHaveCount(measurement.streets.length);
}

const corners: Corner[] = [
  [113.258, 23.122],
  [113.272, 23.121],
  [113.271, 23.131],
  [113.259, 23.132],
];

test('a polygon is drawn with the mouse, measured while it is drawn, and summed up as core does', async ({
  page,
}) => {
  await openPanel(page);
  await take(page, '多边形');
  for (const corner of corners.slice(0, 3)) await clickAt(page, corner);
  await moveTo(page, corners[3]!);
  await expect(bar(page)).toContainText(/面积 1\.\d+ km² · 周长 4\.\d+ 公里/);
  await clickAt(page, corners[3]!);
  await page.keyboard.press('Enter');

  await expect(bar(page)).toBeHidden();
  await expect(summary(page)).toContainText('多边形，4 个角点');
  const [shape] = shapesInAddress(page);
  expect(shape?.kind).toBe('polygon');
  for (const [index, [lng, lat]] of (shape?.kind === 'polygon' ? shape.ring : []).entries()) {
    expect(Math.hypot(lng - corners[index]![0], lat - corners[index]![1])).toBeLessThan(1e-4);
  }
  await expectFiguresOfCore(page, shape!);
  // no corner has chosen what lies under it
  await expect(streetSummary(page).getByRole('heading', { level: 2 })).toHaveText('全区概览');

  const name = page.getByRole('textbox', { name: /^区域名称/ });
  await name.fill('北京路一带');
  await name.press('Enter');
  expect(inAddress(page, 'area')).toContain('北京路一带');
  await panel(page).getByRole('button', { name: '删除区域：北京路一带' }).click();
  await expect(panel(page)).toContainText('还没有区域');
  expect(inAddress(page, 'area')).toBeNull();
  await tool(page, '撤销一步').click();
  await expect(name).toHaveValue('北京路一带');
  await tool(page, '撤销一步').click();
  await expect(name).toHaveValue('');
  await tool(page, '重做一步').click();
  await expect(name).toHaveValue('北京路一带');

  // what is shared is seen the same elsewhere
  const address = new URL(page.url()).search.slice(1);
  const elsewhere = await page.context().newPage();
  await openExplorer(elsewhere, address);
  await expect(panel(elsewhere).getByRole('textbox')).toHaveValue('北京路一带');
  expect(shapesInAddress(elsewhere)).toEqual([shape]);
  await elsewhere.close();
});

test('an outline that crosses itself is refused where it does, mended by a step back, and changed by its corners', async ({
  page,
}) => {
  await openPanel(page);
  await take(page, '多边形');
  const [a, b, c, d] = corners;
  for (const corner of [a!, c!, b!, d!]) await clickAt(page, corner);
  await expect(page.locator('.tooltip').filter({ hasText: '边线在这里相交' })).toBeVisible();
  await bar(page).getByRole('button', { name: '完成' }).click();
  await expect(bar(page).getByRole('alert')).toContainText(/边线在 113\.26\d+, 23\.12\d+ 处相交/);
  expect(inAddress(page, 'area')).toBeNull();

  await bar(page).getByRole('button', { name: '撤回一点' }).click();
  await expect(bar(page).getByText('处相交')).toBeHidden();
  await bar(page).getByRole('button', { name: '完成' }).click();
  await expect(summary(page)).toContainText('多边形，3 个角点');

  await tool(page, '修改').click();
  await expect(bar(page)).toContainText('拖角点改形状');
  await moveTo(page, b!);
  await page.mouse.down();
  await moveTo(page, [113.275, 23.124]);
  await page.mouse.up();
  await expect.poll(() => shapesInAddress(page)).toMatchObject([{ ring: { length: 3 } }]);
  await expect
    .poll(() => JSON.stringify(shapesInAddress(page)))
    .toMatch(/\[113\.27(49|5)\d*,23\.12(39|4)\d*\]/);
  const [moved] = shapesInAddress(page);
  await expectFiguresOfCore(page, moved!);
  await mapCanvas(page).press('Delete');
  await expect(panel(page)).toContainText('还没有区域');
  await page.keyboard.press('Escape');
  await expect(bar(page)).toBeHidden();
});

test('circle, rectangle and buffers stand side by side and go out as GeoJSON that comes back', async ({
  page,
}) => {
  await openPanel(page);
  await take(page, '圆');
  await bar(page).getByLabel('半径（米）').fill('400');
  await clickAt(page, [113.266, 23.127]);
  await expect(summary(page)).toContainText('圆，半径 400 米');
  const [circle] = shapesInAddress(page);
  expect(circle).toMatchObject({ kind: 'circle', radiusMeters: 400 });
  await expectFiguresOfCore(page, circle!);

  await tool(page, '缓冲区').click();
  const project = panel(page).getByRole('combobox', { name: '项目' });
  await project.click();
  await project.fill('东山口');
  await project.press('Enter');
  await panel(page).getByRole('button', { name: '添加区域' }).click();
  await expect(summary(page)).toContainText('“东山口商圈申报省级示范商圈”周围 500 米');
  await expectFiguresOfCore(page, {
    kind: 'buffer',
    core: { kind: 'project', id: 'dongshankou-shopping' },
    radiusMeters: 500,
  });

  await tool(page, '缓冲区').click();
  await panel(page).getByRole('radio', { name: '沿一条道路' }).check();
  const road = panel(page).getByRole('combobox', { name: '道路' });
  await road.fill('中山五路');
  await road.press('Enter');
  await panel(page).getByRole('button', { name: '添加区域' }).click();
  await expect(summary(page)).toContainText('沿中山五路两侧 500 米');
  const [, , along] = shapesInAddress(page);
  await expectFiguresOfCore(page, along!);

  const table = page.getByRole('table', { name: '各区域并列' });
  await expect(table.getByRole('row')).toHaveCount(4);
  await table.getByRole('button', { name: '区域 1' }).click();
  await expect(summary(page)).toContainText('圆，半径 400 米');

  const [download] = await Promise.all([
    page.waitForEvent('download'),
    panel(page).getByRole('button', { name: '导出 GeoJSON' }).click(),
  ]);
  const text = await readFile(await download.path(), 'utf8');
  expect(text).toContain('示意，非法定界线');
  expect(text).toContain('OpenStreetMap');
  const read = readAreas(text, download.suggestedFilename(), 'wgs84');
  expect(read).toMatchObject({ value: { refused: [] } });
  expect(read.ok && read.value.areas.map(({ shape }) => shape)).toEqual(shapesInAddress(page));

  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.target.join(' ')}`)).toEqual([]);
});
