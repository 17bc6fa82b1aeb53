import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import type { Palette } from '#map/palette.ts';

const isPath: ExpressionSpecification = [
  'match',
  ['get', 'class'],
  ['footway', 'path', 'steps'],
  true,
  false,
];

/** Pixels of a road's fill at zooms 11, 14 and 18, by class. */
const widths: Record<string, [number, number, number]> = {
  motorway: [1.6, 4.5, 20],
  trunk: [1.4, 4, 18],
  primary: [1.1, 3.4, 17],
  secondary: [0.8, 2.6, 15],
  tertiary: [0.5, 1.8, 12],
  other: [0.2, 1, 8],
};

function widthByClass(extra: number, scale: number): ExpressionSpecification {
  const at = (stop: 0 | 1 | 2): ExpressionSpecification => [
    'match',
    ['get', 'class'],
    'motorway',
    ((widths.motorway?.[stop] ?? 0) + extra) * scale,
    'trunk',
    ((widths.trunk?.[stop] ?? 0) + extra) * scale,
    'primary',
    ((widths.primary?.[stop] ?? 0) + extra) * scale,
    'secondary',
    ((widths.secondary?.[stop] ?? 0) + extra) * scale,
    'tertiary',
    ((widths.tertiary?.[stop] ?? 0) + extra) * scale,
    ((widths.other?.[stop] ?? 0) + extra) * scale,
  ];
  return ['interpolate', ['exponential', 1.5], ['zoom'], 11, at(0), 14, at(1), 18, at(2)];
}

const drawnLast: ExpressionSpecification = [
  'match',
  ['get', 'class'],
  'motorway',
  6,
  'trunk',
  5,
  'primary',
  4,
  'secondary',
  3,
  'tertiary',
  2,
  1,
];

/** Roads by class: footpaths dashed, the rest with a casing. */
export function roadLayers(palette: Palette): LayerSpecification[] {
  return [
    {
      id: 'roads-path',
      type: 'line',
      source: 'roads',
      minzoom: 14,
      filter: isPath,
      paint: {
        'line-color': palette.path,
        'line-width': ['interpolate', ['linear'], ['zoom'], 14, 0.8, 18, 3],
      },
    },
    {
      id: 'roads-casing',
      type: 'line',
      source: 'roads',
      filter: ['!', isPath],
      layout: { 'line-cap': 'round', 'line-join': 'round', 'line-sort-key': drawnLast },
      paint: { 'line-color': palette.roadCasing, 'line-width': widthByClass(1.4, palette.scale) },
    },
    {
      id: 'roads',
      type: 'line',
      source: 'roads',
      filter: ['!', isPath],
      layout: { 'line-cap': 'round', 'line-join': 'round', 'line-sort-key': drawnLast },
      paint: {
        'line-color': [
          'match',
          ['get', 'class'],
          'motorway',
          palette.motorway,
          ['trunk', 'primary'],
          palette.trunk,
          palette.road,
        ],
        'line-width': widthByClass(0, palette.scale),
      },
    },
  ];
}
