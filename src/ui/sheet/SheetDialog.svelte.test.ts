import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { renderWith } from '#ui/fixture/render-with.ts';
import { exploreOnMap } from '#ui/fixture/three-streets-mapped.ts';
import SheetDialog from './SheetDialog.svelte';

const dialog = page.getByRole('dialog', { name: '一街一表' });
const print = dialog.getByRole('button', { name: '打印或存为 PDF' });

async function open() {
  const opener = document.createElement('button');
  document.body.append(opener);
  opener.focus();
  const explorer = exploreOnMap();
  await renderWith(explorer, SheetDialog, {});
  explorer.sheets.open({ kind: 'all-streets' });
  await expect.element(dialog).toBeVisible();
  return { explorer, opener };
}

test('all streets make one document with a contents page that says where each stands', async () => {
  await open();
  await expect.element(print).toBeEnabled();
  const pages = [...document.querySelectorAll('.sheet')].map((sheet) => sheet.getAttribute('aria-label'));
  expect(pages).toEqual(['一街一表 · 目录', '一街一表：西街', '一街一表：东街', '一街一表：河街']);
  const rows = [...document.querySelectorAll('.sheet tbody tr')].map((row) => [
    row.querySelector('th')?.textContent,
    row.querySelector('td:last-child')?.textContent,
  ]);
  expect(rows).toEqual([
    ['西街 990001001', '2'],
    ['东街 990001002', '3'],
    ['河街 990001003', '4'],
  ]);
  await expect.element(dialog.getByRole('status')).toHaveTextContent('共 4 页');
});

test('the sheets change their language alone, and are printed once they are set anew', async () => {
  await open();
  await dialog.getByRole('button', { name: 'English' }).click();
  await expect.element(print).toBeEnabled();
  const pages = [...document.querySelectorAll('.sheet')].map((sheet) => sheet.getAttribute('lang'));
  expect(pages).toEqual(['en-GB', 'en-GB', 'en-GB', 'en-GB']);
  await expect.element(dialog).toBeVisible();
});

test('Escape closes them, and the focus goes back to where it was', async () => {
  const { explorer, opener } = await open();
  expect(opener.inert).toBe(true);
  await userEvent.keyboard('{Escape}');
  await expect.element(dialog).not.toBeInTheDocument();
  expect(explorer.sheets.topic).toBeNull();
  expect(opener.inert).toBe(false);
  expect(document.activeElement).toBe(opener);
});
