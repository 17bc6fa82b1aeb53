import { arrangeSymbols } from '#core/place/arrange-symbols.ts';
import type { Box } from './clip.ts';
import type { Point } from './map-frame.ts';

const rounds = 40;

/**
 * Where numbered symbols stand: near their homes, apart from each other, and wholly in the box.
 * @param homes where they belong; may lie outside the box
 * @param distance least distance between two middles
 * @returns in the order of the homes
 */
export function placeNumbers(homes: readonly Point[], distance: number, box: Box): Point[] {
  const inner = {
    left: box.left + distance / 2,
    top: box.top + distance / 2,
    right: box.right - distance / 2,
    bottom: box.bottom - distance / 2,
  };
  // pushing apart may push out, and pulling in may push together: by turns until both hold
  let places = homes.map((home) => held(home, inner));
  for (let round = 0; round < rounds; round++) {
    const apart = arrangeSymbols(places, distance);
    places = apart.map((place) => held(place, inner));
    if (places.every((place, index) => isSame(place, apart[index]))) break;
  }
  return places;
}

function held([x, y]: Point, { left, top, right, bottom }: Box): Point {
  return [Math.min(right, Math.max(left, x)), Math.min(bottom, Math.max(top, y))];
}

function isSame([x, y]: Point, other: Point | undefined): boolean {
  return other !== undefined && Math.hypot(x - other[0], y - other[1]) < 0.01;
}
