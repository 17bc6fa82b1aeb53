import { lightPalette } from '#map/palette.ts';
import { cameraAddress, pixelAt } from './support/camera.ts';
import { projectOf, themeColour } from './support/catalogue.ts';
import {
  inAddress,
  layers,
  mapCanvas,
  openExplorer,
  projectCard,
  showProjects,
  streetsTable,
  summary,
} from './support/explorer.ts';
import { MapPicture } from './support/map-picture.ts';
import { expect, test } from './support/test.ts';

test('an address restores street, project, layers and camera', async ({ page }) => {
  const camera = { zoom: 14.25, lat: 23.158, lng: 113.25 };
  await openExplorer(
    page,
    `street=440104022&project=yaotai-renewal&theme=urban-village,parking&${cameraAddress(camera)}`,
  );
  await expect(summary(page).getByRole('heading', { level: 2 })).toHaveText('矿泉街');
  await expect(projectCard(page, '瑶台城中村改造').first()).toBeVisible();
  await expect(layers(page).getByRole('checkbox', { checked: true })).toHaveCount(2);
  await expect(layers(page).getByRole('checkbox', { name: '城中村改造' })).toBeChecked();
  await expect(layers(page).getByRole('checkbox', { name: '停车' })).toBeChecked();

  const picture = await MapPicture.take(page);
  expect(picture.count(lightPalette.selection)).toBeGreaterThan(300);
  expect(picture.count(themeColour('heritage'))).toBeLessThan(10);
  const [lng, lat] = projectOf('yaotai-renewal').anchor!;
  const home = await pixelAt(page, camera, lng, lat);
  const [symbol] = picture.symbols(themeColour('urban-village'));
  expect(Math.hypot(symbol!.x - home.x, symbol!.y - home.y)).toBeLessThan(6);
});

test('choices are written into the address; back and forward walk through them', async ({ page }) => {
  await openExplorer(page);
  await streetsTable(page).getByRole('button', { name: '登峰街' }).click();
  await layers(page).getByRole('checkbox', { name: '停车' }).uncheck();
  const table = await showProjects(page);
  await table.getByRole('button', { name: '登峰村整治提升' }).click();
  expect(inAddress(page, 'street')).toBe('440104021');
  expect(inAddress(page, 'theme')?.split(',')).not.toContain('parking');
  expect(inAddress(page, 'project')).toBe('dengfeng-village');
  // the street's list holds a card of its own
  const card = page.locator('article.full');
  await expect(card).toHaveAccessibleName('登峰村整治提升');

  await page.goBack();
  await expect(card).toBeHidden();
  await expect(layers(page).getByRole('checkbox', { name: '停车' })).not.toBeChecked();
  await page.goBack();
  await expect(layers(page).getByRole('checkbox', { name: '停车' })).toBeChecked();
  await expect(summary(page).getByRole('heading', { level: 2 })).toHaveText('登峰街');
  await page.goBack();
  await expect(summary(page).getByRole('heading', { level: 2 })).toHaveText('全区概览');
  await page.goForward();
  await expect(summary(page).getByRole('heading', { level: 2 })).toHaveText('登峰街');
  await page.goForward();
  await page.goForward();
  await expect(card).toHaveAccessibleName('登峰村整治提升');
});

test('moving the map writes the camera, and the address gives the same view to somebody else', async ({
  page,
  context,
}) => {
  await openExplorer(page, 'theme=heritage');
  await mapCanvas(page).focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Equal');
  await expect.poll(() => inAddress(page, 'map')).not.toBeNull();
  const here = (await MapPicture.take(page)).symbols(themeColour('heritage'));
  const address = new URL(page.url()).search.slice(1);

  const other = await context.newPage();
  await openExplorer(other, address);
  const there = (await MapPicture.take(other)).symbols(themeColour('heritage'));
  expect(there).toHaveLength(here.length);
  expect(here.length).toBeGreaterThan(1);
  for (const { x, y } of here) {
    expect(there.some((symbol) => Math.hypot(symbol.x - x, symbol.y - y) < 2)).toBe(true);
  }
});

