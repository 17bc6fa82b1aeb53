import { readFileSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import { bbox, booleanPointInPolygon } from '@turf/turf';
import type { Page } from '@playwright/test';
import * as v from 'valibot';
import { classify } from '#core/compare/classify.ts';
import { rampColours } from '#core/compare/ramp.ts';
import { streetMeasures } from '#core/compare/street-measures.ts';
import type { Classing, Mode } from '#core/view/view.ts';
import { isPolygonal, readFeatureCollection } from '#io/feature-collection.ts';
import { streetRowsSchema } from '#io/street-rows-schema.ts';
import { palettes } from '#map/palette.ts';
import { cameraAddress, pixelAt } from './support/camera.ts';
import { catalogue } from './support/catalogue.ts';
import { inAddress, mapCanvas, openExplorer, summary } from './support/explorer.ts';
import { MapPicture, rgbOf, type Rgb } from './support/map-picture.ts';
import { expect, test } from './support/test.ts';

const rows = v.parse(streetRowsSchema, JSON.parse(readFileSync('dist/data/summary.json', 'utf8')));

/** The polygons of the streets, by code. */
async function streetPolygons() {
  const layer = await readFeatureCollection(
    new Uint8Array(readFileSync('dist/data/streets.fgb')),
    'streets.fgb',
  );
  if (!layer.ok) throw new Error('dist/data/streets.fgb cannot be read');
  return layer.value.features.flatMap(({ geometry, properties }) =>
    isPolygonal(geometry) ? [{ code: String(properties?.code), geometry }] : [],
  );
}

const camera = { zoom: 12.6, lat: 23.135, lng: 113.272 };
/** In 矿泉街, away from symbols and panels. */
const inKuangquan = [113.2405, 23.164] as const;
const panel = (page: Page) => page.getByRole('region', { name: '比较', exact: true });
const legend = (page: Page) => page.getByRole('region', { name: '街道着色图例' });
const rowOf = (page: Page, street: string) => panel(page).getByRole('row').filter({ hasText: street });

/** The colour each street should have, CSS hex; null where the measure has no value. */
function expectedColours(measureId: string, classing: Classing, classes: number, mode: Mode) {
  const measure = streetMeasures(catalogue.themes).find(({ id }) => id === measureId);
  if (!measure) throw new Error(`there is no measure ${measureId}`);
  const classified = classify(rows.map(measure.value), classing, classes);
  const colours = rampColours(mode, classified.classes.length);
  return new Map(rows.map(({ code }, index) => [code, colours[classified.classOf[index] ?? -1] ?? null]));
}

/** What the picture shows inside of each street, sampled on a grid of its box. */
async function insides(page: Page, picture: MapPicture): Promise<Map<string, Rgb[]>> {
  const steps = 40;
  const found = new Map<string, Rgb[]>();
  for (const { code, geometry } of await streetPolygons()) {
    const [west, south, east, north] = bbox(geometry);
    const colours: Rgb[] = [];
    for (let index = 0; index < steps ** 2; index++) {
      const lng = west + ((east - west) * ((index % steps) + 0.5)) / steps;
      const lat = south + ((north - south) * (Math.floor(index / steps) + 0.5)) / steps;
      if (!booleanPointInPolygon([lng, lat], geometry)) continue;
      const { x, y } = await at(page, lng, lat);
      colours.push(picture.colourAt(x, y));
    }
    found.set(code, colours);
  }
  return found;
}

let origin: { x: number; y: number } | null = null;
/** As `pixelAt`, asking the page only once where the map lies. */
async function at(page: Page, lng: number, lat: number) {
  origin ??= await pixelAt(page, camera, camera.lng, camera.lat);
  const pixels = (to: number, from: number) => (to - from) * 512 * 2 ** camera.zoom;
  return {
    x: origin.x + pixels(lng / 360, camera.lng / 360),
    y: origin.y + pixels(mercatorY(lat), mercatorY(camera.lat)),
  };
}
function mercatorY(lat: number): number {
  return 0.5 - Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360)) / (2 * Math.PI);
}

/** Part of the colours that are a given one. */
function shareOf(colour: string, among: readonly Rgb[]): number {
  const wanted = rgbOf(colour);
  const same = among.filter((each) =>
    each.every((value, index) => Math.abs(value - (wanted[index] ?? 0)) <= 3),
  );
  return same.length / among.length;
}

