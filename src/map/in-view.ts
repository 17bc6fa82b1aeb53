import type { LngLat } from '#core/place/place.ts';

/** The corners of what the screen shows of the ground, in order around it: a box, or when tilted a trapezium. */
export type ViewCorners = readonly [LngLat, LngLat, LngLat, LngLat];

/** Longitude and latitude of points, interleaved. */
export function flatPositions(points: readonly LngLat[]): Float64Array {
  const flat = new Float64Array(points.length * 2);
  points.forEach(([lng, lat], at) => {
    flat[2 * at] = lng;
    flat[2 * at + 1] = lat;
  });
  return flat;
}

/** Calls with the place of each position that lies in view; the corners' sense of rotation does not matter. */
export function eachInView(positions: Float64Array, corners: ViewCorners, found: (at: number) => void): void {
  const sides = corners.map(([x, y], side) => {
    const [nextX, nextY] = corners[(side + 1) % 4] ?? [x, y];
    return { x, y, dx: nextX - x, dy: nextY - y };
  });
  for (let at = 0; 2 * at < positions.length; at++) {
    const lng = positions[2 * at] ?? 0;
    const lat = positions[2 * at + 1] ?? 0;
    let left = 0;
    let right = 0;
    for (const { x, y, dx, dy } of sides) {
      const turn = dx * (lat - y) - dy * (lng - x);
      if (turn > 0) left++;
      else if (turn < 0) right++;
    }
    if (left === 0 || right === 0) found(at);
  }
}
