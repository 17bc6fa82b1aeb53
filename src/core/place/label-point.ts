import { booleanPointInPolygon } from '@turf/turf';
import type { MultiPolygon, Polygon, Position } from 'geojson';
import type { LngLat } from './place.ts';

const steps = 40;
/** A name is about twice as wide as high, so that it needs twice the room to its sides. */
const wideness = 2;
/** Room to the border counts this many times that to a symbol. */
const borderWeight = 2;

/**
 * Where to write an area's name: inside it, far from its border and far from what else is drawn there.
 * @param obstacles points that carry symbols
 * @returns the best of a grid of candidates, deterministic
 * @throws when no candidate lies inside the area
 */
export function labelPoint(area: Polygon | MultiPolygon, obstacles: readonly LngLat[]): LngLat {
  const rings = (area.type === 'Polygon' ? [area.coordinates] : area.coordinates).flat();
  const [west, south, east, north] = extentOf(rings);
  // a degree of longitude is shorter than one of latitude
  const squeeze = Math.cos(((south + north) / 2) * (Math.PI / 180)) / wideness;
  let best: LngLat | null = null;
  let bestRoom = -Infinity;
  for (let row = 1; row < steps; row++) {
    for (let column = 1; column < steps; column++) {
      const point: LngLat = [
        west + ((east - west) * column) / steps,
        south + ((north - south) * row) / steps,
      ];
      // the cheap questions first: most candidates fall at the first
      const toSymbol = Math.min(Infinity, ...obstacles.map((other) => between(point, other, squeeze)));
      if (toSymbol <= bestRoom) continue;
      const toBorder = distanceToRings(point, rings, squeeze, bestRoom / borderWeight);
      // a name may come near a border, but not near a symbol
      const room = Math.min(toBorder * borderWeight, toSymbol);
      if (room > bestRoom && booleanPointInPolygon(point, area)) [best, bestRoom] = [point, room];
    }
  }
  if (!best) throw new Error('labelPoint: no grid point lies inside the area');
  return [round(best[0]), round(best[1])];
}

function extentOf(rings: readonly Position[][]): [number, number, number, number] {
  const xs = rings.flat().map(([x = 0]) => x);
  const ys = rings.flat().map(([, y = 0]) => y);
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}

/** Distance to the nearest edge; once it is known to be at most `enough`, any such distance will do. */
function distanceToRings(
  [x, y]: LngLat,
  rings: readonly Position[][],
  squeeze: number,
  enough: number,
): number {
  // squared until the end: a root for every edge of every candidate would be felt
  const enoughSquared = enough * Math.abs(enough);
  let least = Infinity;
  for (const ring of rings) {
    for (let index = 1; index < ring.length; index++) {
      const [ax = 0, ay = 0] = ring[index - 1] ?? [];
      const [bx = 0, by = 0] = ring[index] ?? [];
      const dx = (bx - ax) * squeeze;
      const dy = by - ay;
      const px = (x - ax) * squeeze;
      const py = y - ay;
      const along = Math.max(0, Math.min(1, (px * dx + py * dy) / (dx * dx + dy * dy || 1)));
      const awayX = px - along * dx;
      const awayY = py - along * dy;
      least = Math.min(least, awayX * awayX + awayY * awayY);
      if (least <= enoughSquared) return Math.sqrt(least);
    }
  }
  return Math.sqrt(least);
}

function between([ax, ay]: LngLat, [bx, by]: LngLat, squeeze: number): number {
  return Math.hypot((ax - bx) * squeeze, ay - by);
}

function round(degrees: number): number {
  return Math.round(degrees * 1e5) / 1e5;
}
