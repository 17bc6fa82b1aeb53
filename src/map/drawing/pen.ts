import type { Map as MapLibreMap } from 'maplibre-gl';
import type { TerraDraw } from 'terra-draw';
import type { PlainShape } from '#core/area/area-polygon.ts';
import type { LngLat } from '#core/place/place.ts';
import { isPolygon, polygonToChange, shapeModes, shapeOf, type ShapeMode } from './drawn-shape.ts';

/** What the pen tells while it is used. */
export interface PenEvents {
  /** The shape so far and how many of its corners are set; null when it is given up or done. */
  onDraw: (shape: PlainShape | null, corners: number) => void;
  /** A polygon is to be finished. @returns whether it is one; else it stays in the making */
  onCheck: (shape: PlainShape) => boolean;
  /** The shape is done. */
  onFinish: (shape: PlainShape) => void;
  /** The position of a click with the tool `center`. */
  onCenter: (lngLat: LngLat) => void;
  /** A shape that was put down to be changed was changed, or deleted (null). */
  onChange: (key: number, shape: PlainShape | null) => void;
  /** The one among them that the pointer chose. */
  onSelect: (key: number | null) => void;
}

/** `center` waits for one click. */
export type PenTool = ShapeMode | 'center' | 'change';

const shapeId = (key: number) => `shape-${key}`;

export class Pen {
  readonly #map: MapLibreMap;
  readonly #draw: TerraDraw;
  readonly #events: PenEvents;
  /** True while the pen itself changes what is on the map. */
  #arranging = false;
  #laid: ReadonlyMap<number, PlainShape> | null = null;
  #chosen: number | null = null;

  constructor(map: MapLibreMap, draw: TerraDraw, events: PenEvents) {
    this.#map = map;
    this.#draw = draw;
    this.#events = events;
    draw.on('change', (ids, type, context) => {
      // that a shape is chosen changes its properties only
      if (!this.#arranging && context?.target !== 'properties') this.#tellChange(ids.map(String), type);
    });
    draw.on('finish', (id, { action, mode }) => this.#tellFinish(String(id), action, mode));
    draw.on('select', (id) => this.#tellSelect(keyOf(String(id))));
    draw.on('deselect', () => this.#tellSelect(null));
  }

  /** Takes a tool in hand; what was in the making is given up. Keys go to the map from now on. */
  take(tool: PenTool): void {
    if (!this.#draw.enabled) this.#draw.start();
    this.#arrange(() => {
      this.#draw.setMode(tool === 'change' ? 'select' : tool);
      this.#draw.clear();
      this.#laid = null;
    });
    this.#map.getCanvas().focus({ preventScroll: true });
  }

  putAway(): void {
    if (this.#draw.enabled) this.#arrange(() => this.#draw.stop());
  }

  /** With the tool `change`: puts shapes down to be changed, in place of those that lay there; one may be chosen. */
  putDown(shapes: ReadonlyMap<number, PlainShape>, chosen: number | null): void {
    if (shapes === this.#laid && chosen === this.#chosen) return;
    this.#arrange(() => {
      if (shapes !== this.#laid) this.#lay(shapes);
      else if (this.#chosen !== null) this.#draw.deselectFeature(shapeId(this.#chosen));
      this.#chosen = chosen !== null && shapes.has(chosen) ? chosen : null;
      if (this.#chosen !== null) this.#draw.selectFeature(shapeId(this.#chosen));
    });
  }

  /** Puts the shapes back to where they lay. */
  putBack(): void {
    const [laid, chosen] = [this.#laid, this.#chosen];
    this.#laid = null;
    if (laid) this.putDown(laid, chosen);
  }

  /** Takes the last corner of a polygon in the making back. */
  takeBack(): void {
    this.#draw.undo();
  }

  /** Ends the polygon in the making, as Enter does. */
  finish(): void {
    // terra-draw finishes on a key alone
    this.#map.getCanvas().dispatchEvent(new KeyboardEvent('keyup', { key: 'Enter' }));
  }

  #lay(shapes: ReadonlyMap<number, PlainShape>): void {
    this.#draw.clear();
    this.#draw.addFeatures(
      [...shapes].map(([key, shape]) => ({
        type: 'Feature',
        id: shapeId(key),
        properties: { mode: shape.kind },
        geometry: polygonToChange(shape),
      })),
    );
    this.#laid = shapes;
  }

  #arrange(act: () => void): void {
    this.#arranging = true;
    try {
      act();
    } finally {
      this.#arranging = false;
    }
  }

  #tellSelect(key: number | null): void {
    if (this.#arranging) return;
    this.#chosen = key;
    this.#events.onSelect(key);
  }

  #tellChange(ids: readonly string[], type: string): void {
    if (this.#draw.getMode() === 'select') {
      const [id] = ids.filter((each) => keyOf(each) !== null);
      if (id !== undefined) this.#tellReshaping(id, type);
      return;
    }
    const drawn = this.#draw.getSnapshot().find(({ properties }) => properties.currentlyDrawing === true);
    const mode = drawn && shapeMode(drawn.properties.mode);
    if (!drawn || !mode || !isPolygon(drawn.geometry)) return this.#events.onDraw(null, 0);
    const corners = Number(drawn.properties.committedCoordinateCount ?? 0);
    this.#events.onDraw(shapeOf(mode, drawn.geometry), corners);
  }

  #tellReshaping(id: string, type: string): void {
    if (type === 'delete') {
      afterThisClick(() => this.#events.onChange(Number(keyOf(id)), null));
      return;
    }
    const feature = this.#draw.getSnapshotFeature(id);
    const mode = feature && shapeMode(feature.properties.mode);
    if (feature && mode && isPolygon(feature.geometry))
      this.#events.onDraw(shapeOf(mode, feature.geometry), 0);
  }

  #tellFinish(id: string, action: string, mode: string): void {
    const feature = this.#draw.getSnapshotFeature(id);
    if (!feature) return;
    const { geometry, properties } = feature;
    if (mode === 'center' && geometry.type === 'Point') {
      const [lng = 0, lat = 0] = geometry.coordinates;
      afterThisClick(() => this.#events.onCenter([lng, lat]));
      return;
    }
    const shape = shapeMode(properties.mode);
    if (!shape || !isPolygon(geometry)) return;
    const drawn = shapeOf(shape, geometry);
    const key = keyOf(id);
    if (key !== null && action !== 'insertMidpoint') {
      afterThisClick(() => this.#events.onChange(key, drawn));
    }
    if (action === 'draw') afterThisClick(() => this.#events.onFinish(drawn));
  }
}

/**
 * Not before the pen is done, since the answer may be to put shapes down anew; nor before the map has heard of the
 * click, which must not choose what lies under the last corner.
 */
function afterThisClick(act: () => void): void {
  setTimeout(act);
}

function keyOf(id: string): number | null {
  const [, key] = /^shape-(\d+)$/.exec(id) ?? [];
  return key === undefined ? null : Number(key);
}

function shapeMode(mode: unknown): ShapeMode | undefined {
  return shapeModes.find((each) => each === mode);
}
