import { booleanIntersects, booleanPointInPolygon } from '@turf/turf';
import type { Geometry, Polygon, Position } from 'geojson';
import type { Precision } from '#core/report/catalogue.ts';
import { visibleKinds, type Visible, type VisibleKind } from '#state/visible.svelte.ts';
import type { ViewCorners } from './in-view.ts';
import { isArea, isLine, type MappedProject } from './mapped-project.ts';

type Box = readonly [west: number, south: number, east: number, north: number];

const boxes = new WeakMap<Geometry, Box>();

/** Whether any of a geometry lies in a part of the ground; to the edge of what is drawn, not to a symbol's. */
export function isInView(geometry: Geometry, corners: ViewCorners): boolean {
  const view: Polygon = { type: 'Polygon', coordinates: [[...corners, corners[0]]] };
  const [west, south, east, north] = boxOf(geometry);
  const [viewWest, viewSouth, viewEast, viewNorth] = boxOf(view);
  if (west > viewEast || east < viewWest || south > viewNorth || north < viewSouth) return false;
  return geometry.type === 'Point'
    ? booleanPointInPolygon(geometry, view)
    : booleanIntersects(geometry, view);
}

/**
 * What a legend must explain of things in view.
 * @param precisionOf a thing: how surely its place is known
 * @param themes ids in display order
 */
export function visibleOf(
  things: readonly MappedProject[],
  precisionOf: (thing: MappedProject) => Precision,
  themes: readonly string[],
): Visible {
  const kinds = new Set(things.map((thing) => kindOf(thing, precisionOf(thing))));
  if (things.some(({ locatedHere }) => locatedHere)) kinds.add('local');
  const present = new Set(things.map(({ theme }) => theme));
  return {
    kinds: visibleKinds.filter((kind) => kinds.has(kind)),
    themes: themes.filter((id) => present.has(id)),
    projects: new Set(things.map(({ id }) => id)).size,
  };
}

function kindOf({ geometry }: MappedProject, precision: Precision): VisibleKind {
  if (precision === 'vicinity' || precision === 'street') return precision;
  if (isLine(geometry)) return 'line';
  return isArea(geometry) ? 'area' : 'site';
}

function boxOf(geometry: Geometry): Box {
  const known = boxes.get(geometry);
  if (known) return known;
  const box: [number, number, number, number] = [Infinity, Infinity, -Infinity, -Infinity];
  const grow = (coordinates: Position | readonly unknown[]): void => {
    const [lng, lat] = coordinates;
    if (typeof lng === 'number' && typeof lat === 'number') {
      box[0] = Math.min(box[0], lng);
      box[1] = Math.min(box[1], lat);
      box[2] = Math.max(box[2], lng);
      box[3] = Math.max(box[3], lat);
    } else {
      for (const each of coordinates) if (Array.isArray(each)) grow(each);
    }
  };
  if (geometry.type === 'GeometryCollection') throw new RangeError('a place is one geometry');
  grow(geometry.coordinates);
  boxes.set(geometry, box);
  return box;
}
