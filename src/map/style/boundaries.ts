import type { LayerSpecification } from 'maplibre-gl';
import type { Palette } from '#map/palette.ts';

/** Streets: borders, the one under the pointer, the selected ones; and the district's outline. */
export function boundaryLayers(palette: Palette): LayerSpecification[] {
  const nobody: ['in', ['get', 'code'], ['literal', string[]]] = ['in', ['get', 'code'], ['literal', []]];
  const { scale } = palette;
  return [
    {
      id: 'street-hover',
      type: 'fill',
      source: 'streets',
      filter: nobody,
      paint: { 'fill-color': palette.hover, 'fill-opacity': 0.1 },
    },
    {
      id: 'street-selected',
      type: 'fill',
      source: 'streets',
      filter: nobody,
      paint: { 'fill-color': palette.selection, 'fill-opacity': 0.09 },
    },
    {
      id: 'street-borders',
      type: 'line',
      source: 'street-borders',
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': palette.border,
        'line-width': ['interpolate', ['linear'], ['zoom'], 11, 0.7 * scale, 16, 2 * scale],
        'line-dasharray': [4, 2.5],
      },
    },
    {
      id: 'district-outline',
      type: 'line',
      source: 'district',
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': palette.outline,
        'line-width': ['interpolate', ['linear'], ['zoom'], 11, 1.4 * scale, 16, 3 * scale],
      },
    },
    {
      id: 'street-selected-outline',
      type: 'line',
      source: 'streets',
      filter: nobody,
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': palette.selection,
        'line-width': ['interpolate', ['linear'], ['zoom'], 11, 2 * scale, 16, 4 * scale],
      },
    },
  ];
}
