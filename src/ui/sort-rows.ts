import type { Column } from './column.ts';

export interface Sorting {
  column: string;
  direction: 'ascending' | 'descending';
}

/** So many rows are put in order at once, without one noticing. */
export const mostSortedAtOnce = 2000;
/** For so long a time more rows may be sorted before the page gets its turn. */
const sliceMilliseconds = 12;

const collator = new Intl.Collator('zh');

/** The rows in the asked order; rows that are equal in it keep their own. */
export function sortRows<Row>(
  rows: readonly Row[],
  columns: readonly Column<Row>[],
  sorting: Sorting | null,
): readonly Row[] {
  const compare = comparison(columns, sorting);
  return compare === null ? rows : rows.toSorted(compare);
}

/**
 * The same in small steps, for very many rows: the page gets its turn between them.
 * @param pause lets the page have its turn
 * @returns null when it was given up
 */
export async function sortRowsInSteps<Row>(
  rows: readonly Row[],
  columns: readonly Column<Row>[],
  sorting: Sorting | null,
  { signal, pause }: { signal: AbortSignal; pause: () => Promise<void> },
): Promise<readonly Row[] | null> {
  const compare = comparison(columns, sorting);
  if (compare === null) return rows;
  let sliceBegan = performance.now();
  const breathe = async () => {
    if (performance.now() - sliceBegan > sliceMilliseconds) {
      await pause();
      sliceBegan = performance.now();
    }
    return !signal.aborted;
  };
  let runs: (readonly Row[])[] = [];
  for (let start = 0; start < rows.length; start += mostSortedAtOnce / 4) {
    if (!(await breathe())) return null;
    runs.push(rows.slice(start, start + mostSortedAtOnce / 4).toSorted(compare));
  }
  while (runs.length > 1) {
    const merged: Row[][] = [];
    for (let at = 0; at < runs.length; at += 2) {
      const run = await merge(runs[at] ?? [], runs[at + 1] ?? [], compare, breathe);
      if (run === null) return null;
      merged.push(run);
    }
    runs = merged;
  }
  return runs[0] ?? [];
}

type Compare<Row> = (a: Row, b: Row) => number;

/** Of two sorted lists; of what is equal, the first list's comes first. */
async function merge<Row>(
  first: readonly Row[],
  second: readonly Row[],
  compare: Compare<Row>,
  breathe: () => Promise<boolean>,
): Promise<Row[] | null> {
  const merged: Row[] = [];
  let [a, b] = [0, 0];
  while (a < first.length || b < second.length) {
    if (merged.length % 256 === 0 && !(await breathe())) return null;
    const left = first[a];
    const right = second[b];
    const takeLeft = right === undefined || (left !== undefined && compare(left, right) <= 0);
    const taken = takeLeft ? left : right;
    if (taken !== undefined) merged.push(taken);
    if (takeLeft) a++;
    else b++;
  }
  return merged;
}

function comparison<Row>(columns: readonly Column<Row>[], sorting: Sorting | null): Compare<Row> | null {
  const column = columns.find(({ id }) => id === sorting?.column);
  if (!sorting || !column) return null;
  const sign = sorting.direction === 'ascending' ? 1 : -1;
  return (a, b) => sign * compareValues(column.value(a), column.value(b));
}

function compareValues(a: number | string, b: number | string): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  return collator.compare(String(a), String(b));
}
