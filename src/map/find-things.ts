import Flatbush from 'flatbush';
import { booleanPointInPolygon } from '@turf/turf';
import type { LngLat } from '#core/place/place.ts';
import { extentOf } from '#core/place/extent.ts';
import { isArea, type MappedProject } from './mapped-project.ts';

/** Finds among very many things those at a place, without asking the graphics card. */
export interface ThingFinder {
  /** Things whose area or vicinity holds a position, in their order. */
  areasAt(lngLat: LngLat): MappedProject[];
  /** Things with their anchor in a box (west, south, east, north), the nearest to its middle first. */
  anchorsIn(box: readonly [number, number, number, number]): MappedProject[];
}

/** Indexes when first asked, which takes about 50 ms for 100,000 things. */
export function finderOf(things: readonly MappedProject[]): ThingFinder {
  let anchors: Flatbush | null = null;
  let areas: { index: Flatbush; things: MappedProject[] } | null = null;
  return {
    areasAt(lngLat) {
      areas ??= indexAreas(things);
      const found = areas?.index.search(...lngLat, ...lngLat) ?? [];
      return found
        .sort((a, b) => a - b)
        .flatMap((at) => areas?.things[at] ?? [])
        .filter(({ geometry }) => isArea(geometry) && booleanPointInPolygon(lngLat, geometry));
    },
    anchorsIn([west, south, east, north]) {
      if (things.length === 0) return [];
      anchors ??= indexAnchors(things);
      const middle = [(west + east) / 2, (south + north) / 2] as const;
      const away = ({ anchor: [lng, lat] }: MappedProject) => Math.hypot(lng - middle[0], lat - middle[1]);
      return anchors
        .search(west, south, east, north)
        .flatMap((at) => things[at] ?? [])
        .sort((a, b) => away(a) - away(b));
    },
  };
}

function indexAnchors(things: readonly MappedProject[]): Flatbush {
  const index = new Flatbush(things.length);
  for (const { anchor } of things) index.add(...anchor, ...anchor);
  index.finish();
  return index;
}

function indexAreas(things: readonly MappedProject[]): { index: Flatbush; things: MappedProject[] } | null {
  const areas = things.filter(({ geometry }) => isArea(geometry));
  if (areas.length === 0) return null;
  const index = new Flatbush(areas.length);
  for (const { geometry } of areas) index.add(...extentOf([geometry]));
  index.finish();
  return { index, things: areas };
}
