/** A point on the screen, pixels. */
interface Point {
  x: number;
  y: number;
}

/**
 * Puts things in the order in which one reads a page: in rows from the top down, each from left to right. A row
 * begins with its uppermost thing and is so many pixels high.
 */
export function inReadingOrder<Thing>(
  things: readonly Thing[],
  at: (thing: Thing) => Point,
  rowPixels: number,
): Thing[] {
  const placed = things.map((thing) => ({ thing, ...at(thing) })).sort((a, b) => a.y - b.y || a.x - b.x);
  const rows: (typeof placed)[] = [];
  for (const each of placed) {
    const row = rows.at(-1);
    const [first] = row ?? [];
    if (row && first && each.y - first.y < rowPixels) row.push(each);
    else rows.push([each]);
  }
  return rows.flatMap((row) => row.sort((a, b) => a.x - b.x || a.y - b.y).map(({ thing }) => thing));
}
