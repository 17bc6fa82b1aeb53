import type { Layer } from '@deck.gl/core';
import type { Geometry, LineString, MultiPolygon } from 'geojson';
import { describe, expect, it } from 'vitest';
import { discPolygon } from '#core/place/disc-polygon.ts';
import { projectWith } from '#core/report/project.fixture.ts';
import { firstLayerAboveFills } from './layer-order.ts';
import { themeWith } from './layers/theme.fixture.ts';
import { mapProjects } from './mapped-project.ts';
import { allSymbolLayers, placeLayers, type ProjectDrawing } from './project-layers.ts';

const anchor: [number, number] = [113.265, 23.12];
const disc = discPolygon(anchor, 300);
const road: LineString = {
  type: 'LineString',
  coordinates: [
    [113.26, 23.12, 5],
    [113.27, 23.12, 5],
  ],
};
const twoIslands: MultiPolygon = {
  type: 'MultiPolygon',
  coordinates: [disc.coordinates, discPolygon([113.28, 23.11], 100).coordinates],
};
const geometries = new Map<string, Geometry>([
  ['market', disc],
  ['road', road],
  ['road-again', { type: 'MultiLineString', coordinates: [road.coordinates, road.coordinates] }],
  ['islands', twoIslands],
  ['station', { type: 'Point', coordinates: anchor }],
]);
const themes = [themeWith('roads', '#112233'), themeWith('shops', '#445566')];
const projects = mapProjects(
  {
    themes,
    projects: [
      projectWith({
        id: 'market',
        theme: 'shops',
        precision: 'vicinity',
        radiusMeters: 300,
        anchor,
        place: 'market',
      }),
      projectWith({ id: 'islands', theme: 'shops', precision: 'site', anchor, place: 'islands' }),
      projectWith({ id: 'road', theme: 'roads', precision: 'site', anchor, place: 'road' }),
      projectWith({ id: 'road-again', theme: 'roads', precision: 'site', anchor, place: 'road' }),
      projectWith({ id: 'station', theme: 'roads', precision: 'site', anchor, place: 'station' }),
    ],
  },
  geometries,
);
const drawing: ProjectDrawing = {
  themes,
  glyphs: new Map(themes.map(({ id, glyph }) => [id, glyph.zh])),
  projects,
  shownThemes: new Set(['shops']),
  selected: 'market',
};
const symbols = projects.map((project) => ({
  project,
  position: project.anchor,
  moved: project.id === 'road',
}));

function find(layers: readonly Layer[], id: string): Layer {
  const layer = layers.find((each) => each.id === id);
  if (!layer) throw new Error(`no layer ${id} among ${layers.map((each) => each.id).join(', ')}`);
  return layer;
}

/** The things a layer draws. */
function dataOf(layer: Layer): readonly Record<string, unknown>[] {
  const data: unknown = layer.props.data;
  if (!Array.isArray(data)) throw new Error(`the layer ${layer.id} has no list of data`);
  return data;
}

/** What an accessor of a layer says of each thing the layer draws; a constant is said of each. */
function each(layer: Layer, accessor: string): unknown[] {
  const said: unknown = Object.entries(layer.props).find(([name]) => name === accessor)?.[1];
  return dataOf(layer).map((datum) => (typeof said === 'function' ? said(datum) : said));
}

const idsOf = (layer: Layer) => dataOf(layer).map(({ project }) => (project as { id: string }).id);

