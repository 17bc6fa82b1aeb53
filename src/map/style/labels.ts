import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import type { Language } from '#core/view/view.ts';
import type { Palette } from '#map/palette.ts';

/** The name in the language, the Chinese one where there is no English. */
function nameIn(language: Language): ExpressionSpecification {
  return language === 'zh' ? ['get', 'name'] : ['coalesce', ['get', 'nameEn'], ['get', 'name']];
}

/** From which zoom on a road's name is written, by its class. */
const roadNameFrom: ExpressionSpecification = [
  'step',
  ['zoom'],
  ['match', ['get', 'class'], ['trunk', 'motorway', 'primary'], true, false],
  14,
  ['match', ['get', 'class'], ['trunk', 'motorway', 'primary', 'secondary'], true, false],
  15,
  ['match', ['get', 'class'], ['trunk', 'motorway', 'primary', 'secondary', 'tertiary'], true, false],
  16,
  true,
];

/** Names of roads, waters, parks, metro stations and streets; without glyphs they are drawn by the browser. */
export function labelLayers(palette: Palette, language: Language): LayerSpecification[] {
  const name = nameIn(language);
  const { scale } = palette;
  const halo = { 'text-halo-color': palette.halo, 'text-halo-width': 1.6 * scale };
  return [
    {
      id: 'metro-stations',
      type: 'circle',
      source: 'metro-stations',
      minzoom: 12.5,
      paint: {
        'circle-radius': ['interpolate', ['linear'], ['zoom'], 12.5, 1.8 * scale, 16, 5 * scale],
        'circle-color': palette.halo,
        'circle-stroke-color': palette.metro,
        'circle-stroke-width': ['interpolate', ['linear'], ['zoom'], 12.5, 1.2 * scale, 16, 2.4 * scale],
      },
    },
    {
      id: 'road-labels',
      type: 'symbol',
      source: 'roads',
      minzoom: 13,
      filter: roadNameFrom,
      layout: {
        'symbol-placement': 'line',
        'symbol-spacing': 320,
        'text-field': name,
        'text-size': ['interpolate', ['linear'], ['zoom'], 13, 10 * scale, 18, 14 * scale],
        'text-letter-spacing': language === 'zh' ? 0.2 : 0.02,
        'text-max-angle': 30,
      },
      paint: { 'text-color': palette.roadText, ...halo },
    },
    {
      id: 'water-labels',
      type: 'symbol',
      source: 'water-labels',
      minzoom: 12,
      filter: ['step', ['zoom'], ['>', ['get', 'squareMeters'], 1e5], 15, true],
      layout: {
        'text-field': name,
        'text-size': 11 * scale,
        'text-letter-spacing': 0.1,
        'text-max-width': 6,
      },
      paint: { 'text-color': palette.waterText, 'text-halo-color': palette.water, 'text-halo-width': scale },
    },
    {
      id: 'green-labels',
      type: 'symbol',
      source: 'green',
      minzoom: 14,
      filter: ['all', ['has', 'name'], ['==', ['get', 'class'], 'park']],
      layout: { 'text-field': name, 'text-size': 11 * scale, 'text-max-width': 6 },
      paint: { 'text-color': palette.greenText, ...halo },
    },
    {
      id: 'metro-labels',
      type: 'symbol',
      source: 'metro-stations',
      minzoom: 14,
      layout: {
        'text-field': name,
        'text-size': 11 * scale,
        'text-variable-anchor': ['left', 'right', 'top', 'bottom'],
        'text-radial-offset': 0.7,
        'text-optional': true,
      },
      paint: { 'text-color': palette.metroText, ...halo },
    },
    {
      id: 'street-labels',
      type: 'symbol',
      source: 'street-labels',
      layout: {
        'text-field': name,
        'text-size': [
          'interpolate',
          ['linear'],
          ['zoom'],
          11,
          (language === 'zh' ? 11 : 9) * scale,
          13,
          14 * scale,
          16,
          20 * scale,
        ],
        'text-letter-spacing': language === 'zh' ? 0.12 : 0,
        'text-max-width': 7,
        'text-padding': 4,
      },
      paint: {
        'text-color': palette.streetText,
        'text-halo-color': palette.halo,
        'text-halo-width': 2 * scale,
      },
    },
  ];
}
