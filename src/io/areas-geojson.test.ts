import fc from 'fast-check';
import gcoord from 'gcoord';
import { describe, expect, it } from 'vitest';
import { anyShape } from '#core/area/any-shape.fixture.ts';
import { areaPolygon } from '#core/area/area-polygon.ts';
import { areaPlaces } from '#core/area/area-place.ts';
import { summariseArea } from '#core/area/area-summary.ts';
import type { AreaShape, DrawnArea } from '#core/area/drawn-area.ts';
import { measureArea } from '#core/area/measure-area.ts';
import { groundOfTiling } from '#core/area/own-ground.fixture.ts';
import { settleShape } from '#core/area/settle-shape.ts';
import { siteWith, standing } from '#core/place/placing.fixture.ts';
import { projectWith } from '#core/report/project.fixture.ts';
import { toColumns } from '#core/summary/append-geometry.ts';
import { frozenTiling, line } from '#core/summary/tiling.fixture.ts';
import { writeAreas, type AreasContext, type ExportedArea } from './areas-geojson.ts';
import { readAreas } from './read-areas-geojson.ts';

const context: AreasContext = {
  report: { id: 'r', title: '报告', date: '2031-07-01' },
  credits: [{ title: '© OpenStreetMap', path: 'https://example.org/' }],
  boundaries: '示意，非法定界线',
  unlocated: '未公布位置的不属于任何区域',
  created: '2031-08-02',
  streetName: (code) => `街${code}`,
};

const road = {
  ...projectWith({ id: 'road', name: { zh: '修路', en: 'Road' } }),
  locatedHere: [],
  placeable: 0,
};
const park = {
  ...projectWith({ id: 'park' }),
  locatedHere: [standing(siteWith({ projectId: 'park' }))],
  placeable: 0,
};
const projects = [road, park];
const places = areaPlaces(projects, new Map([['road', line([113.275, 23.115], [113.285, 23.115])]]));
const ground = groundOfTiling(frozenTiling);

function exported(area: DrawnArea): ExportedArea {
  const { shape } = area;
  if (shape.kind === 'buffer') return { area, name: area.name, summary: null };
  const measured = measureArea(areaPolygon(shape), ground, toColumns(places.map(({ geometry }) => geometry)));
  return { area, name: area.name, summary: summariseArea(measured, places, projects) };
}

const east: DrawnArea = {
  name: '东片',
  shape: { kind: 'rectangle', southWest: [113.278, 23.112], northEast: [113.289, 23.118] },
};

interface Written {
  features: { geometry: { coordinates: number[][][] } | null; properties: Record<string, unknown> }[];
}
const write = (...areas: DrawnArea[]): Written & Record<string, unknown> =>
  JSON.parse(writeAreas(areas.map(exported), context));

describe('a file of own areas', () => {
  it('comes back as the same areas, circles and buffers too', () => {
    fc.assert(
      fc.property(fc.array(anyShape, { maxLength: 3 }), (shapes) => {
        const areas = shapes.map((shape, index): DrawnArea => {
          const settled = settleShape(shape);
          if (!settled.ok) throw new Error(JSON.stringify(settled.problems));
          return { name: `区${index}`, shape: settled.value };
        });
        const text = writeAreas(areas.map(exported), context);
        expect(readAreas(text, 'areas.geojson', 'wgs84')).toMatchObject({ value: { areas, refused: [] } });
      }),
      { numRuns: 40 },
    );
  });

  it('says whose report, from when, by whose boundaries, and that they are not legal ones', () => {
    const { features, ...head } = write(east);
    expect(features).toHaveLength(1);
    expect(head).toEqual({
      type: 'FeatureCollection',
      name: 'own-areas',
      datum: 'wgs84',
      created: '2031-08-02',
      report: context.report,
      credits: context.credits,
      boundaries: context.boundaries,
      unlocated: context.unlocated,
    });
  });

  it('carries the figures and the projects, those this device locates marked', () => {
    const [feature] = write(east).features;
    expect(feature?.properties).toMatchObject({ name: '东片', projects: 2, metroStations: 0 });
    expect(feature?.properties.areaSquareMeters).toBeCloseTo(748_000, -4);
    expect(feature?.properties.streets).toMatchObject([{ code: '102', name: '街102', shareOfArea: 1 }]);
    expect(feature?.properties.projectList).toMatchObject([
      { id: 'park', share: 1, origin: 'located-here' },
      { id: 'road', name: '修路', nameEn: 'Road', share: 0.7 },
    ]);
  });

  it('loses no area that could not be measured', () => {
    const buffer: DrawnArea = {
      name: '',
      shape: { kind: 'buffer', core: { kind: 'project', id: 'gone' }, radiusMeters: 50 },
    };
    const written = write(buffer);
    expect(written.features[0]?.geometry).toBeNull();
    expect(readAreas(JSON.stringify(written), 'f', 'wgs84')).toMatchObject({ value: { areas: [buffer] } });
  });

  it('that was changed elsewhere is read as it is drawn now', () => {
    const written = write({
      name: '圆',
      shape: { kind: 'circle', center: [113.28, 23.115], radiusMeters: 200 },
    });
    const ring = written.features[0]!.geometry!.coordinates[0]!;
    ring[20] = [113.285, 23.12];
    const read = readAreas(JSON.stringify(written), 'f', 'wgs84');
    expect(read).toMatchObject({ value: { areas: [{ name: '圆', shape: { kind: 'polygon' } }] } });
  });
});

