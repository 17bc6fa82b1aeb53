import type { Areas } from './areas.ts';
import type { GeometryColumns } from './geometry-columns.ts';
import { locate } from './locate.ts';
import { POLYGON, SlabOverlay } from './slab-overlay.ts';
import { ringSquareMeters } from './sphere.ts';
import type { Tally } from './tally.ts';

/**
 * Adds the square metres of one polygon (a part of the columns) per area to the tally. The polygon's own area is
 * Turf's; it is divided among the areas, and outside, in proportion to exact overlaps, so it is always conserved.
 * Holes are the rings after the first.
 */
export function measurePolygon(columns: GeometryColumns, part: number, areas: Areas, tally: Tally): void {
  const { positions, partRings, ringPositions } = columns;
  const firstRing = partRings[part]!;
  const endRing = partRings[part + 1]!;
  if (firstRing === endRing) return;
  let squareMeters = 0;
  for (let ring = firstRing; ring < endRing; ring++) {
    const own = ringSquareMeters(positions, ringPositions[ring]!, ringPositions[ring + 1]!);
    squareMeters += ring === firstRing ? own : -own;
  }

  const start = ringPositions[firstRing]!;
  const box = boxOf(positions, start, ringPositions[firstRing + 1]!);
  if (!areas.edgeIndex?.collides(box[0], box[1], box[2], box[3])) {
    // no border comes near: the polygon is wholly where any of its positions is
    tally.add(locate(areas, positions[2 * start]!, positions[2 * start + 1]!), squareMeters);
    return;
  }

  const overlay = new SlabOverlay(box);
  for (let ring = firstRing; ring < endRing; ring++) {
    for (let p = ringPositions[ring]!; p < ringPositions[ring + 1]! - 1; p++) {
      overlay.addEdge(
        POLYGON,
        positions[2 * p]!,
        positions[2 * p + 1]!,
        positions[2 * p + 2]!,
        positions[2 * p + 3]!,
      );
    }
  }
  // edges to the west as well: they tell which areas the polygon's western end is in
  for (const edge of areas.edgeIndex.search(-Infinity, box[1], box[2], box[3])) {
    const at = 4 * edge;
    const { edges } = areas;
    overlay.addEdge(areas.edgeArea[edge]!, edges[at]!, edges[at + 1]!, edges[at + 2]!, edges[at + 3]!);
  }
  const shares = overlay.shares();
  let sum = 0;
  for (const share of shares.values()) sum += share;
  if (sum <= 0) return;
  for (const [area, share] of shares) tally.add(area, (share / sum) * squareMeters);
}

function boxOf(positions: Float64Array, start: number, end: number): [number, number, number, number] {
  const box: [number, number, number, number] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let p = start; p < end; p++) {
    const lng = positions[2 * p]!;
    const lat = positions[2 * p + 1]!;
    if (lng < box[0]) box[0] = lng;
    if (lat < box[1]) box[1] = lat;
    if (lng > box[2]) box[2] = lng;
    if (lat > box[3]) box[3] = lat;
  }
  return box;
}
