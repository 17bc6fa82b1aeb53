import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import type { StyleLayerId } from '#map/layer-order.ts';
import type { Palette } from '#map/palette.ts';
import { hatchId } from './hatch.ts';

/**
 * What the choropleth says of a street, as the state of its feature. The style reads only this, so that another
 * measure, a hovered street or another palette changes no layer.
 */
export interface StreetPaint {
  /** Colour of its class, CSS hex; null while there is none. */
  colour: string | null;
  /** Hatched: the measure has no value here. */
  noData: boolean;
  /** Outlined so that it shows on every class: fills would change the colour. */
  selected: boolean;
  hovered: boolean;
}

/** The state of a street while streets are not coloured. */
export const unpainted: StreetPaint = { colour: null, noData: false, selected: false, hovered: false };

const transparent = 'rgba(0, 0, 0, 0)';

function visibleIf(...states: (keyof StreetPaint)[]): ExpressionSpecification {
  const isSet = (state: keyof StreetPaint): ExpressionSpecification => [
    'boolean',
    ['feature-state', state],
    false,
  ];
  return ['case', ['any', ...states.map(isSet)], 1, 0];
}

/** What a choropleth hides, because a tint would make a street look like one of another class. */
export const hiddenUnderChoropleth: readonly StyleLayerId[] = ['street-hover', 'street-selected'];
/** What it adds whatever the streets’ states. */
export const shownWithChoropleth: readonly StyleLayerId[] = ['choropleth-borders'];
/** What it makes pale, because it is ground then. */
export const paleUnderChoropleth: readonly StyleLayerId[] = ['roads-path', 'roads-casing', 'roads'];
export const paleOpacity = 0.4;

/** Streets by the class of a measure, those without a value hatched; marked ones outlined over a light casing. */
export function choroplethLayers(palette: Palette): LayerSpecification[] {
  return [
    {
      id: 'choropleth',
      type: 'fill',
      source: 'streets',
      paint: { 'fill-color': ['to-color', ['feature-state', 'colour'], transparent] },
    },
    {
      id: 'choropleth-no-data',
      type: 'fill',
      source: 'streets',
      paint: { 'fill-pattern': hatchId(palette.border), 'fill-opacity': visibleIf('noData') },
    },
    {
      id: 'choropleth-borders',
      type: 'line',
      source: 'street-borders',
      layout: { 'line-join': 'round', visibility: 'none' },
      paint: {
        'line-color': palette.halo,
        'line-opacity': 0.85,
        'line-width': ['interpolate', ['linear'], ['zoom'], 11, 1.6, 16, 4],
      },
    },
    {
      id: 'choropleth-casing',
      type: 'line',
      source: 'streets',
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': palette.halo,
        'line-opacity': visibleIf('selected', 'hovered'),
        'line-width': ['interpolate', ['linear'], ['zoom'], 11, 5, 16, 9],
      },
    },
    {
      id: 'choropleth-hovered',
      type: 'line',
      source: 'streets',
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': palette.streetText,
        'line-opacity': visibleIf('hovered'),
        'line-width': ['interpolate', ['linear'], ['zoom'], 11, 2, 16, 4],
      },
    },
  ];
}
