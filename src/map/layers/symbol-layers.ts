import { IconLayer, LineLayer, ScatterplotLayer } from '@deck.gl/layers';
import type { Theme } from '#core/report/catalogue.ts';
import type { LngLat } from '#core/place/place.ts';
import type { MappedProject } from '#map/mapped-project.ts';
import { iconImageSize, themeIcon, type IconPaint } from '#map/symbols/theme-icon.ts';
import { rgba } from './colour.ts';
import { colourOf } from './place-layers.ts';
import type { Shapes } from './shapes.ts';
import {
  idOnSide,
  shownExtensions,
  shownProps,
  shownTriggers,
  type AlsoHolds,
  type ShownOnGpu,
  type ShownProps,
} from './shown-on-gpu.ts';

/** Where a symbol is drawn, which may be beside its anchor. */
export interface SymbolPlace {
  position: LngLat;
  /** True when it was moved far enough to need a line back to its anchor. */
  moved: boolean;
}

/** Of the symbols that are shown; another list whenever one of them has moved. */
export type SymbolPlaces = ReadonlyMap<MappedProject, SymbolPlace>;

export interface SymbolDrawing {
  shapes: Pick<Shapes, 'symbols'>;
  places: SymbolPlaces;
  shown: ShownOnGpu;
  /** CSS hex, by theme: of lines and dots, and of the disc under a glyph. */
  colours: ReadonlyMap<Theme['id'], string>;
  discs: ReadonlyMap<Theme['id'], string>;
  iconPaint: IconPaint;
  /** Each theme's glyph in the current language. */
  glyphs: ReadonlyMap<Theme['id'], string>;
  selected: string | null;
  /** How much larger than on a desk; 1 by itself. */
  scale?: number;
}

/** A thing of the symbol layers. */
export interface SymbolThing {
  project: MappedProject;
}

export const symbolSizePixels = 26;
const selectedSizePixels = 36;

/** Symbols, over everything else; a thin line leads a moved one back to its anchor. */
export function symbolLayers(drawing: SymbolDrawing) {
  const { shapes, places, shown, colours, discs, iconPaint, glyphs, selected, scale = 1 } = drawing;
  const moved: AlsoHolds<SymbolThing> = {
    holds: ({ project }) => places.get(project)?.moved === true,
    trigger: places,
  };
  const placeOf = ({ project }: SymbolThing) => places.get(project)?.position ?? project.anchor;
  const ofMoved = {
    data: shapes.symbols,
    extensions: shownExtensions(shown),
    ...shownProps<SymbolThing>(shown, moved),
  };
  return [
    new LineLayer<SymbolThing, ShownProps<SymbolThing>>({
      ...ofMoved,
      id: idOnSide('leaders', shown),
      getSourcePosition: ({ project }) => project.anchor,
      getTargetPosition: placeOf,
      getColor: ({ project }) => rgba(colourOf(project.theme, colours), 0.85),
      getWidth: 1.2 * scale,
      updateTriggers: {
        getTargetPosition: [places],
        getWidth: scale,
        getColor: [colours],
        ...shownTriggers(shown, moved),
      },
    }),
    new ScatterplotLayer<SymbolThing, ShownProps<SymbolThing>>({
      ...ofMoved,
      id: idOnSide('anchors', shown),
      getPosition: ({ project }) => project.anchor,
      getFillColor: ({ project }) => rgba(colourOf(project.theme, colours)),
      getRadius: 2.4 * scale,
      radiusUnits: 'pixels',
      updateTriggers: { getFillColor: [colours], getRadius: scale, ...shownTriggers(shown, moved) },
    }),
    new IconLayer<SymbolThing, ShownProps<SymbolThing>>({
      id: idOnSide('symbols', shown),
      data: shapes.symbols,
      getPosition: placeOf,
      getIcon: ({ project: { theme, vague, locatedHere = false } }) => {
        const glyph = glyphs.get(theme) ?? '';
        return {
          id: `${iconPaint.rim} ${theme} ${glyph} ${vague ? 'vague' : 'known'}${locatedHere ? ' here' : ''}`,
          url: themeIcon({ colour: colourOf(theme, discs), glyph, vague, locatedHere }, iconPaint),
          width: iconImageSize,
          height: iconImageSize,
        };
      },
      getSize: ({ project }) => (project.id === selected ? selectedSizePixels : symbolSizePixels) * scale,
      pickable: true,
      extensions: shownExtensions(shown),
      updateTriggers: {
        getPosition: [places],
        getIcon: [glyphs, iconPaint],
        getSize: [selected, scale],
        ...shownTriggers(shown),
      },
      ...shownProps<SymbolThing>(shown),
    }),
  ];
}
