import type { LngLat } from '#core/place/place.ts';
import { isIllustrative } from './layers/illustrative-layers.ts';
import type { MapScene } from './map-scene.svelte.ts';
import { projectOf } from './picked.ts';
import { precisionOfThing } from './precision-of-thing.ts';

/** A project of which something lies at a place of the map. */
export interface ThingHere {
  /** Of the project. */
  id: string;
  /** Drawn there itself: its symbol, line or illustrative ring; else the place lies in its area or vicinity. */
  direct: boolean;
  /** Only something illustrative of it lies there. */
  illustrative: boolean;
}

/** A finger is not as exact as a pointer: the radii in which things are looked for, pixels, until some are found. */
const mouseReach = [4];
const touchReach = [4, 11, 22];

/**
 * Every project that has something at a pixel of the map, what is drawn there itself before what merely holds it.
 * A project of which only the street is known is not among those that hold it: it says no more than the street does.
 */
export function thingsHere(scene: MapScene, x: number, y: number, touched: boolean): ThingHere[] {
  const { map } = scene;
  const direct = new Map<string, ThingHere>();
  for (const radius of touched ? touchReach : mouseReach) {
    for (const object of map.pickAll(x, y, radius)) {
      const id = projectOf(object);
      if (id === null) continue;
      const illustrative = isIllustrative(object) && (direct.get(id)?.illustrative ?? true);
      direct.set(id, { id, direct: true, illustrative });
    }
    if (direct.size > 0) break;
  }
  const holding = projectsAround(scene, x, map.lngLatAt(x, y)).filter((id) => !direct.has(id));
  return [...direct.values(), ...holding.map((id) => ({ id, direct: false, illustrative: false }))];
}

/** Ids of the drawn projects in whose area or vicinity a position lies, each once. */
export function projectsAround(scene: MapScene, x: number, lngLat: LngLat): string[] {
  const side = scene.sides.find(({ name }) => name === null || name === scene.sideAt(x));
  const drawn = new Set(scene.drawnInFull);
  const around = scene.finder
    .areasAt(lngLat)
    .filter((thing) => drawn.has(thing) && side?.isShown(thing.row))
    .filter((thing) => precisionOfThing(thing, scene.explorer.project(thing.id)) !== 'street');
  return [...new Set(around.map(({ id }) => id))];
}
