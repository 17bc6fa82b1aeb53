import type { Point } from './map-frame.ts';

/** Leaves out what cannot be seen: no point left out lies further than `tolerance` from the course (Douglas, Peucker). */
export function simplifyCourse(course: readonly Point[], tolerance: number): Point[] {
  const kept = new Uint8Array(course.length);
  kept[0] = 1;
  kept[course.length - 1] = 1;
  const waiting: [first: number, last: number][] = [[0, course.length - 1]];
  for (let span = waiting.pop(); span; span = waiting.pop()) {
    const [first, last] = span;
    const [from, to] = [course[first], course[last]];
    if (!from || !to) continue;
    let farthest = 0;
    let most = tolerance;
    for (let index = first + 1; index < last; index++) {
      const away = distanceToSegment(course[index] ?? from, from, to);
      if (away > most) [farthest, most] = [index, away];
    }
    if (farthest === 0) continue;
    kept[farthest] = 1;
    waiting.push([first, farthest], [farthest, last]);
  }
  return course.filter((_, index) => kept[index] === 1);
}

/** Of a point from a segment, in units. */
export function distanceToSegment([x, y]: Point, [ax, ay]: Point, [bx, by]: Point): number {
  const [dx, dy] = [bx - ax, by - ay];
  const along = ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy || 1);
  const part = Math.max(0, Math.min(1, along));
  return Math.hypot(x - ax - part * dx, y - ay - part * dy);
}
