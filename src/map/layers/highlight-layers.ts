import { ScatterplotLayer } from '@deck.gl/layers';
import type { LngLat } from '#core/place/place.ts';
import type { Palette } from '#map/palette.ts';
import { rgba } from './colour.ts';
import { symbolSizePixels } from './symbol-layers.ts';

const gapPixels = 4;
const ringPixels = 3;
const rimPixels = 6.5;

/** A ring around each symbol that the pointer or the keyboard rests on, wherever that is; light outside, dark inside. */
export function highlightLayers(
  positions: readonly LngLat[],
  { outline, halo, scale }: Pick<Palette, 'outline' | 'halo' | 'scale'>,
) {
  const ring = (part: 'rim' | 'ring', colour: string, width: number) =>
    new ScatterplotLayer<LngLat>({
      id: `highlight-${part}`,
      data: positions,
      getPosition: (position) => position,
      filled: false,
      stroked: true,
      getLineColor: rgba(colour),
      getRadius: (symbolSizePixels * scale) / 2 + gapPixels,
      radiusUnits: 'pixels',
      getLineWidth: width,
      lineWidthUnits: 'pixels',
      billboard: true,
      updateTriggers: { getLineColor: colour, getRadius: scale },
    });
  return [ring('rim', halo, rimPixels), ring('ring', outline, ringPixels)];
}
