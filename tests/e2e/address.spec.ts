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

test('broken values are left out with a notice each, and the rest of the view stands', async ({ page }) => {
  await openExplorer(page, 'street=999,440104022&project=nowhere&theme=nonsense&map=1/2&lang=xx');
  const notices = page.getByRole('status').locator('p');
  await expect(notices).toHaveText([/999/, /nonsense/, /nowhere/, /1\/2/, /xx/]);
  await expect(summary(page).getByRole('heading', { level: 2 })).toHaveText('矿泉街');
  await expect(layers(page).getByRole('checkbox', { checked: true })).toHaveCount(15);
  await notices.first().getByRole('button', { name: '知道了' }).click();
  await expect(notices).toHaveCount(4);
});
