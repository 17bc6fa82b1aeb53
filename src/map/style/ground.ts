import type { LayerSpecification } from 'maplibre-gl';
import type { Palette } from '#map/palette.ts';

/** Paper, district, green, water. */
export function groundLayers(palette: Palette): LayerSpecification[] {
  return [
    { id: 'paper', type: 'background', paint: { 'background-color': palette.paper } },
    { id: 'district', type: 'fill', source: 'district', paint: { 'fill-color': palette.district } },
    {
      id: 'green',
      type: 'fill',
      source: 'green',
      paint: { 'fill-color': palette.green, 'fill-antialias': false },
    },
    {
      id: 'water',
      type: 'fill',
      source: 'water',
      paint: { 'fill-color': palette.water, 'fill-outline-color': palette.waterEdge },
    },
    {
      id: 'waterways',
      type: 'line',
      source: 'waterways',
      layout: { 'line-cap': 'round', 'line-join': 'round' },
      paint: {
        'line-color': palette.water,
        'line-width': ['interpolate', ['exponential', 1.5], ['zoom'], 11, 1, 14, 2, 18, 10],
      },
    },
  ];
}
