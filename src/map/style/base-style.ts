import type { LayerSpecification, StyleSpecification } from 'maplibre-gl';
import type { FeatureCollection } from 'geojson';
import type { Language } from '#core/view/view.ts';
import { inLayerOrder } from '#map/layer-order.ts';
import type { Palette } from '#map/palette.ts';
import { boundaryLayers } from './boundaries.ts';
import { choroplethLayers } from './choropleth.ts';
import { groundLayers } from './ground.ts';
import { labelLayers } from './labels.ts';
import { roadLayers } from './roads.ts';

/** What the base map is drawn from: WGS-84 collections, by the name of their source. */
export type BaseSources = Record<
  | 'district'
  | 'streets'
  | 'street-borders'
  | 'street-labels'
  | 'water-labels'
  | 'roads'
  | 'green'
  | 'water'
  | 'waterways'
  | 'metro-stations',
  FeatureCollection
>;

/** A complete style without a single request: no glyphs, no sprite, no tiles. */
export function baseStyle(sources: BaseSources, palette: Palette, language: Language): StyleSpecification {
  return {
    version: 8,
    sources: Object.fromEntries(
      Object.entries(sources).map(([id, data]) => [
        id,
        // a street's code names its feature, so that it can be given a state
        { type: 'geojson', data, tolerance: 0.2, ...(id === 'streets' ? { promoteId: 'code' } : {}) },
      ]),
    ),
    layers: baseLayers(palette, language),
  };
}

/** From the bottom up. */
export function baseLayers(palette: Palette, language: Language): LayerSpecification[] {
  return inLayerOrder([
    ...groundLayers(palette),
    ...choroplethLayers(palette),
    ...roadLayers(palette),
    ...boundaryLayers(palette),
    ...labelLayers(palette, language),
  ]);
}
