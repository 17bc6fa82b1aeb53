import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Column } from './column.ts';
import { sortRows, sortRowsInSteps, type Sorting } from './sort-rows.ts';

interface Row {
  name: string;
  count: number;
}

const columns: Column<Row>[] = [
  { id: 'name', label: 'Name', numeric: false, value: ({ name }) => name, text: ({ name }) => name },
  {
    id: 'count',
    label: 'Count',
    numeric: true,
    value: ({ count }) => count,
    text: ({ count }) => `${count}`,
  },
];
const anyRows: fc.Arbitrary<Row[]> = fc.array(
  fc.record({
    name: fc.constantFrom('北京街', '六榕街', '人民街', 'Beijing', ''),
    count: fc.integer({ min: 0, max: 5 }),
  }),
  { maxLength: 3000, size: 'max' },
);
const anySorting: fc.Arbitrary<Sorting | null> = fc.option(
  fc.record({
    column: fc.constantFrom('name', 'count', 'none'),
    direction: fc.constantFrom('ascending' as const, 'descending' as const),
  }),
);
const pause = () => Promise.resolve();

describe('sorting rows', () => {
  it('in steps gives the same as at once, equal rows in their own order', async () => {
    await fc.assert(
      fc.asyncProperty(anyRows, anySorting, async (rows, sorting) => {
        const { signal } = new AbortController();
        const inSteps = await sortRowsInSteps(rows, columns, sorting, { signal, pause });
        const atOnce = sortRows(rows, columns, sorting);
        expect(inSteps).toHaveLength(atOnce.length);
        expect(inSteps?.every((row, index) => row === atOnce[index])).toBe(true);
      }),
      { numRuns: 40 },
    );
  });

  it('in steps ends when it is given up', async () => {
    const given = new AbortController();
    given.abort();
    const rows = Array.from({ length: 3000 }, (_, count) => ({ name: '', count: -count }));
    const sorting: Sorting = { column: 'count', direction: 'ascending' };
    expect(await sortRowsInSteps(rows, columns, sorting, { signal: given.signal, pause })).toBeNull();
  });

  it('puts names in the order of their pinyin', () => {
    const rows = ['洪桥街', '北京街', '大东街'].map((name) => ({ name, count: 0 }));
    const sorted = sortRows(rows, columns, { column: 'name', direction: 'ascending' });
    expect(sorted.map(({ name }) => name)).toEqual(['北京街', '大东街', '洪桥街']);
  });
});
