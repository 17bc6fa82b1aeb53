import fc from 'fast-check';
import type { FeatureCollection, Geometry } from 'geojson';
import { buildHeader } from 'flatgeobuf/lib/mjs/generic/featurecollection.js';
import { GeometryType } from 'flatgeobuf/lib/mjs/generic.js';
import { expect, it } from 'vitest';
import { toColumns } from '#core/summary/append-geometry.ts';
import type { Dataset } from './dataset.ts';
import { readFlatGeobuf, toFlatGeobuf } from './flatgeobuf.ts';
import { withinBox } from './within-box.ts';

const MAGIC = [0x66, 0x67, 0x62, 0x03, 0x66, 0x67, 0x62, 0x00];

function collection(...features: [Geometry, Record<string, unknown> | null][]): FeatureCollection {
  return {
    type: 'FeatureCollection',
    features: features.map(([geometry, properties]) => ({ type: 'Feature', geometry, properties })),
  };
}

async function read(bytes: Uint8Array): Promise<Dataset> {
  const result = await readFlatGeobuf(bytes, 'layer.fgb');
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value;
}

const square = (lng: number) => [
  [lng, 23],
  [lng + 1, 23],
  [lng + 1, 24],
  [lng, 24],
  [lng, 23],
];
const geometries: Geometry[] = [
  { type: 'Point', coordinates: [113.26, 23.13] },
  {
    type: 'MultiPoint',
    coordinates: [
      [113.26, 23.13],
      [113.27, 23.14],
    ],
  },
  {
    type: 'LineString',
    coordinates: [
      [113.26, 23.13],
      [113.27, 23.14],
      [113.28, 23.1],
    ],
  },
  {
    type: 'MultiLineString',
    coordinates: [
      [
        [113, 23],
        [114, 24],
      ],
      [
        [115, 23],
        [116, 24],
      ],
    ],
  },
  {
    type: 'MultiLineString',
    coordinates: [
      [
        [113, 23],
        [114, 24],
      ],
    ],
  },
  {
    type: 'Polygon',
    coordinates: [
      square(113),
      [
        [113.2, 23.2],
        [113.4, 23.2],
        [113.4, 23.4],
        [113.2, 23.2],
      ],
    ],
  },
  { type: 'MultiPolygon', coordinates: [[square(113)], [square(115)]] },
];

it.each(geometries)('returns a $type as it was written, alone and among others', async (geometry) => {
  const alone = await read(toFlatGeobuf(collection([geometry, {}])));
  expect(alone.columns).toEqual(toColumns([geometry]));
  const among = await read(
    toFlatGeobuf(collection(...geometries.map((each): [Geometry, null] => [each, null]))),
  );
  expect(among.columns).toEqual(toColumns(geometries));
});

it('keeps properties, leaves null ones out, and orders columns as told', async () => {
  const point: Geometry = { type: 'Point', coordinates: [113, 23] };
  const layer = collection(
    [point, { name: null, code: '440104022', count: 3 }],
    [point, { name: '矿泉街', code: '440104022', open: true, list: [1, 2] }],
  );
  const { propertiesOf } = await read(toFlatGeobuf(layer, ['code', 'name', 'count', 'open', 'list']));
  expect(propertiesOf(0)).toEqual({ code: '440104022', count: 3 });
  expect(Object.keys(propertiesOf(1))).toEqual(['code', 'name', 'open', 'list']);
  expect(propertiesOf(1)).toEqual({ code: '440104022', name: '矿泉街', open: true, list: [1, 2] });
  expect(toFlatGeobuf(layer)).toEqual(toFlatGeobuf(structuredClone(layer)));
});

it('reads bytes that do not begin on a multiple of eight', async () => {
  const bytes = toFlatGeobuf(collection([geometries[5]!, { name: '五' }]));
  const shifted = new Uint8Array(bytes.length + 3).subarray(3);
  shifted.set(bytes);
  expect((await read(shifted)).columns).toEqual(toColumns([geometries[5]!]));
});

it.each([0, 16])(
  'reads an empty file with an index of node size %d, with and without a box',
  async (indexNodeSize) => {
    const header = buildHeader({
      geometryType: GeometryType.Point,
      columns: [],
      envelope: null,
      featuresCount: 0,
      indexNodeSize,
      crs: null,
      title: null,
      description: null,
      metadata: null,
    });
    // the library's writer always declares no index, so an index is declared by leaving the field out: its default is 16
    const bytes = Uint8Array.from([...MAGIC, ...(indexNodeSize === 16 ? withoutIndexField(header) : header)]);
    const empty = await read(bytes);
    expect(empty.columns.kinds).toHaveLength(0);
    expect(withinBox(empty, [113, 23, 114, 24]).columns.kinds).toHaveLength(0);
  },
);

/** Blanks the field `index_node_size` (slot 9) in the vtable of a size-prefixed header. */
function withoutIndexField(header: Uint8Array): Uint8Array {
  const changed = header.slice();
  const view = new DataView(changed.buffer);
  const table = 4 + view.getUint32(4, true);
  const vtable = table - view.getInt32(table, true);
  view.setUint16(vtable + 4 + 2 * 9, 0, true);
  return changed;
}

it('keeps the features that meet a box, with their properties', async () => {
  const points = [113.1, 113.2, 113.3].map((lng): [Geometry, Record<string, unknown>] => [
    { type: 'Point', coordinates: [lng, 23.1] },
    { lng },
  ]);
  const kept = withinBox(await read(toFlatGeobuf(collection(...points))), [113.15, 23, 113.3, 24]);
  expect([0, 1].map((record) => kept.propertiesOf(record))).toEqual([{ lng: 113.2 }, { lng: 113.3 }]);
  expect(kept.columns.kinds).toHaveLength(2);
});

it('answers any damage with a problem or a layer, never by throwing or hanging', async () => {
  const bytes = toFlatGeobuf(
    collection(...geometries.map((each, i): [Geometry, Record<string, unknown>] => [each, { i }])),
  );
  await fc.assert(
    fc.asyncProperty(
      fc.nat(bytes.length - 1),
      fc.nat(255),
      fc.integer({ min: 0, max: 2 * bytes.length }),
      async (at, byte, end) => {
        const damaged = bytes.slice(0, end);
        if (at < damaged.length) damaged[at] = byte;
        const result = await readFlatGeobuf(damaged, 'layer.fgb');
        expect(result.ok || result.problems[0]?.key.startsWith('input.')).toBe(true);
      },
    ),
    { numRuns: 1500 },
  );
});

it('refuses another coordinate system', async () => {
  const bytes = toFlatGeobuf(collection([geometries[0]!, {}]));
  // 4326 stands in the header once, as a 32-bit number
  const at = bytes.findIndex(
    (_, i) => new DataView(bytes.buffer).getUint32(Math.min(i, bytes.length - 4), true) === 4326,
  );
  new DataView(bytes.buffer).setUint32(at, 3857, true);
  expect(await readFlatGeobuf(bytes, 'layer.fgb')).toMatchObject({
    ok: false,
    problems: [{ key: 'input.crs-unsupported', params: { crs: 'EPSG:3857' } }],
  });
});
