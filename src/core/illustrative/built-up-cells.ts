import type { LngLat } from '#core/place/place.ts';
import { fromMicrodegrees, toMicrodegrees } from './microdegrees.ts';
import { openStreetAt, type Ground } from './open-ground.ts';

/** Side of a cell, microdegrees: some twenty metres. */
const side = 200;

/**
 * Middles of the cells of a fixed grid that lie on open ground, per street, row by row from the south. All cells
 * are equally large (to a thousandth within a district), so that their number measures a street's built-up area:
 * the street without water and green.
 */
export function builtUpCells(ground: Ground): LngLat[][] {
  const { names, boxes } = ground.streets;
  return names.map((_, street) => {
    const [west = 0, south = 0, east = 0, north = 0] = boxes.subarray(4 * street, 4 * street + 4);
    const cells: LngLat[] = [];
    for (let row = cellOf(south); row <= cellOf(north); row++) {
      for (let column = cellOf(west); column <= cellOf(east); column++) {
        const middle = fromMicrodegrees(column * side + side / 2, row * side + side / 2);
        if (openStreetAt(ground, middle) === street) cells.push(middle);
      }
    }
    return cells;
  });
}

function cellOf(degrees: number): number {
  return Math.floor(toMicrodegrees(degrees) / side);
}
