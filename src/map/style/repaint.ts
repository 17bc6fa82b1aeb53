import type { Palette } from '#map/palette.ts';
import { baseLayers } from './base-style.ts';

/** What of a map is needed to paint it. */
interface Painted {
  setPaintProperty(layer: string, property: string, value: unknown): unknown;
}

/** Paints the base map in another palette, in place: its layers, sources, filters and states stay. */
export function repaint(map: Painted, palette: Palette): void {
  // the language is in no paint
  for (const { id, paint } of baseLayers(palette, 'zh')) {
    // MapLibre leaves alone what stays the same
    for (const [property, value] of Object.entries(paint ?? {})) map.setPaintProperty(id, property, value);
  }
}
