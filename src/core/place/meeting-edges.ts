import { orient2d } from 'robust-predicates';

/** Directed edges of closed rings, none of zero length. */
export interface Edges {
  /** Per edge: lng and lat of its start, then of its end. */
  coordinates: Float64Array;
  /** The edge that ends where an edge starts. */
  before: Uint32Array;
}

type Point = readonly [number, number];

/**
 * A place where two edges cross or run along each other, or undefined. Meeting in a point is no crossing unless
 * the rings change sides there. All decisions are exact; the place of a proper crossing is rounded.
 */
export function meetingOf(edges: Edges, a: number, b: number): [number, number] | undefined {
  const [a1, a2, b1, b2] = [startOf(edges, a), endOf(edges, a), startOf(edges, b), endOf(edges, b)];
  if (Math.max(a1[0], a2[0]) < Math.min(b1[0], b2[0]) || Math.max(b1[0], b2[0]) < Math.min(a1[0], a2[0]))
    return undefined;
  if (Math.max(a1[1], a2[1]) < Math.min(b1[1], b2[1]) || Math.max(b1[1], b2[1]) < Math.min(a1[1], a2[1]))
    return undefined;
  const start = left(a1, a2, b1);
  const end = left(a1, a2, b2);
  if ((start > 0 && end > 0) || (start < 0 && end < 0)) return undefined;
  const otherStart = left(b1, b2, a1);
  const otherEnd = left(b1, b2, a2);
  if ((otherStart > 0 && otherEnd > 0) || (otherStart < 0 && otherEnd < 0)) return undefined;

  if (start === 0 && end === 0) return overlapStart(a1, a2, b1, b2);
  if (start !== 0 && end !== 0 && otherStart !== 0 && otherEnd !== 0) {
    const t = otherStart / (otherStart - otherEnd);
    return [a1[0] + t * (a2[0] - a1[0]), a1[1] + t * (a2[1] - a1[1])];
  }
  // a vertex is met by the edge that starts there, so each meeting is judged once
  if (start === 0 && !same(b1, a2)) return changesSides(edges, a, b) ? [...b1] : undefined;
  if (otherStart === 0 && !same(a1, b2)) return changesSides(edges, b, a) ? [...a1] : undefined;
  return undefined;
}

/** Whether the ring of `visitor` changes sides of the ring of `edge` at the visitor's start, which lies on it. */
function changesSides(edges: Edges, edge: number, visitor: number): boolean {
  const at = startOf(edges, visitor);
  const from = same(at, startOf(edges, edge)) ? startOf(edges, edges.before[edge]!) : startOf(edges, edge);
  const to = endOf(edges, edge);
  const arriving = sideOfCorner(from, at, to, startOf(edges, edges.before[visitor]!));
  const leaving = sideOfCorner(from, at, to, endOf(edges, visitor));
  return arriving * leaving < 0;
}

/** 1 left, -1 right of the corner from - at - to, 0 on one of its legs. */
function sideOfCorner(from: Point, at: Point, to: Point, point: Point): number {
  const ofFirst = left(from, at, point);
  const ofSecond = left(at, to, point);
  if (ofFirst === 0 && ahead(at, from, point)) return 0;
  if (ofSecond === 0 && ahead(at, to, point)) return 0;
  const isLeft = left(from, at, to) >= 0 ? ofFirst > 0 && ofSecond > 0 : ofFirst > 0 || ofSecond > 0;
  return isLeft ? 1 : -1;
}

/** Where two edges on one line begin to share a stretch; undefined when they share a point at most. */
function overlapStart(a1: Point, a2: Point, b1: Point, b2: Point): [number, number] | undefined {
  // along the axis on which the first edge is longer
  const axis = Math.abs(a2[0] - a1[0]) >= Math.abs(a2[1] - a1[1]) ? 0 : 1;
  const [aLow, aHigh] = a1[axis] < a2[axis] ? [a1, a2] : [a2, a1];
  const [bLow, bHigh] = b1[axis] < b2[axis] ? [b1, b2] : [b2, b1];
  const low = aLow[axis] > bLow[axis] ? aLow : bLow;
  const high = aHigh[axis] < bHigh[axis] ? aHigh : bHigh;
  return low[axis] < high[axis] ? [...low] : undefined;
}

/** Positive when `point` is left of the line from `from` to `to`, 0 when on it. */
function left(from: Point, to: Point, point: Point): number {
  return -orient2d(from[0], from[1], to[0], to[1], point[0], point[1]);
}

function ahead(at: Point, to: Point, point: Point): boolean {
  return (to[0] - at[0]) * (point[0] - at[0]) + (to[1] - at[1]) * (point[1] - at[1]) > 0;
}

function same(a: Point, b: Point): boolean {
  return a[0] === b[0] && a[1] === b[1];
}

function startOf({ coordinates }: Edges, edge: number): Point {
  return [coordinates[4 * edge]!, coordinates[4 * edge + 1]!];
}

function endOf({ coordinates }: Edges, edge: number): Point {
  return [coordinates[4 * edge + 2]!, coordinates[4 * edge + 3]!];
}
