/** Lists of numbers, one a row, in two flat arrays: row `i` is `ids` from `starts[i]` to before `starts[i + 1]`. */
export interface Ragged {
  starts: Uint32Array;
  ids: Uint32Array;
}

/**
 * Writes so many lists one after the other; each becomes ascending and without repetition.
 * @param list adds the numbers of a row, in any order
 */
export function toRagged(rows: number, list: (row: number, add: (id: number) => void) => void): Ragged {
  const starts = new Uint32Array(rows + 1);
  const ids: number[] = [];
  const add = (id: number) => {
    ids.push(id);
  };
  for (let row = 0; row < rows; row++) {
    const start = ids.length;
    list(row, add);
    // nearly all rows hold one number
    if (ids.length > start + 1) new Set(ids.splice(start).sort((a, b) => a - b)).forEach(add);
    starts[row + 1] = ids.length;
  }
  return { starts, ids: Uint32Array.from(ids) };
}

/** Whether some number of a row is marked with 1. */
export function someMarked({ starts, ids }: Ragged, row: number, marks: Uint8Array): boolean {
  const end = starts[row + 1] ?? 0;
  for (let at = starts[row] ?? 0; at < end; at++) {
    if (marks[ids[at] ?? 0] === 1) return true;
  }
  return false;
}

export function forEachOf({ starts, ids }: Ragged, row: number, visit: (id: number) => void): void {
  const end = starts[row + 1] ?? 0;
  for (let at = starts[row] ?? 0; at < end; at++) visit(ids[at] ?? 0);
}
