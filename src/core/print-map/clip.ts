import type { DrawingSize, Point } from './map-frame.ts';

/** An upright rectangle of the drawing. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** The whole drawing and so much more on every side, so that strokes cut off at the edge end out of sight. */
export function boxOf({ width, height }: DrawingSize, bleed = 0): Box {
  return { left: -bleed, top: -bleed, right: width + bleed, bottom: height + bleed };
}

export function isInside([x, y]: Point, { left, top, right, bottom }: Box): boolean {
  return x >= left && x <= right && y >= top && y <= bottom;
}

/** What of a course lies in the box, in its order (Liang and Barsky, each segment by itself). */
export function clipCourse(course: readonly Point[], box: Box): Point[][] {
  const pieces: Point[][] = [];
  let piece: Point[] = [];
  for (let index = 1; index < course.length; index++) {
    const from = course[index - 1];
    const to = course[index];
    if (!from || !to) continue;
    const part = clipSegment(from, to, box);
    if (!part) continue;
    const last = piece.at(-1);
    if (!last || last[0] !== part[0][0] || last[1] !== part[0][1]) {
      piece = [part[0]];
      pieces.push(piece);
    }
    piece.push(part[1]);
  }
  return pieces;
}

function clipSegment(from: Point, to: Point, { left, top, right, bottom }: Box): [Point, Point] | null {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  let [enter, leave] = [0, 1];
  for (const [toward, room] of [
    [-dx, from[0] - left],
    [dx, right - from[0]],
    [-dy, from[1] - top],
    [dy, bottom - from[1]],
  ] as const) {
    if (toward === 0) {
      if (room < 0) return null;
      continue;
    }
    const at = room / toward;
    if (toward < 0) enter = Math.max(enter, at);
    else leave = Math.min(leave, at);
    if (enter > leave) return null;
  }
  const at = (part: number): Point => [from[0] + part * dx, from[1] + part * dy];
  return [enter === 0 ? from : at(enter), leave === 1 ? to : at(leave)];
}

/**
 * What of a closed ring lies in the box, as one ring (Sutherland and Hodgman); empty where nothing does. Parts that
 * fall asunder stay joined along the edge of the box, which a fill does not show.
 */
export function clipRing(ring: readonly Point[], { left, top, right, bottom }: Box): Point[] {
  const sides: [inside: (point: Point) => number][] = [
    [([x]) => x - left],
    [([x]) => right - x],
    [([, y]) => y - top],
    [([, y]) => bottom - y],
  ];
  return sides.reduce<readonly Point[]>((points, [inside]) => cutBy(points, inside), ring) as Point[];
}

/** @param inside how far a point is on the kept side; below 0 it is cut off */
function cutBy(points: readonly Point[], inside: (point: Point) => number): Point[] {
  const kept: Point[] = [];
  points.forEach((point, index) => {
    const before = points[index === 0 ? points.length - 1 : index - 1] ?? point;
    const [here, there] = [inside(point), inside(before)];
    if (here >= 0 !== there >= 0) {
      const part = there / (there - here);
      kept.push([before[0] + part * (point[0] - before[0]), before[1] + part * (point[1] - before[1])]);
    }
    if (here >= 0) kept.push(point);
  });
  return kept;
}
