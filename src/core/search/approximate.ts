/** A part of a text that differs from what was typed by a few slips. */
export interface Approximation {
  start: number;
  end: number;
  slips: number;
}

/** How many slips are forgiven in so many letters: none below four, one below eight, then two. */
export function slipsInLetters(letters: number): 0 | 1 | 2 {
  return letters >= 8 ? 2 : letters >= 4 ? 1 : 0;
}

/** A Chinese character says as much as several letters: none below three, one below seven, then two. */
export function slipsInCharacters(characters: number): 0 | 1 | 2 {
  return characters >= 7 ? 2 : characters >= 3 ? 1 : 0;
}

/** Longer patterns are not looked for. */
export const mostApproximated = 120;

const size = mostApproximated + 1;
// three neighbouring columns of the table of edit distances, with where the best path to each cell started;
// kept, so that a comparison makes no garbage
const columns = [0, 1, 2].map(() => ({ slips: new Int16Array(size), starts: new Int16Array(size) }));

/**
 * The part of a text nearest to a pattern: fewest slips, then first start, then longest. A slip is a unit too many,
 * too few, a wrong one, or two neighbours swapped (optimal string alignment). Null where more slips are needed.
 * @param pattern at most `mostApproximated` units; a longer one is found nowhere
 * @param mayStart says at which index the part may start, `mayEnd` before which it may end
 */
export function approximate(
  pattern: string,
  text: string,
  most: number,
  mayStart: (index: number) => boolean = anywhere,
  mayEnd: (index: number) => boolean = anywhere,
): Approximation | null {
  const rows = pattern.length;
  if (rows > mostApproximated) return null;
  let [earlier, before, now] = columns as [Column, Column, Column];
  begin(before, rows, 0, mayStart(0), most);
  let best: Approximation | null = null;
  for (let index = 0; index < text.length; index++) {
    begin(now, rows, index + 1, mayStart(index + 1), most);
    const unit = text.charCodeAt(index);
    const last = index === 0 ? -1 : text.charCodeAt(index - 1);
    for (let row = 1; row <= rows; row++) {
      const wanted = pattern.charCodeAt(row - 1);
      step(now, row, before, row - 1, wanted === unit ? 0 : 1);
      step(now, row, before, row, 1);
      step(now, row, now, row - 1, 1);
      if (row > 1 && wanted === last && wanted !== unit && pattern.charCodeAt(row - 2) === unit) {
        step(now, row, earlier, row - 2, 1);
      }
    }
    const slips = now.slips[rows] ?? most + 1;
    const start = now.starts[rows] ?? 0;
    if (slips <= most && start <= index && mayEnd(index + 1)) {
      const end = index + 1;
      // ends come in rising order, so that of two with the same start the later is the longer
      if (best === null || slips < best.slips || (slips === best.slips && start <= best.start)) {
        best = { start, end, slips };
      }
    }
    [earlier, before, now] = [before, now, earlier];
  }
  return best;
}

interface Column {
  slips: Int16Array;
  starts: Int16Array;
}

function anywhere(): boolean {
  return true;
}

/** The column before which nothing of the text is used; a start that is not allowed costs more than is forgiven. */
function begin({ slips, starts }: Column, rows: number, index: number, open: boolean, most: number): void {
  const cost = open ? 0 : most + 1;
  for (let row = 0; row <= rows; row++) slips[row] = cost + row;
  starts.fill(index, 0, rows + 1);
}

function step(to: Column, row: number, from: Column, fromRow: number, cost: number): void {
  const slips = (from.slips[fromRow] ?? 0) + cost;
  const known = to.slips[row] ?? 0;
  const start = from.starts[fromRow] ?? 0;
  if (slips < known || (slips === known && start < (to.starts[row] ?? 0))) {
    to.slips[row] = slips;
    to.starts[row] = start;
  }
}