test('an address with everything in it opens with everything, and is written as it was', async ({ page }) => {
  const parts = {
    street: '440104022,440104021',
    project: 'yaotai-renewal',
    theme: 'urban-village,parking',
    status: 'under-way,planned',
    kind: 'target',
    precision: 'vicinity,unlocated',
    in: '440104021,440104022',
    measure: 'household:100..',
    q: '瑶台',
    by: 'density,natural,4',
    area: 'c:gvuh4Gg53jsB:500:火车站;bp:yaotai-renewal:300;r:gvuh4Gg53jsBgxTgxT',
    near: '23.13:113.27:800:东山口',
    aggregate: 'hexagon',
    map: '13.5/23.14/113.27/10/20',
    illustrative: 'counted',
    lang: 'en',
    mode: 'dark',
  };
  const given = new URLSearchParams(parts).toString();
  await openExplorer(page, given);
  await expect(page.getByRole('button', { name: 'Dismiss' })).toHaveCount(0);
  await expect(page.locator('html')).toHaveAttribute('lang', 'en-GB');
  await expect(page.locator('html')).toHaveAttribute('data-mode', 'dark');
  await expect(page.getByText('Illustrative distribution, not real positions')).toBeVisible();
  // the program writes the whole address anew
  await page.getByRole('button', { name: 'Light', exact: true }).click();
  await page.getByRole('button', { name: 'Dark', exact: true }).click();
  await expect.poll(() => Object.fromEntries(new URL(page.url()).searchParams)).toEqual(parts);
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('data-ready', 'true', { timeout: 45_000 });
  expect(Object.fromEntries(new URL(page.url()).searchParams)).toEqual(parts);
});

test('what was chosen is undone and redone by keys and buttons, and the browser’s own steps fit in', async ({
  page,
}) => {
  await openExplorer(page);
  const heading = summary(page).getByRole('heading', { level: 2 });
  const parking = layers(page).getByRole('checkbox', { name: '停车' });
  await streetsTable(page).getByRole('button', { name: '登峰街' }).click();
  await parking.uncheck();
  // on a switch nothing is typed
  await page.keyboard.press('Control+z');
  await expect(parking).toBeChecked();
  await expect(page.getByText('已撤销：图层')).toBeAttached();
  await page.keyboard.press('Control+z');
  await expect(heading).toHaveText('全区概览');
  await expect(page.getByRole('button', { name: '撤销', exact: true })).toBeDisabled();
  await page.keyboard.press('Control+Shift+z');
  await expect(heading).toHaveText('登峰街');
  await page.getByRole('button', { name: '重做', exact: true }).click();
  await expect(parking).not.toBeChecked();
  // in a field the keys are the browser's
  const search = page.getByRole('searchbox', { name: '搜索项目、地点或街道' });
  await search.fill('瑶台');
  await search.press('Control+z');
  await expect(parking).not.toBeChecked();
  await search.blur();

  await page.goBack();
  await expect(parking).toBeChecked();
  await page.keyboard.press('Control+Shift+z');
  await expect(parking).not.toBeChecked();
});

test('broken parts are left out with a notice each, and the rest of the view stands', async ({ page }) => {
  await openExplorer(
    page,
    'street=999,440104022&project=nowhere&theme=nonsense&area=p:zz&map=1/2&lang=xx&mode=dark',
  );
  const notices = page.getByRole('status').locator('p');
  await expect(notices).toHaveText([
    /所选街道.*999/,
    /所选项目.*nowhere/,
    /图层.*nonsense/,
    /绘制区域.*1 个未能识别/,
    /地图视角.*1\/2/,
    /语言.*xx/,
  ]);
  await expect(summary(page).getByRole('heading', { level: 2 })).toHaveText('矿泉街');
  await expect(layers(page).getByRole('checkbox', { checked: true })).toHaveCount(15);
  await expect(page.locator('html')).toHaveAttribute('data-mode', 'dark');
  await notices.first().getByRole('button', { name: '知道了' }).click();
  await expect(notices).toHaveCount(5);
});
