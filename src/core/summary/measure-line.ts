import { orient2d } from 'robust-predicates';
import type { Areas } from './areas.ts';
import { collinearOverlap } from './collinear-overlap.ts';
import type { GeometryColumns } from './geometry-columns.ts';
import { locate, OUTSIDE } from './locate.ts';
import { haversineMeters } from './sphere.ts';
import type { Tally } from './tally.ts';

/** A stretch of a segment, in fractions of it, that runs along the border of an area. */
interface BorderStretch {
  area: number;
  from: number;
  to: number;
}

/**
 * Adds the metres of a line (one ring of the columns) per area to the tally. Each segment is cut where it meets an
 * edge of an area; a piece belongs to the area its midpoint lies in, and a piece along a border to the
 * lowest-coded area of that border. The pieces of a segment always sum to its own haversine length.
 */
export function measureLine(columns: GeometryColumns, ring: number, areas: Areas, tally: Tally): void {
  const { positions, ringPositions } = columns;
  const last = ringPositions[ring + 1]! - 1;
  for (let p = ringPositions[ring]!; p < last; p++) {
    measureSegment(
      areas,
      tally,
      positions[2 * p]!,
      positions[2 * p + 1]!,
      positions[2 * p + 2]!,
      positions[2 * p + 3]!,
    );
  }
}

function measureSegment(areas: Areas, tally: Tally, x1: number, y1: number, x2: number, y2: number): void {
  const meters = haversineMeters(x1, y1, x2, y2);
  if (meters === 0) return;
  const near =
    areas.edgeIndex?.search(Math.min(x1, x2), Math.min(y1, y2), Math.max(x1, x2), Math.max(y1, y2)) ?? [];
  if (near.length === 0) {
    tally.add(locate(areas, (x1 + x2) / 2, (y1 + y2) / 2), meters);
    return;
  }

  const cuts = [0, 1];
  const stretches: BorderStretch[] = [];
  for (const edge of near) {
    const at = 4 * edge;
    const [ax, ay, bx, by] = [
      areas.edges[at]!,
      areas.edges[at + 1]!,
      areas.edges[at + 2]!,
      areas.edges[at + 3]!,
    ];
    const overlap = collinearOverlap(x1, y1, x2, y2, ax, ay, bx, by);
    if (overlap) {
      cuts.push(overlap.from, overlap.to);
      stretches.push({ area: areas.edgeArea[edge]!, ...overlap });
    } else {
      const t = crossing(x1, y1, x2, y2, ax, ay, bx, by);
      if (t !== undefined) cuts.push(t);
    }
  }
  cuts.sort((a, b) => a - b);

  // the haversine of a whole is not quite the sum of its pieces: measure the pieces, then scale them to the whole
  const owners: number[] = [];
  const lengths: number[] = [];
  let sum = 0;
  for (let i = 0; i + 1 < cuts.length; i++) {
    const from = cuts[i]!;
    const to = cuts[i + 1]!;
    if (to <= from) continue;
    const length = haversineMeters(
      x1 + (x2 - x1) * from,
      y1 + (y2 - y1) * from,
      x1 + (x2 - x1) * to,
      y1 + (y2 - y1) * to,
    );
    const middle = (from + to) / 2;
    owners.push(ownerOf(areas, stretches, middle, x1 + (x2 - x1) * middle, y1 + (y2 - y1) * middle));
    lengths.push(length);
    sum += length;
  }
  if (sum === 0) {
    tally.add(locate(areas, (x1 + x2) / 2, (y1 + y2) / 2), meters);
    return;
  }
  owners.forEach((owner, i) => tally.add(owner, (lengths[i]! / sum) * meters));
}

/** Lowest-coded area at a piece's middle; rounding may put a middle that is on a border beside it. */
function ownerOf(
  areas: Areas,
  stretches: readonly BorderStretch[],
  t: number,
  lng: number,
  lat: number,
): number {
  let owner = locate(areas, lng, lat);
  for (const { area, from, to } of stretches) {
    if (t > from && t < to && (owner === OUTSIDE || area < owner)) owner = area;
  }
  return owner;
}

/** Fraction of segment 1-2 at which it meets segment a-b, or undefined when it does not or both are parallel. */
function crossing(
  x1: number,
  y1: number,
  x2: number,
  y2: number,
  ax: number,
  ay: number,
  bx: number,
  by: number,
): number | undefined {
  const sideA = orient2d(x1, y1, x2, y2, ax, ay);
  const sideB = orient2d(x1, y1, x2, y2, bx, by);
  if ((sideA > 0 && sideB > 0) || (sideA < 0 && sideB < 0)) return undefined;
  const side1 = orient2d(ax, ay, bx, by, x1, y1);
  const side2 = orient2d(ax, ay, bx, by, x2, y2);
  if ((side1 > 0 && side2 > 0) || (side1 < 0 && side2 < 0) || side1 === side2) return undefined;
  return side1 / (side1 - side2);
}
