import { readFileSync } from 'node:fs';
import { readFigureReference } from '#core/story/figure-reference.ts';
import { sceneFigure } from '#core/story/scene-figure.ts';
import { applyFilter } from '#core/view/filter/apply-filter.ts';
import { prepareFilter } from '#core/view/filter/filter-index.ts';
import { decodeAddress } from '#core/view/address/address.ts';
import { streetMeasures } from '#core/compare/street-measures.ts';
import { paletteOf } from '#map/palette.ts';
import { catalogue } from './support/catalogue.ts';
import { inAddress, openExplorer } from './support/explorer.ts';
import { MapPicture } from './support/map-picture.ts';
import { expect, test } from './support/test.ts';

interface SceneRecord {
  title: { zh: string };
  view: string;
  figures: string[];
}
const read = (name: string) => JSON.parse(readFileSync(`dist/data/${name}`, 'utf8')) as unknown;
const { scenes } = read('story.json') as { scenes: SceneRecord[] };
const streets = read('summary.json') as { code: string; areaSquareMeters: number }[];
const codes = streets.map(({ code }) => code);
const index = prepareFilter(catalogue.projects, catalogue, codes);
const vocabulary = {
  reports: [catalogue.report.id],
  streets: new Set(codes),
  projects: new Set(catalogue.projects.map(({ id }) => id)),
  themes: catalogue.themes.map(({ id }) => id),
  periods: catalogue.report.periods.map(({ id }) => id),
  measures: new Set(streetMeasures(catalogue.themes).map(({ id }) => id)),
  roads: new Set<string>(),
};

/** The value of a figure of a scene, from the catalogue and what the scene's address shows. */
function valueOf(written: string, { view }: SceneRecord): number | undefined {
  const { fails } = applyFilter(index, decodeAddress(view, vocabulary).view);
  const shown = catalogue.projects.filter((_, row) => fails[row] === 0);
  const reference = readFigureReference(written);
  const { projects } = catalogue;
  return (reference && sceneFigure(reference, { catalogue, projects, shown, streets }))?.value;
}

/** The number that stands in a figure's words, in base units. */
function numberIn(words: string): number {
  const digits = Number(/[\d.,]+/.exec(words)?.[0].replaceAll(',', ''));
  return (
    digits * (words.includes('亿') ? 1e8 : words.includes('万') ? 1e4 : /公里|km/.test(words) ? 1000 : 1)
  );
}

/** How many colours a picture has, and how much of it the commonest covers; at every eighth pixel. */
function coloursOf(picture: MapPicture): { colours: number; mostCommon: number } {
  const counts = new Map<string, number>();
  let pixels = 0;
  for (let y = 0; y < picture.height; y += 8) {
    for (let x = 0; x < picture.width; x += 8) {
      const colour = picture.colourAt(x, y).join();
      counts.set(colour, (counts.get(colour) ?? 0) + 1);
      pixels += 1;
    }
  }
  return { colours: counts.size, mostCommon: Math.max(...counts.values()) / pixels };
}

test('the story runs by keys: every scene draws its map and shows the catalogue’s figures', async ({
  page,
}) => {
  await openExplorer(page, 'street=440104021&theme=roads,parking');
  const before = page.url();
  await page.keyboard.press('p');
  const heading = page.getByRole('heading', { level: 1 });
  for (const [at, scene] of scenes.entries()) {
    await expect(heading).toHaveText(scene.title.zh);
    expect(inAddress(page, 'scene')).toBe(String(at + 1));
    const picture = await MapPicture.take(page);
    const { colours, mostCommon } = coloursOf(picture);
    expect(colours, `colours of the map in ${scene.title.zh}`).toBeGreaterThan(30);
    expect(mostCommon, `share of one colour in ${scene.title.zh}`).toBeLessThan(0.9);
    for (const written of scene.figures) {
      const figure = page.locator(`[data-figure="${written}"]`);
      const value = valueOf(written, scene);
      expect(value, written).not.toBeUndefined();
      await expect(figure).toHaveAttribute('data-value', String(value));
      const shown = await figure.locator('[aria-hidden="true"]').innerText();
      expect(Math.abs(numberIn(shown) - (value ?? 0)) / Math.max(1, value ?? 0), shown).toBeLessThan(0.01);
    }
    await page.keyboard.press(at % 2 === 0 ? 'PageDown' : 'ArrowRight');
  }
  await expect(heading).toHaveText(scenes.at(-1)?.title.zh ?? '');
  await page.keyboard.press('Escape');
  expect(page.url()).toBe(before);
  await expect(page.getByRole('button', { name: '演示', exact: true })).toBeFocused();
});

test('a scene can be left to explore, survives a reload, and comes back; a second window keeps step', async ({
  page,
  context,
}) => {
  await openExplorer(page, 'scene=2&present=1');
  const prepared = await MapPicture.take(page);
  await page.getByRole('button', { name: '图层' }).click();
  await page.getByRole('checkbox', { name: '停车' }).check();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: '放大' }).click();
  await expect.poll(() => inAddress(page, 'map')).not.toBeNull();
  const left = page.url();
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('data-ready', 'true', { timeout: 45_000 });
  expect(page.url()).toBe(left);
  await page.getByRole('button', { name: '返回场景' }).click();
  await expect.poll(() => new URL(page.url()).search).toBe('?scene=2&present=1');
  await expect(page.getByRole('button', { name: '返回场景' })).toHaveCount(0);
  const { outline } = paletteOf('light', true);
  const back = await MapPicture.take(page);
  expect(Math.abs(back.count(outline) - prepared.count(outline))).toBeLessThan(40);

  const opening = context.waitForEvent('page');
  await page.keyboard.press('s');
  const speaker = await opening;
  await expect(speaker.getByRole('heading', { level: 2 }).first()).toHaveText(scenes[1]?.title.zh ?? '');
  await speaker.getByRole('button', { name: '下一场景' }).click();
  await expect.poll(() => inAddress(page, 'scene')).toBe('3');
  await page.keyboard.press('ArrowRight');
  await expect(speaker.getByRole('heading', { level: 2 }).first()).toHaveText(scenes[3]?.title.zh ?? '');
  await speaker.close();
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => inAddress(page, 'scene')).toBe('5');
});

test('an own story is recorded, outlives a reload, and goes through a file and through an address', async ({
  page,
  context,
}) => {
  await openExplorer(page, 'theme=parking&present=1&scene=2');
  await page.getByRole('button', { name: '故事' }).click();
  await page.getByRole('button', { name: '用当前视图新建故事' }).click();
  await page.getByRole('textbox', { name: '标题' }).fill('我们的停车场');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('我们的停车场');
  await expect.poll(() => inAddress(page, 'story')).toBe('own.my-story');
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('我们的停车场');

  await page.getByRole('button', { name: '故事' }).click();
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: '导出文件' }).click();
  const file = await (await saving).path();
  await page.getByLabel('导入故事').setInputFiles(file);
  await expect(page.getByText('已导入为自己的故事')).toBeVisible();
  await expect.poll(() => inAddress(page, 'story')).toBe('own.my-story-2');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('我们的停车场');

  await page.getByRole('button', { name: '生成链接' }).click();
  const address = new URL(await page.getByRole('textbox', { name: '故事链接' }).inputValue());
  const other = await context.newPage();
  await openExplorer(other, address.search.slice(1));
  await expect(other.getByRole('heading', { level: 1 })).toHaveText('我们的停车场');
  await other.keyboard.press('Escape');
  expect(new URL(other.url()).search).toBe('');
});
