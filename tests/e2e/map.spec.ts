import { lightPalette } from '#map/palette.ts';
import { cameraAddress, pixelAt } from './support/camera.ts';
import { catalogue, projectOf, themeColour } from './support/catalogue.ts';
import { inAddress, layers, openExplorer, projectCard, summary } from './support/explorer.ts';
import { MapPicture, rgbOf, type Rgb } from './support/map-picture.ts';
import { expect, test } from './support/test.ts';

test('a click on a street on the map selects it, one outside the district ends that', async ({ page }) => {
  const camera = { zoom: 13.5, lat: 23.162, lng: 113.247 };
  await openExplorer(page, cameraAddress(camera));
  const before = await MapPicture.take(page);
  expect(before.count(lightPalette.selection)).toBe(0);

  // north of Yaotai's disc, away from every symbol
  const { x, y } = await pixelAt(page, camera, 113.244, 23.1665);
  await page.mouse.click(x, y);
  await expect(summary(page).getByRole('heading', { level: 2 })).toHaveText('矿泉街');
  await expect(summary(page)).toContainText('440104022');
  await expect(summary(page)).toContainText('瑶台城中村改造项目驶入动迁快车道');
  expect(inAddress(page, 'street')).toBe('440104022');
  const after = await MapPicture.take(page);
  expect(after.count(lightPalette.selection)).toBeGreaterThan(300);

  const outside = await pixelAt(page, camera, 113.262, 23.165);
  await page.mouse.click(outside.x, outside.y);
  await expect(summary(page).getByRole('heading', { level: 2 })).toHaveText('全区概览');
  expect(inAddress(page, 'street')).toBeNull();
});

test('a symbol says its name under the pointer and opens the card of its project on a click', async ({
  page,
}) => {
  const { name, anchor } = projectOf('yaotai-renewal');
  const camera = { zoom: 14, lat: 23.1615, lng: 113.247 };
  await openExplorer(page, cameraAddress(camera));
  const picture = await MapPicture.take(page);
  const betweenThePanels = { x: 340, y: 100, width: 640, height: 660 };
  const [symbol, ...more] = picture.symbols(themeColour('urban-village'), betweenThePanels);
  expect(more).toEqual([]);
  // the symbol stands at the place the catalogue gives
  const home = await pixelAt(page, camera, anchor?.[0] ?? 0, anchor?.[1] ?? 0);
  expect(Math.hypot(symbol!.x - home.x, symbol!.y - home.y)).toBeLessThan(6);

  await page.mouse.move(symbol!.x, symbol!.y);
  await expect(page.locator('.tooltip b')).toHaveText(name.zh);
  await expect(page.locator('.tooltip')).toContainText('约 300 米范围内');
  await page.mouse.click(symbol!.x, symbol!.y);
  const card = projectCard(page, name.zh);
  await expect(card).toBeVisible();
  await expect(card).toContainText('约 300 米范围内');
  await expect(card).toContainText('1,692 户');
  await expect(card.locator('blockquote').first()).toContainText('瑶台城中村改造项目驶入动迁快车道');
  expect(inAddress(page, 'project')).toBe('yaotai-renewal');
});

test('every located project has a symbol of its own; a layer that is off takes its symbols away', async ({
  page,
}) => {
  await openExplorer(page);
  const heritage = themeColour('heritage');
  const commerce = themeColour('commerce');
  const before = await MapPicture.take(page);
  for (const { id, colour } of catalogue.themes) {
    const located = catalogue.projects.filter(({ theme, anchor }) => theme === id && anchor !== null);
    expect(before.symbols(colour), `symbols of ${id}`).toHaveLength(located.length);
  }

  const checkbox = layers(page).getByRole('checkbox', { name: '历史文化' });
  await checkbox.uncheck();
  const without = await MapPicture.take(page);
  expect(without.count(heritage)).toBeLessThan(10);
  expect(without.symbols(commerce)).toHaveLength(before.symbols(commerce).length);

  await checkbox.check();
  const again = await MapPicture.take(page);
  expect(again.symbols(heritage)).toHaveLength(before.symbols(heritage).length);
});

test('fills of projects lie under the labels of the map', async ({ page }) => {
  // the disc of 650 m covers the labels of 光塔街 and its roads; a selected disc is filled most strongly
  const { anchor } = projectOf('tcm-wellness-quarter');
  const [lng, lat] = anchor!;
  const camera = { zoom: 15, lat, lng };
  const project = 'project=tcm-wellness-quarter';
  await openExplorer(page, `theme=&${project}&${cameraAddress(camera)}`);
  const bare = await MapPicture.take(page);
  await openExplorer(page, `theme=old-compounds&${project}&${cameraAddress(camera)}`);
  const filled = await MapPicture.take(page);

  const middle = await pixelAt(page, camera, lng, lat);
  const labels: number[] = [];
  const grounds: number[] = [];
  for (const { x, y } of ring(middle, 40, 230)) {
    const change = distance(bare.colourAt(x, y), filled.colourAt(x, y));
    const brightness = bare.colourAt(x, y).reduce((sum, channel) => sum + channel);
    if (brightness < 230) labels.push(change);
    if (brightness > 720) grounds.push(change);
  }
  expect(labels.length).toBeGreaterThan(60);
  expect(median(grounds), 'the fill colours the ground').toBeGreaterThan(60);
  expect(median(labels), 'the fill leaves the labels as they are').toBeLessThan(8);
});

test('symbols lie over the labels of the map', async ({ page }) => {
  await openExplorer(page, cameraAddress({ zoom: 13, lat: 23.13, lng: 113.27 }));
  const drawn = await MapPicture.take(page);
  await layers(page).getByRole('button', { name: '全不选' }).click();
  const bare = await MapPicture.take(page);

  let overLabels = 0;
  for (const { colour } of catalogue.themes) {
    for (const symbol of drawn.symbols(colour)) {
      const inside = ring(symbol, 0, 6);
      // between the theme's colour and the white of its glyph there is nothing else
      const strange = inside.filter(({ x, y }) => offMix(drawn.colourAt(x, y), rgbOf(colour)) > 24);
      expect(strange, `pixels that shine through a symbol of ${colour}`).toEqual([]);
      if (inside.some(({ x, y }) => bare.colourAt(x, y).every((channel) => channel < 130))) overLabels += 1;
    }
  }
  expect(overLabels, 'symbols that stand where the map has dark letters or lines').toBeGreaterThan(0);
});

/** Whole pixels around a middle, between two distances from it. */
function ring(middle: { x: number; y: number }, inner: number, outer: number): { x: number; y: number }[] {
  const found: { x: number; y: number }[] = [];
  for (let dy = -outer; dy <= outer; dy++) {
    for (let dx = -outer; dx <= outer; dx++) {
      const away = Math.hypot(dx, dy);
      if (away >= inner && away <= outer)
        found.push({ x: Math.round(middle.x) + dx, y: Math.round(middle.y) + dy });
    }
  }
  return found;
}

function distance(a: Rgb, b: Rgb): number {
  return a.reduce((sum, channel, index) => sum + Math.abs(channel - (b[index] ?? 0)), 0);
}

/** How far a colour is from the line between a theme's colour and white. */
function offMix(colour: Rgb, theme: Rgb): number {
  const all = theme.reduce((sum, channel) => sum + 255 - channel, 0);
  const white = colour.reduce((sum, channel, index) => sum + channel - (theme[index] ?? 0), 0) / all;
  const mixed = theme.map((channel) => channel + white * (255 - channel));
  return distance(colour, [mixed[0] ?? 0, mixed[1] ?? 0, mixed[2] ?? 0]);
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
