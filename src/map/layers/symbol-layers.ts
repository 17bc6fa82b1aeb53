import { IconLayer, LineLayer, ScatterplotLayer } from '@deck.gl/layers';
import type { Theme } from '#core/report/catalogue.ts';
import type { LngLat } from '#core/place/place.ts';
import type { MappedProject } from '#map/mapped-project.ts';
import { iconImageSize, themeIcon } from '#map/symbols/theme-icon.ts';
import { rgba } from './colour.ts';

/** A symbol where it is drawn, which may be beside its anchor. */
export interface PlacedSymbol {
  project: MappedProject;
  position: LngLat;
  /** True when it was moved far enough to need a line back to its anchor. */
  moved: boolean;
}

export interface SymbolDrawing {
  theme: Theme;
  glyph: string;
  symbols: readonly PlacedSymbol[];
  visible: boolean;
  selected: string | null;
}

export const symbolSizePixels = 26;
const selectedSizePixels = 36;

/** Symbols of one theme, over everything else; a thin line leads a moved one back to its anchor. */
export function symbolLayers({ theme, glyph, symbols, visible, selected }: SymbolDrawing) {
  const moved = symbols.filter((symbol) => symbol.moved);
  return [
    new LineLayer<PlacedSymbol>({
      id: `${theme.id}-leader`,
      data: moved,
      getSourcePosition: ({ project }) => project.anchor,
      getTargetPosition: ({ position }) => position,
      getColor: rgba(theme.colour, 0.85),
      getWidth: 1.2,
      visible,
    }),
    new ScatterplotLayer<PlacedSymbol>({
      id: `${theme.id}-anchor`,
      data: moved,
      getPosition: ({ project }) => project.anchor,
      getFillColor: rgba(theme.colour),
      getRadius: 2.4,
      radiusUnits: 'pixels',
      visible,
    }),
    new IconLayer<PlacedSymbol>({
      id: `${theme.id}-symbol`,
      data: symbols,
      getPosition: ({ position }) => position,
      getIcon: ({ project: { vague, locatedHere = false } }) => ({
        id: `${theme.id} ${glyph} ${vague ? 'vague' : 'known'}${locatedHere ? ' here' : ''}`,
        url: themeIcon({ colour: theme.colour, glyph, vague, locatedHere }),
        width: iconImageSize,
        height: iconImageSize,
      }),
      getSize: ({ project }) => (project.id === selected ? selectedSizePixels : symbolSizePixels),
      pickable: true,
      visible,
      updateTriggers: { getIcon: glyph, getSize: selected },
    }),
  ];
}
