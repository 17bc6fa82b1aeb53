import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import type { FeatureCollection } from 'geojson';
import { describe, expect, it } from 'vitest';
import { languages, modes } from '#core/view/view.ts';
import { styleLayerOrder } from '#map/layer-order.ts';
import { lightPalette, palettes } from '#map/palette.ts';
import { baseStyle, type BaseSources } from './base-style.ts';

const empty: FeatureCollection = { type: 'FeatureCollection', features: [] };
const sources: BaseSources = {
  district: empty,
  streets: empty,
  'street-borders': empty,
  'street-labels': empty,
  'water-labels': empty,
  roads: empty,
  green: empty,
  water: empty,
  waterways: empty,
  'metro-stations': empty,
};

const drawings = languages.flatMap((language) => modes.map((mode) => ({ language, mode })));

describe.each(drawings)('the style of the base map in $language, $mode', ({ language, mode }) => {
  const style = baseStyle(sources, palettes[mode], language);

  it('is sound by the specification', () => {
    expect(validateStyleMin(style).map(({ message }) => message)).toEqual([]);
  });

  it('asks nobody for anything: no glyphs, no sprite, no address', () => {
    expect(style).not.toHaveProperty('glyphs');
    expect(style).not.toHaveProperty('sprite');
    expect(JSON.stringify(style)).not.toMatch(/https?:|:\/\/|"url"|"tiles"/);
  });

  it('draws every layer of the order, in that order', () => {
    expect(style.layers.map(({ id }) => id)).toEqual(styleLayerOrder);
  });

  it('draws from the sources it has, and has none that is not drawn', () => {
    const drawn = style.layers.flatMap((layer) => ('source' in layer ? [layer.source] : []));
    expect([...new Set(drawn)].toSorted()).toEqual(Object.keys(sources).toSorted());
  });

  it('writes every name in the language, over a halo', () => {
    const symbols = style.layers.filter((layer) => layer.type === 'symbol');
    expect(symbols.map(({ id }) => id)).toEqual(styleLayerOrder.filter((id) => id.endsWith('-labels')));
    for (const { id, layout, paint } of symbols) {
      const field = layout?.['text-field'];
      expect(field, id).toEqual(
        language === 'zh' ? ['get', 'name'] : ['coalesce', ['get', 'nameEn'], ['get', 'name']],
      );
      expect(paint?.['text-halo-width'], id).toBeGreaterThan(0);
    }
  });

  it('shows no street as selected before one is', () => {
    for (const id of ['street-hover', 'street-selected', 'street-selected-outline']) {
      const layer = style.layers.find((each) => each.id === id);
      expect(layer && 'filter' in layer ? layer.filter : null, id).toEqual([
        'in',
        ['get', 'code'],
        ['literal', []],
      ]);
    }
  });
});

it('hands the collections to the map as they are', () => {
  const streets: FeatureCollection = {
    type: 'FeatureCollection',
    features: [
      { type: 'Feature', properties: { code: '1' }, geometry: { type: 'Point', coordinates: [0, 0] } },
    ],
  };
  const style = baseStyle({ ...sources, streets }, lightPalette, 'zh');
  expect(style.sources.streets).toMatchObject({ type: 'geojson', data: streets });
});
