import type { Point } from './map-frame.ts';

/** A place for a name on a course. */
export interface Stretch {
  middle: Point;
  /** Radians from the x axis, clockwise on the drawing, from -π/2 to π/2, so that a name is never upside down. */
  angle: number;
}

/** How much longer than straight a stretch may be. */
const mostBend = 1.03;

/**
 * The stretches of a course, as long as a name, on which it can be written straight; the middlemost first.
 * @param width of the name, in units
 */
export function straightStretches(course: readonly Point[], width: number): Stretch[] {
  const reached = distancesAlong(course);
  const total = reached.at(-1) ?? 0;
  if (total < width) return [];
  const step = Math.max(width / 4, 1);
  const starts = Array.from({ length: Math.floor((total - width) / step) + 1 }, (_, index) => index * step);
  const middle = (total - width) / 2;
  return starts
    .toSorted((a, b) => Math.abs(a - middle) - Math.abs(b - middle))
    .flatMap((start) => {
      const from = pointAt(course, reached, start);
      const to = pointAt(course, reached, start + width);
      const chord = Math.hypot(to[0] - from[0], to[1] - from[1]);
      if (width > chord * mostBend) return [];
      const turned = Math.atan2(to[1] - from[1], to[0] - from[0]);
      const angle =
        turned > Math.PI / 2 ? turned - Math.PI : turned < -Math.PI / 2 ? turned + Math.PI : turned;
      return [{ middle: [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2] as Point, angle }];
    });
}

/** Length of the course up to each of its points. */
export function distancesAlong(course: readonly Point[]): number[] {
  let sum = 0;
  return course.map(([x, y], index) => {
    const before = course[index - 1];
    if (before) sum += Math.hypot(x - before[0], y - before[1]);
    return sum;
  });
}

/** Points of a course at even distances of at most `step`, its ends included. */
export function pointsAlong(course: readonly Point[], step: number): Point[] {
  const reached = distancesAlong(course);
  const total = reached.at(-1) ?? 0;
  const steps = Math.ceil(total / step);
  return Array.from({ length: steps + 1 }, (_, index) =>
    pointAt(course, reached, steps === 0 ? 0 : (total * index) / steps),
  );
}

function pointAt(course: readonly Point[], reached: readonly number[], distance: number): Point {
  const index = Math.max(
    1,
    reached.findIndex((sum) => sum >= distance),
  );
  const [from, to] = [course[index - 1] ?? [0, 0], course[index] ?? course.at(-1) ?? [0, 0]];
  const [start, end] = [reached[index - 1] ?? 0, reached[index] ?? 0];
  const part = end === start ? 0 : (distance - start) / (end - start);
  return [from[0] + part * (to[0] - from[0]), from[1] + part * (to[1] - from[1])];
}
