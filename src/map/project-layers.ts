import type { Layer } from '@deck.gl/core';
import type { Theme } from '#core/report/catalogue.ts';
import { firstLayerAboveFills } from './layer-order.ts';
import { areaLayers, lineLayer } from './layers/place-layers.ts';
import { pointLayers } from './layers/point-layers.ts';
import type { Course, Shapes } from './layers/shapes.ts';
import type { ShownOnGpu } from './layers/shown-on-gpu.ts';
import { symbolLayers, type SymbolPlaces } from './layers/symbol-layers.ts';
import type { MappedProject } from './mapped-project.ts';
import type { IconPaint } from './symbols/theme-icon.ts';
import type { LinesAbove } from './stacked-lines.ts';

/** Things drawn as plain points and thin lines, because they are too many. */
interface ManyThings {
  points: readonly { project: MappedProject }[];
  courses: readonly Course[];
}

/** What is drawn of the projects, however much of it a view shows. */
export interface ProjectDrawing {
  /** Drawn in full. */
  shapes: Shapes;
  /** Drawn plainly; null where nothing is. */
  many: ManyThings | null;
  /** CSS hex, by theme: of lines, edges and points, and of the discs of symbols. */
  colours: ReadonlyMap<Theme['id'], string>;
  discs: ReadonlyMap<Theme['id'], string>;
  iconPaint: IconPaint;
  /** Each theme's glyph in the current language. */
  glyphs: ReadonlyMap<Theme['id'], string>;
  /** CSS hex of what parts lines from roads and fills hollow points. */
  ground: string;
  /** Areas without their fill, because the ground itself is coloured. */
  bare?: boolean;
  selected: string | null;
  /** How much thicker lines and larger symbols are drawn than on a desk; 1 by itself. */
  scale?: number;
}

/** What one side of the screen shows of it. */
export interface DrawnSide {
  shown: ShownOnGpu;
  linesAbove: LinesAbove;
}

/** Discs, areas, lines and plain points: all areas under all lines, so that none hides another's. */
export function placeLayers(drawing: ProjectDrawing, sides: readonly DrawnSide[]): Layer[] {
  const { many, ground } = drawing;
  return sides.flatMap((side): Layer[] => {
    const drawn = { ...drawing, ...side, casing: ground, beforeId: firstLayerAboveFills };
    return [...(many ? pointLayers({ ...drawn, ...many }) : []), ...areaLayers(drawn), lineLayer(drawn)];
  });
}

/** Symbols, over everything else. */
export function allSymbolLayers(
  drawing: ProjectDrawing,
  sides: readonly (Pick<DrawnSide, 'shown'> & { places: SymbolPlaces })[],
): Layer[] {
  return sides.flatMap((side) => symbolLayers({ ...drawing, ...side }));
}
