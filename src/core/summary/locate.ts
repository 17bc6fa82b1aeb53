import { orient2d } from 'robust-predicates';
import type { Areas } from './areas.ts';

/** Stands for "in no area". */
export const OUTSIDE = -1;

/**
 * Index of the area a point lies in, exactly; on a shared border the one with the lowest code; else `OUTSIDE`.
 */
export function locate(areas: Areas, lng: number, lat: number): number {
  const { areaBands, boxes } = areas;
  const band = areaBands.bandOf(lat);
  if (band < 0) return OUTSIDE;
  const end = areaBands.start(band + 1);
  for (let i = areaBands.start(band); i < end; i++) {
    const area = areaBands.items[i]!;
    if (lng < boxes[4 * area]! || lng > boxes[4 * area + 2]!) continue;
    if (lat < boxes[4 * area + 1]! || lat > boxes[4 * area + 3]!) continue;
    if (touches(areas, area, lng, lat)) return area;
  }
  return OUTSIDE;
}

/** Whether a point lies inside an area or on its border: even-odd rule with exact orientation tests. */
export function touches(areas: Areas, area: number, lng: number, lat: number): boolean {
  const { edges } = areas;
  const bands = areas.edgeBands[area]!;
  const firstEdge = areas.areaEdges[area]!;
  const band = bands.bandOf(lat);
  if (band < 0) return false;
  const end = bands.start(band + 1);
  let inside = false;
  // cast a ray to the east and count the edges it meets
  for (let i = bands.start(band); i < end; i++) {
    const at = 4 * (firstEdge + bands.items[i]!);
    const lowLat = edges[at + 1]!;
    const highLat = edges[at + 3]!;
    if (lat < lowLat || lat > highLat) continue;
    const lowLng = edges[at]!;
    const highLng = edges[at + 2]!;
    if (lng > lowLng && lng > highLng) continue;
    if (lng < lowLng && lng < highLng) {
      // an edge owns its lower end only, so that a ray through a vertex counts once
      if (lat < highLat) inside = !inside;
      continue;
    }
    // negative: the point is west of the edge
    const side = orient2d(lowLng, lowLat, highLng, highLat, lng, lat);
    if (side === 0) return true;
    if (side < 0 && lat < highLat) inside = !inside;
  }
  return inside;
}
