import type { Layer } from '@deck.gl/core';
import type { Geometry, LineString, MultiPolygon } from 'geojson';
import { describe, expect, it } from 'vitest';
import { discPolygon } from '#core/place/disc-polygon.ts';
import { projectWith } from '#core/report/project.fixture.ts';
import { noFilters } from '#core/view/filters.ts';
import { firstLayerAboveFills } from './layer-order.ts';
import { shapesOf } from './layers/shapes.ts';
import { columnsOf, shownOf } from './layers/shown.fixture.ts';
import type { SymbolPlaces } from './layers/symbol-layers.ts';
import { themeWith } from './layers/theme.fixture.ts';
import { mapProjects } from './mapped-project.ts';
import { lightPalette } from './palette.ts';
import { allSymbolLayers, placeLayers, type DrawnSide, type ProjectDrawing } from './project-layers.ts';
import { sharedCourses, stackLines } from './stacked-lines.ts';

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
const catalogue = {
  themes,
  projects: [
    projectWith({
      id: 'market',
      theme: 'shops',
      status: 'planned',
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
};
const projects = mapProjects(catalogue, geometries);
const columns = columnsOf(catalogue);
const drawing: ProjectDrawing = {
  shapes: shapesOf(projects),
  many: null,
  colours: new Map(themes.map(({ id, colour }) => [id, colour])),
  discs: new Map(themes.map(({ id, colour }) => [id, colour])),
  iconPaint: lightPalette,
  glyphs: new Map(themes.map(({ id, glyph }) => [id, glyph.zh])),
  ground: '#ffffff',
  selected: 'market',
};
const side: DrawnSide = {
  shown: shownOf(columns),
  linesAbove: stackLines(sharedCourses(projects), () => true),
};
const places: SymbolPlaces = new Map(
  projects.map((project) => [project, { position: project.anchor, moved: project.id === 'road' }]),
);

function find(layers: readonly Layer[], id: string): Layer {
  const layer = layers.find((each) => each.id === id);
  if (!layer) throw new Error(`no layer ${id} among ${layers.map((each) => each.id).join(', ')}`);
  return layer;
}

interface Datum {
  project: { id: string };
  part?: string;
}

/** The things a layer draws. */
function dataOf(layer: Layer): readonly Datum[] {
  const data: unknown = layer.props.data;
  if (!Array.isArray(data)) throw new Error(`the layer ${layer.id} has no list of data`);
  return data;
}

function propOf(layer: Layer, name: string): unknown {
  return Object.entries(layer.props).find(([each]) => each === name)?.[1];
}

/** What an accessor of a layer says of each thing the layer draws; a constant is said of each. */
function each(layer: Layer, accessor: string): unknown[] {
  const said = propOf(layer, accessor);
  return dataOf(layer).map((datum) => (typeof said === 'function' ? said(datum) : said));
}

/** Whether the graphics card shows each thing of a layer: what the filter extension does, in its words. */
function shownThings(layer: Layer): Datum[] {
  const allowed = propOf(layer, 'filterCategories') as number[][];
  const [least, most] = propOf(layer, 'filterRange') as [number, number];
  const categories = each(layer, 'getFilterCategory') as number[][];
  const values = each(layer, 'getFilterValue') as number[];
  return dataOf(layer).filter((_, index) => {
    const value = values[index] ?? NaN;
    const passes = categories[index]?.every((category, channel) => allowed[channel]?.includes(category));
    return passes && value >= least && value <= most;
  });
}

const idsOf = (things: readonly Datum[]) => things.map(({ project }) => project.id);

describe('the fills and lines of projects', () => {
  const layers = placeLayers(drawing, [side]);

  it('are drawn areas first, then lines', () => {
    expect(layers.map(({ id }) => id)).toEqual(['areas', 'edges', 'lines']);
  });

  it('all come in under the labels', () => {
    for (const layer of layers)
      expect(layer.props, layer.id).toMatchObject({ beforeId: firstLayerAboveFills });
  });

  it('draw a vague place as the disc of its radius with a broken edge, a known one with a whole edge', () => {
    const area = find(layers, 'areas');
    expect(idsOf(dataOf(area))).toEqual(['market', 'islands', 'islands']);
    expect(each(area, 'getPolygon')[0]).toEqual(disc.coordinates);
    expect(each(area, 'getPolygon').slice(1)).toEqual(twoIslands.coordinates);
    const edge = find(layers, 'edges');
    expect(each(edge, 'getPath')[0]).toEqual(disc.coordinates[0]);
    const [vague, known] = each(edge, 'getDashArray');
    expect(vague).not.toContain(0);
    expect(known).toEqual([0, 0]);
  });

  it('draw a line along its course in two dimensions, each part of it, over the casings of its parts', () => {
    const line = find(layers, 'lines');
    expect(dataOf(line).map(({ project, part }) => `${project.id} ${part}`)).toEqual([
      'road casing',
      'road line',
      'road-again casing',
      'road-again casing',
      'road-again line',
      'road-again line',
    ]);
    expect(each(line, 'getPath')[0]).toEqual([
      [113.26, 23.12],
      [113.27, 23.12],
    ]);
  });

  it('draw a line under another one wider, and every casing wider than its line', () => {
    const [casingUnder = 0, under = 0, casingOver = 0, , over = 0] = each(
      find(layers, 'lines'),
      'getWidth',
    ).map(Number);
    expect(under).toBeGreaterThan(casingOver);
    expect(casingUnder).toBeGreaterThan(under);
    expect(casingOver).toBeGreaterThan(over);
  });

  it('draw a line as narrow as any when the ones over it are hidden', () => {
    const alone = stackLines(sharedCourses(projects), ({ id }) => id === 'road');
    const line = find(placeLayers(drawing, [{ ...side, linesAbove: alone }]), 'lines');
    const [, under, , , over] = each(line, 'getWidth');
    expect(under).toBe(over);
    expect(line.props.updateTriggers).not.toEqual(find(layers, 'lines').props.updateTriggers);
  });

  it('draw a point neither as an area nor as a line', () => {
    expect(layers.flatMap((layer) => idsOf(dataOf(layer)))).not.toContain('station');
  });

  it('can be picked by their lines alone, so that a click inside a disc finds the street', () => {
    expect(layers.filter(({ props }) => props.pickable).map(({ id }) => id)).toEqual(['lines']);
  });

  it('set the selected project off', () => {
    const opacities = each(find(layers, 'areas'), 'getFillColor').map((colour) => (colour as number[])[3]);
    expect(opacities[0]).toBeGreaterThan(opacities[1] ?? NaN);
    const [market, islands] = each(find(layers, 'edges'), 'getWidth').map(Number);
    expect(market).toBeGreaterThan(islands ?? NaN);
    const chosen = placeLayers({ ...drawing, selected: 'road' }, [side]);
    const [before = 0] = each(find(layers, 'lines'), 'getWidth').map(Number);
    expect(each(find(chosen, 'lines'), 'getWidth')[0]).toBeGreaterThan(before);
  });

  it('ask to be drawn anew when another project is selected', () => {
    const again = placeLayers({ ...drawing, selected: null }, [side]);
    for (const layer of layers) {
      expect(find(again, layer.id).props.updateTriggers, layer.id).not.toEqual(layer.props.updateTriggers);
    }
  });
});

describe('the symbols of projects', () => {
  const layers = allSymbolLayers(drawing, [{ ...side, places }]);

  it('stand over everything: they name no layer to be drawn under', () => {
    expect(layers.map(({ id }) => id)).toEqual(['leaders', 'anchors', 'symbols']);
    for (const layer of layers) expect(layer.props, layer.id).not.toHaveProperty('beforeId');
  });

  it('are one for each project, points included, in the order of the themes, and can be picked', () => {
    expect(idsOf(shownThings(find(layers, 'symbols')))).toEqual([
      'road',
      'road-again',
      'station',
      'market',
      'islands',
    ]);
    expect(layers.filter(({ props }) => props.pickable).map(({ id }) => id)).toEqual(['symbols']);
  });

  it('have a line back to their anchor where they were moved, and only there', () => {
    expect(idsOf(shownThings(find(layers, 'leaders')))).toEqual(['road']);
    expect(idsOf(shownThings(find(layers, 'anchors')))).toEqual(['road']);
  });

  it('differ between vague and known places, and between languages', () => {
    const shops = (each(find(layers, 'symbols'), 'getIcon') as { id: string; url: string }[]).slice(3);
    expect(new Set(shops.map(({ id }) => id)).size).toBe(2);
    expect(new Set(shops.map(({ url }) => url)).size).toBe(2);
    const glyphs = new Map([...drawing.glyphs, ['shops', 'Sh']]);
    const english = allSymbolLayers({ ...drawing, glyphs }, [{ ...side, places }]);
    const icon = (each(find(english, 'symbols'), 'getIcon') as { id: string; url: string }[])[3];
    expect(icon?.id).not.toBe(shops[0]?.id);
    expect(decodeURIComponent(icon?.url ?? '')).toContain('>Sh<');
    expect(find(english, 'symbols').props.updateTriggers).not.toEqual(
      find(layers, 'symbols').props.updateTriggers,
    );
  });

  it('are larger when selected', () => {
    const sizes = each(find(layers, 'symbols'), 'getSize').map(Number);
    expect(sizes[3]).toBeGreaterThan(sizes[4] ?? NaN);
  });

  it('have ids of their own, no two layers of the map alike, nor those of two sides', () => {
    const both: DrawnSide[] = (['left', 'right'] as const).map((name) => ({
      ...side,
      shown: { ...side.shown, side: { name, edge: 0.5 } },
    }));
    const drawn = (sides: readonly DrawnSide[]) => [
      ...placeLayers(drawing, sides),
      ...allSymbolLayers(
        drawing,
        sides.map((each) => ({ ...each, places })),
      ),
    ];
    const ids = [...drawn([side]), ...drawn(both)].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('filtered on the graphics card', () => {
  const many = {
    points: projects.map((project) => ({ project })),
    courses: shapesOf(projects).edges,
  };
  const drawn = (asked: Parameters<typeof shownOf>[1]) => {
    const filtered: DrawnSide = { ...side, shown: shownOf(columns, asked) };
    return [
      ...placeLayers({ ...drawing, many }, [filtered]),
      ...allSymbolLayers(drawing, [{ ...filtered, places }]),
    ];
  };
  const all = drawn({});
  const views = {
    'a theme': { themes: ['shops'] },
    'no theme': { themes: [] },
    'a status': { filters: { ...noFilters, statuses: ['planned' as const] } },
    'a precision': { filters: { ...noFilters, precisions: ['vicinity' as const] } },
  };

  it.each(Object.entries(views))(
    'every layer keeps its data and its attributes when %s is asked',
    (_, asked) => {
      for (const layer of drawn(asked)) {
        const before = find(all, layer.id);
        expect(layer.props.data, layer.id).toBe(before.props.data);
        expect(layer.props.updateTriggers, layer.id).toEqual(before.props.updateTriggers);
        expect(propOf(layer, 'filterCategories'), layer.id).not.toEqual(propOf(before, 'filterCategories'));
      }
    },
  );

  it('computes only the numbers of its filter again for words', () => {
    for (const layer of drawn({ filters: { ...noFilters, text: 'market' } })) {
      const before = find(all, layer.id);
      expect(layer.props.data, layer.id).toBe(before.props.data);
      const { getFilterValue: value, ...others } = layer.props.updateTriggers;
      const { getFilterValue: valueBefore, ...othersBefore } = before.props.updateTriggers;
      expect(others, layer.id).toEqual(othersBefore);
      expect(value, layer.id).not.toEqual(valueBefore);
    }
  });

  it.each([
    ['a theme', { themes: ['shops'] }, ['market', 'islands']],
    ['no theme', { themes: [] }, []],
    ['a status', { filters: { ...noFilters, statuses: ['planned' as const] } }, ['market']],
    ['words', { filters: { ...noFilters, text: '没有这样的' } }, []],
  ])('shows what passes when %s is asked, as symbol and as point', (_, asked, expected) => {
    const layers = drawn(asked);
    expect(idsOf(shownThings(find(layers, 'symbols')))).toEqual(expected);
    expect(idsOf(shownThings(find(layers, 'points')))).toEqual(expected);
  });

  it('keeps plain points from being picked by the graphics card, which would draw all of them again', () => {
    for (const id of ['points', 'thin-lines']) expect(find(all, id).props.pickable, id).toBe(false);
  });
});