describe('a file of others', () => {
  const corners = [
    [113.26, 23.12],
    [113.27, 23.12],
    [113.27, 23.13],
    [113.26, 23.12],
  ];
  const feature = (geometry: unknown, properties: unknown = null) => ({
    type: 'Feature',
    geometry,
    properties,
  });
  const polygon = (...coordinates: unknown[]) => ({ type: 'Polygon', coordinates });
  const read = (content: unknown, datum: 'wgs84' | 'gcj02' = 'wgs84') =>
    readAreas(JSON.stringify(content), 'file.geojson', datum);
  const triangle: AreaShape = {
    kind: 'polygon',
    ring: [
      [113.26, 23.12],
      [113.27, 23.12],
      [113.27, 23.13],
    ],
  };

  it('may be a collection, one feature or a bare geometry, named in the ways of attribute tables', () => {
    for (const name of [{ name: '甲' }, { NAME: '甲' }, { 名称: '甲 ' }]) {
      const content = { type: 'FeatureCollection', features: [feature(polygon(corners), name)] };
      expect(read(content)).toMatchObject({
        value: { areas: [{ name: '甲', shape: triangle }], refused: [] },
      });
    }
    expect(read(feature(polygon(corners)))).toMatchObject({ value: { areas: [{ name: '' }] } });
    expect(read(polygon(corners))).toMatchObject({ value: { areas: [{ shape: triangle }] } });
  });

  it('gives an area for each part of a multipolygon', () => {
    const other = corners.map(([lng = 0, lat = 0]) => [lng + 0.1, lat]);
    const content = feature({ type: 'MultiPolygon', coordinates: [[corners], [other]] }, { name: '乙' });
    expect(read(content)).toMatchObject({ value: { areas: [{ name: '乙 1' }, { name: '乙 2' }] } });
  });

  it('is moved from its datum', () => {
    const shifted = corners.map((position) =>
      gcoord.transform(position as [number, number], gcoord.WGS84, gcoord.GCJ02),
    );
    const moved = read(polygon(shifted), 'gcj02');
    expect(moved).toMatchObject({ value: { areas: [{ shape: { kind: 'polygon' } }] } });
    if (!moved.ok) return;
    const [area] = moved.value.areas;
    const [first] = area?.shape.kind === 'polygon' ? area.shape.ring : [];
    expect(first?.[0]).toBeCloseTo(113.26, 5);
    expect(first?.[1]).toBeCloseTo(23.12, 5);
  });

  it('leaves out what is no area, with the feature and the reason', () => {
    const bow = [corners[0], corners[2], corners[1], [113.26, 23.13], corners[0]];
    const content = {
      type: 'FeatureCollection',
      features: [
        feature({ type: 'Point', coordinates: [113.26, 23.12] }),
        feature(polygon(corners, corners)),
        feature(polygon(bow)),
        feature(null),
        feature(polygon([[1], [2], [3], [4]])),
        'nothing',
        feature(polygon(corners)),
      ],
    };
    const result = read(content);
    if (!result.ok) throw new Error(JSON.stringify(result.problems));
    expect(result.value.areas).toHaveLength(1);
    expect(result.value.refused.map(({ record, problem }) => [record, problem.key])).toEqual([
      [1, 'area.file-not-polygon'],
      [2, 'area.file-hole'],
      [3, 'area.self-crossing'],
      [4, 'area.file-not-polygon'],
      [5, 'area.file-not-polygon'],
      [6, 'area.file-not-polygon'],
    ]);
  });

  it('is refused as a whole where it is no GeoJSON, or in a system of its own', () => {
    expect(readAreas('{', 'f', 'wgs84')).toMatchObject({ problems: [{ key: 'area.file-not-json' }] });
    expect(read([])).toMatchObject({ problems: [{ key: 'area.file-not-geojson' }] });
    expect(read({ type: 'Topology' })).toMatchObject({ problems: [{ key: 'area.file-not-geojson' }] });
    const crs = { type: 'name', properties: { name: 'urn:ogc:def:crs:EPSG::4547' } };
    expect(read({ type: 'FeatureCollection', crs, features: [] })).toMatchObject({
      problems: [{ key: 'area.file-crs', params: { crs: 'urn:ogc:def:crs:EPSG::4547' } }],
    });
  });
});
