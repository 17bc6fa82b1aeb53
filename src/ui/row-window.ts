/** Which rows of a long table stand in the page: from `first` up to, not including, `end`. */
export interface RowWindow {
  first: number;
  end: number;
}

/** Rows beyond those in sight on either side, so that a key that moves on always finds the next one. */
const spare = 12;

/**
 * The rows that are in sight, and some around them.
 * @param above pixels of the rows that lie above what is in sight; below 0 where the first row begins further down
 * @param height of what is in sight, pixels
 */
export function rowsInSight(rows: number, rowPixels: number, above: number, height: number): RowWindow {
  const first = Math.floor(above / rowPixels) - spare;
  const end = Math.ceil((above + height) / rowPixels) + spare;
  return {
    first: Math.min(Math.max(first, 0), Math.max(rows - 1, 0)),
    end: Math.max(Math.min(end, rows), Math.min(rows, 1)),
  };
}