test('an address colours every street by its class, in light and in dark, and hatches what has no value', async ({
  page,
}) => {
  await openExplorer(page, `by=completed,natural,4&${cameraAddress(camera)}`);
  const counts = await legend(page).getByRole('listitem').locator('.count').allInnerTexts();
  expect(counts.reduce((sum, count) => sum + parseInt(count), 0)).toBe(18);
  await expect(legend(page).getByRole('listitem').last()).toContainText(/无数据\s*1 条/);

  for (const mode of ['light', 'dark'] as const) {
    if (mode === 'dark') await page.getByRole('button', { name: '深色', exact: true }).click();
    const picture = await MapPicture.take(page);
    const seen = await insides(page, picture);
    const expected = expectedColours('completed', 'natural', 4, mode);
    const ramp = [...new Set(expected.values())].filter((colour) => colour !== null);
    expect(ramp).toHaveLength(4);
    for (const [code, colour] of expected) {
      const inside = seen.get(code) ?? [];
      const shares = ramp.map((each) => shareOf(each, inside));
      if (colour === null) {
        // roads, names and symbols too are in none of the classes' colours
        expect(Math.max(...shares), `${code} in ${mode}`).toBeLessThan(0.03);
        expect(shareOf(palettes[mode].border, inside), `hatching of ${code} in ${mode}`).toBeGreaterThan(
          0.04,
        );
        expect(shareOf(palettes[mode].district, inside), `gaps of ${code} in ${mode}`).toBeGreaterThan(0.2);
      } else {
        expect(ramp[shares.indexOf(Math.max(...shares))], `${code} in ${mode}`).toBe(colour);
        expect(Math.max(...shares), `${code} in ${mode}`).toBeGreaterThan(0.25);
      }
    }
  }
});

test('the panel ranks and colours by the chosen measure; bars and map light up together', async ({
  page,
}) => {
  await openExplorer(page, cameraAddress(camera));
  await page.getByRole('button', { name: '比较', exact: true }).click();
  await panel(page).getByRole('combobox', { name: '指标' }).selectOption('roads');
  await expect(panel(page).locator('tbody tr')).toHaveCount(18);
  await expect(panel(page).locator('tbody tr').first()).toContainText(/光塔街.*18\.38/s);
  expect(inAddress(page, 'by')).toBeNull();
  await panel(page).getByRole('switch', { name: '在地图上着色' }).check();
  await expect.poll(() => inAddress(page, 'by')).toBe('roads');
  await panel(page).getByRole('combobox', { name: '分级方法' }).selectOption('equal');
  await panel(page).getByRole('combobox', { name: '级数' }).selectOption('3');
  await expect.poll(() => inAddress(page, 'by')).toBe('roads,equal,3');
  await expect(legend(page)).toContainText('路网密度 · 公里/km²');
  await expect(legend(page).getByRole('listitem')).toHaveCount(3);

  // from the bar to the map, where an outline appears, and back
  await page.mouse.move(5, 5);
  const onMap = { clip: { x: 380, y: 140, width: 620, height: 400 } };
  const before = await page.screenshot(onMap);
  await rowOf(page, '登峰街').hover();
  await expect.poll(async () => (await page.screenshot(onMap)).equals(before)).toBe(false);
  const { x, y } = await at(page, ...inKuangquan);
  await page.mouse.move(x, y);
  await expect(rowOf(page, '矿泉街')).toHaveClass(/hovered/);
  await expect(rowOf(page, '登峰街')).not.toHaveClass(/hovered/);
  await expect(page.locator('.tooltip')).toContainText('路网密度：6.58 公里/km²');

  await legend(page).getByRole('button', { name: '取消着色' }).click();
  await expect.poll(() => inAddress(page, 'by')).toBeNull();
  await expect(legend(page)).toBeHidden();
});

test('streets are put side by side from bars, map and table, four at most, and one stands alone again', async ({
  page,
}) => {
  await openExplorer(page, `street=440104005,440104010&${cameraAddress(camera)}`);
  const table = summary(page).getByRole('table', { name: '街道比较' });
  const heads = table.getByRole('columnheader');
  await expect(heads).toHaveText(['指标', /人民街/, /流花街/, '全区中位数']);
  await expect(table.getByRole('row', { name: /项目密度/ }).getByRole('cell')).toHaveText([
    '2.13',
    /1\.97\s*−0\.17/,
    '0.91',
  ]);

  await page.getByRole('button', { name: '比较', exact: true }).click();
  await panel(page).getByRole('button', { name: '加入比较：登峰街' }).click();
  const { x, y } = await at(page, ...inKuangquan);
  await mapCanvas(page).focus();
  await page.keyboard.down('Shift');
  await page.mouse.click(x, y);
  await page.keyboard.up('Shift');
  await expect(heads).toHaveText(['指标', /人民街/, /流花街/, /登峰街/, /矿泉街/, '全区中位数']);
  expect(inAddress(page, 'street')).toBe('440104022,440104021,440104005,440104010');
  await expect(summary(page)).toContainText('再加入一条会移出最早加入的人民街');

  for (const mode of ['light', 'dark']) {
    if (mode === 'dark') await page.getByRole('button', { name: '深色', exact: true }).click();
    const { violations } = await new AxeBuilder({ page }).analyze();
    const grave = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
    expect(
      grave.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`),
      mode,
    ).toEqual([]);
  }

  // by keyboard in the table of streets; the one chosen first gives way
  await page
    .getByRole('table', { name: '街道', exact: true })
    .getByRole('button', { name: '白云街' })
    .focus();
  await page.keyboard.press('Shift+Enter');
  await expect(heads).toHaveText(['指标', /流花街/, /登峰街/, /矿泉街/, /白云街/, '全区中位数']);
  await table.getByRole('button', { name: '只看登峰街' }).click();
  await expect(summary(page).getByRole('heading', { level: 2 })).toHaveText('登峰街');
  expect(inAddress(page, 'street')).toBe('440104021');
});
