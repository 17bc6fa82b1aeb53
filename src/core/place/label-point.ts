import { booleanPointInPolygon } from '@turf/turf';
import type { MultiPolygon, Polygon, Position } from 'geojson';
import type { LngLat } from './place.ts';

const steps = 40;
/** A name is about twice as wide as high, so that it needs twice the room to its sides. */
const wideness = 2;

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
      if (!booleanPointInPolygon(point, area)) continue;
      const toBorder = Math.min(...rings.map((ring) => distanceToRing(point, ring, squeeze)));
      const toSymbol = Math.min(Infinity, ...obstacles.map((other) => between(point, other, squeeze)));
      // a name may come near a border, but not near a symbol
      const room = Math.min(toBorder * 2, toSymbol);
      if (room > bestRoom) [best, bestRoom] = [point, room];
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

function distanceToRing([x, y]: LngLat, ring: readonly Position[], squeeze: number): number {
  let least = Infinity;
  for (let index = 1; index < ring.length; index++) {
    const [ax = 0, ay = 0] = ring[index - 1] ?? [];
    const [bx = 0, by = 0] = ring[index] ?? [];
    const dx = (bx - ax) * squeeze;
    const dy = by - ay;
    const px = (x - ax) * squeeze;
    const py = y - ay;
    const along = Math.max(0, Math.min(1, (px * dx + py * dy) / (dx * dx + dy * dy || 1)));
    least = Math.min(least, Math.hypot(px - along * dx, py - along * dy));
  }
  return least;
}

function between([ax, ay]: LngLat, [bx, by]: LngLat, squeeze: number): number {
  return Math.hypot((ax - bx) * squeeze, ay - by);
}

function round(degrees: number): number {
  return Math.round(degrees * 1e5) / 1e5;
}
