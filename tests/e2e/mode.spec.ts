import type { Page } from '@playwright/test';
import { darkPalette, lightPalette } from '#map/palette.ts';
import { themeColour } from './support/catalogue.ts';
import { inAddress, layers, openExplorer } from './support/explorer.ts';
import { MapPicture } from './support/map-picture.ts';
import { expect, test } from './support/test.ts';

const root = (page: Page) => page.locator('html');
/** What is behind the words of a panel. */
const panelColour = (page: Page) =>
  layers(page).evaluate((panel) => {
    const card = panel.closest('.card');
    return card === null ? '' : getComputedStyle(card).backgroundColor;
  });

test('an address may ask for the dark mode: panels and map are dark, themes keep their colour', async ({
  page,
}) => {
  await openExplorer(page, 'mode=dark');
  expect(await panelColour(page)).toBe('rgb(33, 29, 25)');
  const picture = await MapPicture.take(page);
  expect(picture.count(darkPalette.paper)).toBeGreaterThan(10_000);
  expect(picture.count(darkPalette.district)).toBeGreaterThan(10_000);
  for (const light of [lightPalette.paper, lightPalette.district])
    expect(picture.count(light)).toBeLessThan(50);
  expect(picture.symbols(themeColour('heritage')).length).toBeGreaterThan(1);
});

test('the switch turns the mode on the same map, and the device remembers it for a bare address', async ({
  page,
}) => {
  await openExplorer(page, 'street=440104022');
  const canvas = await page.locator('canvas.maplibregl-canvas').elementHandle();
  await page.getByRole('button', { name: '深色', exact: true }).click();
  await expect(root(page)).toHaveAttribute('data-mode', 'dark');
  expect(inAddress(page, 'mode')).toBe('dark');
  expect(
    await page.locator('canvas.maplibregl-canvas').evaluate((now, before) => now === before, canvas),
  ).toBe(true);
  const picture = await MapPicture.take(page);
  expect(picture.count(darkPalette.paper)).toBeGreaterThan(10_000);
  expect(picture.count(darkPalette.selection)).toBeGreaterThan(300);

  // dark from the first paint on: before the program itself is there
  await page.route('**/*.js', (route) => route.fulfill({ contentType: 'text/javascript', body: '' }));
  await page.goto('./');
  await expect(root(page)).toHaveAttribute('data-mode', 'dark');
  await page.goto('./?street=440104022');
  await expect(root(page)).toHaveAttribute('data-mode', 'light');
});
