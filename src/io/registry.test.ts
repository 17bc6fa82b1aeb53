import { expect, it } from 'vitest';
import { FeatureKind } from '#core/summary/geometry-columns.ts';
import { readDataset } from './registry.ts';

const encode = (text: string) => new TextEncoder().encode(text);

it('reads coordinates in a CSV under any known header, case and delimiter', async () => {
  for (const [lng, lat] of [
    ['lon', 'lat'],
    ['LNG', 'Lat'],
    ['Longitude', 'LATITUDE'],
    ['经度', '纬度'],
    ['X', 'Y'],
  ]) {
    for (const delimiter of [',', ';', '\t']) {
      const text = `\ufeff${['name', lat, lng].join(delimiter)}\r\n${['瑶台', '23.15', '113.25'].join(delimiter)}\r\n`;
      const result = await readDataset(encode(text), 'list.CSV');
      expect(result).toMatchObject({
        ok: true,
        value: { columns: { positions: Float64Array.of(113.25, 23.15) } },
        notes: [],
      });
      expect(result.ok && result.value.propertiesOf(0)).toMatchObject({ name: '瑶台' });
    }
  }
});

it('reads a CSV in GBK and says so', async () => {
  // 名,lon,lat and 越秀 as GBK
  const bytes = Uint8Array.of(
    0xc3,
    0xfb,
    ...encode(',lon,lat\n'),
    0xd4,
    0xbd,
    0xd0,
    0xe3,
    ...encode(',113.26,23.13\n'),
  );
  const result = await readDataset(bytes, 'list.csv');
  expect(result).toMatchObject({ ok: true, notes: [{ key: 'input.decoded-as-gb18030' }] });
  expect(result.ok && result.value.propertiesOf(0)).toEqual({ 名: '越秀', lon: '113.26', lat: '23.13' });
});

it('keeps a record without a place in its row and tells how many there are', async () => {
  const result = await readDataset(encode('lon,lat\n113.26,23.13\n,\n113.27,23.14\n'), 'list.csv');
  expect(result).toMatchObject({
    ok: true,
    notes: [{ key: 'input.records-without-place', params: { count: 1 } }],
  });
  expect(result.ok && [...result.value.columns.kinds]).toEqual([
    FeatureKind.point,
    FeatureKind.none,
    FeatureKind.point,
  ]);
});

it('gives a CSV with a header alone as a layer without records', async () => {
  expect(await readDataset(encode('lon,lat\n'), 'list.csv')).toMatchObject({
    ok: true,
    notes: [{ key: 'input.no-records' }],
  });
});

it('reads a bare GeoJSON geometry and a lone feature', async () => {
  const point = '{"type":"Point","coordinates":[113.26,23.13,7.5]}';
  expect(await readDataset(encode(point), 'a.json')).toMatchObject({ ok: true });
  const feature = await readDataset(
    encode(`{"type":"Feature","properties":{"a":1},"geometry":${point}}`),
    'a.geojson',
  );
  expect(feature.ok && feature.value.propertiesOf(0)).toEqual({ a: 1 });
});

it.each([
  'urn:ogc:def:crs:OGC:1.3:CRS84',
  'EPSG:4326',
  'urn:ogc:def:crs:EPSG::4326',
  'urn:ogc:def:crs:OGC::CRS84',
])('accepts GeoJSON that says it is in %s', async (name) => {
  const json = { type: 'FeatureCollection', crs: { type: 'name', properties: { name } }, features: [] };
  expect(await readDataset(encode(JSON.stringify(json)), 'a.geojson')).toMatchObject({ ok: true });
});

it('tells of every faulty record, up to twenty', async () => {
  const faulty = (count: number) => `lon,lat\n${'113.26,abc\n'.repeat(count)}`;
  const few = await readDataset(encode(faulty(3)), 'list.csv');
  expect(few.ok ? [] : few.problems.map(({ params }) => params.record)).toEqual([1, 2, 3]);
  const many = await readDataset(encode(faulty(500)), 'list.csv');
  expect(many.ok ? [] : many.problems).toHaveLength(20);
});

it('notes lines without length', async () => {
  const line = '{"type":"LineString","coordinates":[[113.26,23.13],[113.26,23.13]]}';
  expect(await readDataset(encode(line), 'a.json')).toMatchObject({
    ok: true,
    notes: [{ key: 'input.lines-without-length' }],
  });
});

it('refuses a hole in a hole, and accepts a hole that touches the shell', async () => {
  const ring = (low: number, high: number) => [
    [low, low],
    [high, low],
    [high, high],
    [low, high],
    [low, low],
  ];
  const read = (...rings: number[][][]) =>
    readDataset(encode(JSON.stringify({ type: 'Polygon', coordinates: rings })), 'a.json');
  expect(await read(ring(0, 9), ring(1, 8), ring(2, 7))).toMatchObject({
    ok: false,
    problems: [{ key: 'input.hole-outside-polygon' }],
  });
  expect(
    await read(ring(0, 9), [
      [0, 0],
      [3, 1],
      [1, 3],
      [0, 0],
    ]),
  ).toMatchObject({ ok: true });
  expect(await read(ring(0, 9), ring(1, 2), ring(3, 4))).toMatchObject({ ok: true });
});