describe('the fills and lines of projects', () => {
  const layers = placeLayers(drawing);

  it('are drawn areas first, then lines, each in the order of the themes', () => {
    expect(layers.map(({ id }) => id)).toEqual([
      'roads-area',
      'roads-edge',
      'shops-area',
      'shops-edge',
      'roads-casing',
      'roads-line',
      'shops-casing',
      'shops-line',
    ]);
  });

  it('all come in under the labels', () => {
    for (const layer of layers)
      expect(layer.props, layer.id).toMatchObject({ beforeId: firstLayerAboveFills });
  });

  it('are there for every theme, and visible for those that are shown', () => {
    expect(layers.map(({ id, props }) => [id, props.visible])).toEqual(
      layers.map(({ id }) => [id, id.startsWith('shops-')]),
    );
  });

  it('draw a vague place as the disc of its radius with a broken edge, a known one with a whole edge', () => {
    const area = find(layers, 'shops-area');
    expect(idsOf(area)).toEqual(['market', 'islands', 'islands']);
    expect(each(area, 'getPolygon')[0]).toEqual(disc.coordinates);
    expect(each(area, 'getPolygon').slice(1)).toEqual(twoIslands.coordinates);
    const edge = find(layers, 'shops-edge');
    expect(each(edge, 'getPath')[0]).toEqual(disc.coordinates[0]);
    const [vague, known] = each(edge, 'getDashArray');
    expect(vague).not.toContain(0);
    expect(known).toEqual([0, 0]);
  });

  it('draw a line along its course in two dimensions, each part of it', () => {
    const line = find(layers, 'roads-line');
    expect(idsOf(line)).toEqual(['road', 'road-again', 'road-again']);
    expect(each(line, 'getPath')[0]).toEqual([
      [113.26, 23.12],
      [113.27, 23.12],
    ]);
    expect(idsOf(find(layers, 'roads-casing'))).toEqual(idsOf(line));
  });

  it('draw a line under another one wider, and every casing wider than its line', () => {
    const [under = 0, over = 0] = each(find(layers, 'roads-line'), 'getWidth').map(Number);
    const [casingUnder = 0, casingOver = 0] = each(find(layers, 'roads-casing'), 'getWidth').map(Number);
    expect(under).toBeGreaterThan(casingOver);
    expect(casingUnder).toBeGreaterThan(under);
    expect(casingOver).toBeGreaterThan(over);
  });

  it('draw a point neither as an area nor as a line', () => {
    expect(layers.flatMap(idsOf)).not.toContain('station');
  });

  it('can be picked by their lines alone, so that a click inside a disc finds the street', () => {
    expect(layers.filter(({ props }) => props.pickable).map(({ id }) => id)).toEqual([
      'roads-line',
      'shops-line',
    ]);
  });

  it('set the selected project off', () => {
    const opacities = each(find(layers, 'shops-area'), 'getFillColor').map(
      (colour) => (colour as number[])[3],
    );
    expect(opacities[0]).toBeGreaterThan(opacities[1] ?? NaN);
    const [market, islands] = each(find(layers, 'shops-edge'), 'getWidth').map(Number);
    expect(market).toBeGreaterThan(islands ?? NaN);
    const chosen = placeLayers({ ...drawing, selected: 'road' });
    for (const id of ['roads-line', 'roads-casing']) {
      const [before = 0] = each(find(layers, id), 'getWidth').map(Number);
      expect(each(find(chosen, id), 'getWidth')[0], id).toBeGreaterThan(before);
    }
  });

  it('ask to be drawn anew when another project is selected', () => {
    const again = placeLayers({ ...drawing, selected: null });
    const changing = ['shops-area', 'shops-edge', 'shops-casing', 'shops-line'];
    for (const id of changing) {
      expect(find(again, id).props.updateTriggers, id).not.toEqual(find(layers, id).props.updateTriggers);
    }
  });
});

describe('the symbols of projects', () => {
  const layers = allSymbolLayers(drawing, symbols);

  it('stand over everything: they name no layer to be drawn under', () => {
    expect(layers.map(({ id }) => id)).toEqual([
      'roads-leader',
      'roads-anchor',
      'roads-symbol',
      'shops-leader',
      'shops-anchor',
      'shops-symbol',
    ]);
    for (const layer of layers) expect(layer.props, layer.id).not.toHaveProperty('beforeId');
  });

  it('are one for each project of their theme, points included, and can be picked', () => {
    expect(idsOf(find(layers, 'roads-symbol'))).toEqual(['road', 'road-again', 'station']);
    expect(idsOf(find(layers, 'shops-symbol'))).toEqual(['market', 'islands']);
    expect(layers.filter(({ props }) => props.pickable).map(({ id }) => id)).toEqual([
      'roads-symbol',
      'shops-symbol',
    ]);
  });

  it('have a line back to their anchor where they were moved, and only there', () => {
    expect(idsOf(find(layers, 'roads-leader'))).toEqual(['road']);
    expect(idsOf(find(layers, 'roads-anchor'))).toEqual(['road']);
    expect(idsOf(find(layers, 'shops-leader'))).toEqual([]);
  });

  it('are hidden with their theme', () => {
    expect(layers.map(({ props }) => props.visible)).toEqual([false, false, false, true, true, true]);
  });

  it('differ between vague and known places, and between languages', () => {
    const shops = each(find(layers, 'shops-symbol'), 'getIcon') as { id: string; url: string }[];
    expect(new Set(shops.map(({ id }) => id)).size).toBe(2);
    expect(new Set(shops.map(({ url }) => url)).size).toBe(2);
    const english = allSymbolLayers({ ...drawing, glyphs: new Map([['shops', 'Sh']]) }, symbols);
    const [icon] = each(find(english, 'shops-symbol'), 'getIcon') as { id: string; url: string }[];
    expect(icon?.id).not.toBe(shops[0]?.id);
    expect(decodeURIComponent(icon?.url ?? '')).toContain('>Sh<');
    expect(find(english, 'shops-symbol').props.updateTriggers).not.toEqual(
      find(layers, 'shops-symbol').props.updateTriggers,
    );
  });

  it('are larger when selected', () => {
    const [market = 0, islands = 0] = each(find(layers, 'shops-symbol'), 'getSize').map(Number);
    expect(market).toBeGreaterThan(islands);
  });

  it('have ids of their own, no two layers of the map alike', () => {
    const ids = [...placeLayers(drawing), ...layers].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
