import type { Polygon } from 'geojson';
import { describe, expect, it } from 'vitest';
import { darkPalette, lightPalette } from '#map/palette.ts';
import {
  areaLabelLayers,
  areaOutlineLayers,
  northernmost,
  refusalLayers,
  type MappedArea,
} from './area-layers.ts';

const square: Polygon = {
  type: 'Polygon',
  coordinates: [
    [
      [113.26, 23.12],
      [113.27, 23.12],
      [113.27, 23.131],
      [113.26, 23.13],
      [113.26, 23.12],
    ],
    [
      [113.262, 23.122],
      [113.262, 23.124],
      [113.264, 23.124],
      [113.262, 23.122],
    ],
  ],
};
const area = (said: Partial<MappedArea> = {}): MappedArea => ({
  label: '1',
  geometry: square,
  selected: false,
  outlined: true,
  ...said,
});
const outlines = (...areas: MappedArea[]) =>
  areaOutlineLayers({ areas, palette: lightPalette, beforeId: 'labels' });

describe('own areas on the map', () => {
  it('are a fill under a double line: dark, with a light core, below the labels', () => {
    const [fill, outline, core] = outlines(area());
    expect([fill, outline, core].map((layer) => layer?.id)).toEqual([
      'own-area-fill',
      'own-area-outline',
      'own-area-core',
    ]);
    for (const layer of [fill, outline, core]) expect(layer?.props).toHaveProperty('beforeId', 'labels');
    const [wide, narrow] = [outline, core].map(
      (layer) => layer!.props as unknown as { getWidth: (ring: object) => number },
    );
    for (const selected of [false, true]) {
      const ring = { area: area({ selected }) };
      expect(wide!.getWidth(ring)).toBeGreaterThan(narrow!.getWidth(ring) + 2);
    }
  });

  it('show the outline of holes too', () => {
    const [, outline] = outlines(area());
    expect(outline?.props.data).toHaveLength(2);
  });

  it('leave their outline to the pen while it holds it, and keep their label', () => {
    const held = area({ outlined: false });
    expect(outlines(held)[0]?.props.data).toHaveLength(0);
    expect(areaLabelLayers({ areas: [held], palette: lightPalette })[0]?.props.data).toEqual([held]);
  });

  it('have no letters to draw where there is no area', () => {
    expect(areaLabelLayers({ areas: [], palette: darkPalette })).toEqual([]);
  });

  it('have their label at their northernmost corner', () => {
    expect(northernmost(square)).toEqual([113.27, 23.131]);
    const other = square.coordinates.map((ring) => ring.map(([lng = 0, lat = 0]) => [lng + 1, lat + 1]));
    expect(northernmost({ type: 'MultiPolygon', coordinates: [square.coordinates, other] })).toEqual([
      114.27, 24.131,
    ]);
  });
});

describe('what was refused', () => {
  it('shows its outline, closed, and a ring where it crosses itself', () => {
    const [outline, rim, ring] = refusalLayers({
      ring: [
        [113.26, 23.12],
        [113.27, 23.13],
        [113.27, 23.12],
      ],
      crossing: [113.265, 23.125],
      palette: lightPalette,
    });
    expect(outline?.props.data).toEqual([
      [
        [113.26, 23.12],
        [113.27, 23.13],
        [113.27, 23.12],
        [113.26, 23.12],
      ],
    ]);
    for (const layer of [rim, ring]) expect(layer?.props.data).toEqual([[113.265, 23.125]]);
  });

  it('is nothing while nothing was', () => {
    for (const layer of refusalLayers({ ring: [], crossing: null, palette: lightPalette })) {
      expect(layer.props.data).toEqual([]);
    }
  });
});
