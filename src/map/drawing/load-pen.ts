import type { Map as MapLibreMap } from 'maplibre-gl';
import { coordinateDecimals, isPolygon, shapeOf } from './drawn-shape.ts';
import { penStyles, type PenColours } from './pen-styles.ts';
import { Pen, type PenEvents } from './pen.ts';

/** How near the pointer must come to a corner, pixels; a fingertip needs more than a mouse. */
const reachPixels = 16;

/**
 * Draws on the map by pointer, touch and key (Enter finishes, Escape gives up, Delete deletes); terra-draw does the
 * work and is loaded when a pen is first asked for.
 */
export async function loadPen(map: MapLibreMap, colours: PenColours, events: PenEvents): Promise<Pen> {
  const [library, { TerraDrawMapLibreGLAdapter }] = await Promise.all([
    import('terra-draw'),
    import('terra-draw-maplibre-gl-adapter'),
  ]);
  const styles = penStyles(colours);
  // a shape that cannot be finished is told and stays in the making
  const validation = (feature: { geometry: unknown }, { updateType }: { updateType: string }) => {
    if (updateType !== 'finish' || !isPolygon(feature.geometry)) return { valid: true };
    return { valid: events.onCheck(shapeOf('polygon', feature.geometry)) };
  };
  const drag = 'click-move-or-drag' as const;
  const { TerraDrawPolygonMode, TerraDrawRectangleMode, TerraDrawCircleMode } = library;
  const { TerraDrawPointMode, TerraDrawSelectMode, TerraDrawModeUndoRedo } = library;
  let lastId = 0;
  const draw = new library.TerraDraw({
    adapter: new TerraDrawMapLibreGLAdapter({ map, coordinatePrecision: coordinateDecimals }),
    idStrategy: { isValidId: (id) => typeof id === 'string', getId: () => `drawn-${++lastId}` },
    undoRedo: { modeLevel: new TerraDrawModeUndoRedo() },
    modes: [
      new TerraDrawPolygonMode({ styles: styles.polygon, pointerDistance: reachPixels, validation }),
      new TerraDrawRectangleMode({ styles: styles.rectangle, drawInteraction: drag }),
      new TerraDrawCircleMode({ styles: styles.circle, drawInteraction: drag, segments: 128 }),
      new TerraDrawPointMode({ modeName: 'center', styles: styles.center }),
      new TerraDrawSelectMode({
        styles: styles.change,
        pointerDistance: reachPixels,
        // turning and scaling would need keys that browsers have for themselves
        keyEvents: { deselect: 'Escape', delete: 'Delete', rotate: null, scale: null },
        flags: {
          polygon: {
            feature: {
              draggable: true,
              coordinates: { draggable: true, deletable: true, midpoints: { draggable: true } },
            },
          },
          rectangle: { feature: { draggable: true, coordinates: { resizable: 'opposite' } } },
          // its radius is typed
          circle: { feature: { draggable: true } },
        },
      }),
    ],
  });
  return new Pen(map, draw, events);
}
