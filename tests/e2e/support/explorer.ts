import { expect, type Locator, type Page } from '@playwright/test';

/** Opens the program at the address of a view and waits until data are loaded and the map has gone idle. */
export async function openExplorer(page: Page, address = ''): Promise<void> {
  await page.goto(address === '' ? './' : `./?${address}`);
  await expect(page.locator('html')).toHaveAttribute('data-ready', 'true', { timeout: 45_000 });
}

export const mapRegion = (page: Page): Locator => page.getByRole('region', { name: '地图' });
export const mapCanvas = (page: Page): Locator => page.locator('canvas.maplibregl-canvas');
export const layers = (page: Page): Locator => page.getByRole('region', { name: '图层' });
export const summary = (page: Page): Locator => page.getByRole('region', { name: '街道汇总' });
export const report = (page: Page): Locator => page.getByRole('region', { name: '报告原文' });
export const projectCard = (page: Page, name: string): Locator =>
  page.getByRole('article', { name, exact: true });
export const streetsTable = (page: Page): Locator => page.getByRole('table', { name: '街道', exact: true });
export const projectsTable = (page: Page): Locator => page.getByRole('table', { name: '项目', exact: true });

/** The button of the header that opens and closes the report's text. */
export const reportButton = (page: Page): Locator =>
  page.getByRole('button', { name: '报告原文', exact: true });

/** Turns the tables to the one of projects. */
export async function showProjects(page: Page): Promise<Locator> {
  await page.getByRole('tab', { name: /^项目/ }).click();
  return projectsTable(page);
}

/** A part of the address of the view that the page is at; null when it is not there. */
export function inAddress(page: Page, key: string): string | null {
  return new URL(page.url()).searchParams.get(key);
}
