import { RADIANS_PER_DEGREE } from './sphere.ts';
import { OUTSIDE } from './locate.ts';

/** Owner of the edges of the polygon that is measured, beside the indices of the areas. */
export const POLYGON = -2;

/** Edges that change sides by less than this, in degrees, coincide but for rounding (ten nanometres). */
const COINCIDENT_DEGREES = 1e-13;

interface Edge {
  owner: number;
  /** Lower and upper end; longitude is `lowLng + (lat - lowLat) * slope`. */
  lowLng: number;
  lowLat: number;
  highLng: number;
  highLat: number;
  slope: number;
  /** Longitudes at the bottom and the top of the current slab. */
  bottom: number;
  top: number;
}

/**
 * Overlap of one polygon with areas, by cutting the plane into horizontal slabs at every vertex and crossing:
 * inside a slab edges do not cross, so from west to east they bound trapezoids, and each trapezoid inside the
 * polygon goes to the lowest area that the even-odd rule says it is in. No clipped shape is built, so there is no
 * degenerate topology to fail on: rounding in a vertex stays rounding in the result.
 * Edges are straight in longitude and latitude (RFC 7946, section 3.1.1); trapezoids are measured on the sphere.
 */
export class SlabOverlay {
  readonly #box: readonly [west: number, south: number, east: number, north: number];
  /** Edges that reach into the polygon's box, and area edges wholly to the west of it. */
  readonly #near: Edge[] = [];
  readonly #west: Edge[] = [];
  readonly #shares = new Map<number, number>();

  /** `box`: west, south, east, north of the polygon, degrees. */
  constructor(box: readonly [number, number, number, number]) {
    this.#box = box;
  }

  /** Adds an edge of `POLYGON` or of an area; ends in either order, degrees. */
  addEdge(owner: number, lng1: number, lat1: number, lng2: number, lat2: number): void {
    // a level edge bounds no trapezoid
    if (lat1 === lat2) return;
    const up = lat1 < lat2;
    const slope = (lng2 - lng1) / (lat2 - lat1);
    const edge: Edge = up
      ? { owner, lowLng: lng1, lowLat: lat1, highLng: lng2, highLat: lat2, slope, bottom: 0, top: 0 }
      : { owner, lowLng: lng2, lowLat: lat2, highLng: lng1, highLat: lat1, slope, bottom: 0, top: 0 };
    if (lng1 < this.#box[0] && lng2 < this.#box[0]) this.#west.push(edge);
    else this.#near.push(edge);
  }

  /** Area of the polygon inside each area and `OUTSIDE`, on the unit sphere; absent where there is none. */
  shares(): ReadonlyMap<number, number> {
    const lats = this.#slabLatitudes();
    const waiting = this.#near.sort((a, b) => b.lowLat - a.lowLat);
    let active: Edge[] = [];
    for (let i = 0; i + 1 < lats.length; i++) {
      const bottom = lats[i]!;
      active = active.filter((edge) => edge.highLat > bottom);
      for (let next = waiting.at(-1); next && next.lowLat <= bottom; next = waiting.at(-1)) {
        waiting.pop();
        if (next.highLat > bottom) active.push(next);
      }
      this.#measureBetween(bottom, lats[i + 1]!, active);
    }
    return this.#shares;
  }

  /** Latitudes of all vertices within the polygon's own range, ascending, each once. */
  #slabLatitudes(): number[] {
    const [, south, , north] = this.#box;
    const lats = new Set([south, north]);
    for (const { lowLat, highLat } of this.#near) {
      if (lowLat > south && lowLat < north) lats.add(lowLat);
      if (highLat > south && highLat < north) lats.add(highLat);
    }
    return [...Float64Array.from(lats).sort()];
  }

  /** Cuts the slab further where edges cross in it, and measures the pieces. */
  #measureBetween(low: number, high: number, active: Edge[]): void {
    const tops = [high];
    let bottom = low;
    for (let top = tops.at(-1); top !== undefined; top = tops.at(-1)) {
      const cut = sortAcross(active, bottom, top);
      if (cut !== undefined) {
        tops.push(cut);
        continue;
      }
      this.#measureSlab(bottom, top, active);
      bottom = top;
      tops.pop();
    }
  }

  /** Adds up the trapezoids of a slab whose edges are sorted from west to east and do not cross. */
  #measureSlab(bottom: number, top: number, active: readonly Edge[]): void {
    const middle = (bottom + top) / 2;
    const height = (top - bottom) * RADIANS_PER_DEGREE;
    // integral of (x + slope * (lat - middle)) * cos(lat) over the slab, to the third order in its height
    const perLongitude = 2 * Math.cos(middle * RADIANS_PER_DEGREE) * Math.sin(height / 2);
    const perSlope = (-Math.sin(middle * RADIANS_PER_DEGREE) * height ** 3) / 12;

    const inside = new Set<number>();
    const toggle = (area: number): void => {
      if (!inside.delete(area)) inside.add(area);
    };
    for (const { owner, lowLat, highLat } of this.#west)
      if (lowLat <= middle && middle < highLat) toggle(owner);
    let insidePolygon = false;
    let westOfEdge = 0;
    for (const edge of active) {
      const lng = ((edge.bottom + edge.top) / 2 - this.#box[0]) * RADIANS_PER_DEGREE;
      const westOfThis = lng * perLongitude + edge.slope * perSlope;
      if (insidePolygon && westOfThis > westOfEdge) {
        const owner = inside.size === 0 ? OUTSIDE : Math.min(...inside);
        this.#shares.set(owner, (this.#shares.get(owner) ?? 0) + westOfThis - westOfEdge);
      }
      westOfEdge = westOfThis;
      if (edge.owner === POLYGON) insidePolygon = !insidePolygon;
      else toggle(edge.owner);
    }
  }
}

/**
 * Sorts edges from west to east by where they are halfway up the slab. Returns a latitude at which two of them
 * cross inside the slab, or undefined when none do.
 */
function sortAcross(active: Edge[], bottom: number, top: number): number | undefined {
  for (const edge of active) {
    edge.bottom = longitudeAt(edge, bottom);
    edge.top = longitudeAt(edge, top);
  }
  active.sort((a, b) => a.bottom + a.top - (b.bottom + b.top));
  for (let i = 0; i + 1 < active.length; i++) {
    const atBottom = active[i]!.bottom - active[i + 1]!.bottom;
    const atTop = active[i]!.top - active[i + 1]!.top;
    if (atBottom <= COINCIDENT_DEGREES && atTop <= COINCIDENT_DEGREES) continue;
    const cut = bottom + (top - bottom) * (atBottom / (atBottom - atTop));
    if (cut > bottom && cut < top) return cut;
  }
  return undefined;
}

/** The ends exactly, so that edges that meet in a vertex meet in the slabs too. */
function longitudeAt(edge: Edge, lat: number): number {
  if (lat === edge.lowLat) return edge.lowLng;
  if (lat === edge.highLat) return edge.highLng;
  return edge.lowLng + (lat - edge.lowLat) * edge.slope;
}
