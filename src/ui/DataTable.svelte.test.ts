import { expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { setLanguage } from '#i18n/language.svelte.ts';
import type { Column } from './column.ts';
import DataTable from './DataTable.svelte';

interface Street {
  code: string;
  name: string;
  projects: number;
  density: number;
}

const rows: Street[] = [
  { code: 'a', name: '东街', projects: 9, density: 0.5 },
  { code: 'b', name: '西街', projects: 10, density: 2.25 },
  { code: 'c', name: '河街', projects: 2, density: 2.25 },
];
const columns: Column<Street>[] = [
  { id: 'name', label: '街道', numeric: false, value: (row) => row.name, text: (row) => row.name },
  {
    id: 'projects',
    label: '项目',
    numeric: true,
    value: (row) => row.projects,
    text: (row) => String(row.projects),
  },
  {
    id: 'density',
    label: '密度',
    numeric: true,
    value: (row) => row.density,
    text: (row) => row.density.toFixed(2),
  },
];

const codeOf = new Map<unknown, string>(rows.map((row) => [row, row.code]));

async function show(selected: string | null = null, shown: readonly Street[] = rows) {
  setLanguage('zh');
  const onselect = vi.fn<(key: string) => void>();
  await render(DataTable, {
    name: '街道',
    columns,
    rows: shown,
    key: (row: unknown) => codeOf.get(row) ?? '',
    selected,
    onselect,
  });
  return { onselect };
}

const header = (name: string) => page.getByRole('columnheader', { name });
const names = () =>
  page
    .getByRole('rowheader')
    .elements()
    .map((cell) => cell.textContent?.trim());

test('the rows stand as they were given until a column is sorted', async () => {
  await show();
  expect(names()).toEqual(['东街', '西街', '河街']);
  await expect.element(header('街道')).toHaveAttribute('aria-sort', 'none');
});

test('a column of numbers is sorted by value, the largest first, then the other way round', async () => {
  await show();
  await header('项目').getByRole('button').click();
  await expect.element(header('项目')).toHaveAttribute('aria-sort', 'descending');
  expect(names()).toEqual(['西街', '东街', '河街']);
  await header('项目').getByRole('button').click();
  await expect.element(header('项目')).toHaveAttribute('aria-sort', 'ascending');
  expect(names()).toEqual(['河街', '东街', '西街']);
});

test('a column of words is sorted by their sound, from the first on', async () => {
  await show();
  await header('街道').getByRole('button').click();
  await expect.element(header('街道')).toHaveAttribute('aria-sort', 'ascending');
  // dōng, hé, xī
  expect(names()).toEqual(['东街', '河街', '西街']);
});

test('rows that are equal in a column keep their order', async () => {
  await show();
  await header('密度').getByRole('button').click();
  expect(names()).toEqual(['西街', '河街', '东街']);
});

test('only the column that is sorted says so', async () => {
  await show();
  await header('项目').getByRole('button').click();
  await header('密度').getByRole('button').click();
  await expect.element(header('项目')).toHaveAttribute('aria-sort', 'none');
  await expect.element(header('密度')).toHaveAttribute('aria-sort', 'descending');
});

test('the keyboard sorts a column and chooses a row', async () => {
  const { onselect } = await show();
  await userEvent.tab();
  await expect.element(header('街道').getByRole('button')).toHaveFocus();
  await userEvent.tab();
  await userEvent.keyboard('{Enter}');
  await expect.element(header('项目')).toHaveAttribute('aria-sort', 'descending');
  await userEvent.tab();
  await userEvent.tab();
  await expect.element(page.getByRole('button', { name: '西街' })).toHaveFocus();
  await userEvent.keyboard('{Enter}');
  expect(onselect.mock.calls).toEqual([['b']]);
});

test('a click anywhere in a row chooses it, once', async () => {
  const { onselect } = await show();
  await page.getByRole('cell', { name: '0.50' }).click();
  await page.getByRole('button', { name: '河街' }).click();
  expect(onselect.mock.calls).toEqual([['a'], ['c']]);
});

test('the chosen row says that it is', async () => {
  await show('b');
  await expect.element(page.getByRole('button', { name: '西街' })).toHaveAttribute('aria-pressed', 'true');
  await expect.element(page.getByRole('button', { name: '东街' })).toHaveAttribute('aria-pressed', 'false');
});

test('a table without rows says so', async () => {
  await show(null, []);
  await expect.element(page.getByText('所选图层中没有项目。')).toBeVisible();
});

test('a row chosen with Shift, Ctrl or Command held, by mouse or keyboard, is put beside the selected one', async () => {
  setLanguage('zh');
  const onselect = vi.fn<(key: string) => void>();
  const oncompare = vi.fn<(key: string) => void>();
  await render(DataTable, {
    name: '街道',
    columns,
    rows,
    key: (row: unknown) => codeOf.get(row) ?? '',
    selected: 'a',
    onselect,
    compared: ['a', 'b'],
    oncompare,
  });
  await expect.element(page.getByRole('button', { name: '西街' })).toHaveAttribute('aria-pressed', 'true');
  await expect.element(page.getByRole('button', { name: '河街' })).toHaveAttribute('aria-pressed', 'false');

  await page.getByRole('button', { name: '河街' }).click({ modifiers: ['Shift'] });
  await page.getByRole('cell', { name: '0.50' }).click({ modifiers: ['Control'] });
  page.getByRole('button', { name: '西街' }).element().focus();
  await userEvent.keyboard('{Shift>}{Enter}{/Shift}');
  expect(oncompare.mock.calls).toEqual([['c'], ['a'], ['b']]);
  expect(onselect).not.toHaveBeenCalled();
  await userEvent.keyboard('{Enter}');
  expect(onselect.mock.calls).toEqual([['b']]);
});

const many: Street[] = Array.from({ length: 5000 }, (_, index) => ({
  code: `code-${index}`,
  name: `第${index}街`,
  projects: (index * 7919) % 5000,
  density: 0,
}));
for (const row of many) codeOf.set(row, row.code);

/** The table in a box that scrolls, as it stands in the page. */
async function showMany() {
  setLanguage('zh');
  const { container, rerender } = await render(DataTable, {
    name: '街道',
    columns,
    rows: many,
    key: (row: unknown) => codeOf.get(row) ?? '',
    selected: null,
    onselect: vi.fn(),
  });
  container.style.cssText = 'height: 400px; overflow: auto';
  return { box: container, rerender };
}

const rowNamed = (name: string) => page.getByRole('rowheader', { name, exact: true });

test('of very many rows those in sight stand in the page, each with its number among all', async () => {
  const { box } = await showMany();
  const table = page.getByRole('table', { name: '街道' });
  await expect.element(table).toHaveAttribute('aria-rowcount', '5001');
  await expect.element(rowNamed('第0街')).toBeVisible();
  expect(page.getByRole('row').elements().length).toBeLessThan(60);

  box.scrollTop = 2000 * 31;
  await expect.element(rowNamed('第2003街')).toBeVisible();
  await expect.element(rowNamed('第0街')).not.toBeInTheDocument();
  const row = rowNamed('第2003街').element().closest('tr');
  expect(row?.getAttribute('aria-rowindex')).toBe('2005');
  // it stands where it would if all rows were there
  const top = (row?.getBoundingClientRect().top ?? NaN) - box.getBoundingClientRect().top;
  const head = document.querySelector('thead')?.clientHeight ?? NaN;
  expect(Math.abs(top - head - 3 * 31)).toBeLessThan(2);
});

test('very many rows are put in order too, and a chosen one comes into sight', async () => {
  const { box, rerender } = await showMany();
  await page.getByRole('button', { name: '项目' }).click();
  await expect.element(page.getByRole('cell', { name: '4999', exact: true })).toBeVisible();
  await expect.element(page.getByRole('table')).toHaveAttribute('aria-busy', 'false');
  // 4,900 of 5,000, from the top down: far below
  const far = many.find(({ projects }) => projects === 100);
  await rerender({ selected: far?.code ?? null });
  await expect.element(rowNamed(far?.name ?? '')).toBeInViewport();
  expect(box.scrollTop).toBeGreaterThan(4000 * 31);
});
