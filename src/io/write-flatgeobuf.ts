import type { FeatureCollection, Geometry } from 'geojson';
import { ColumnType, GeometryType } from 'flatgeobuf/lib/mjs/generic.js';
import { buildFeature, type IProperties } from 'flatgeobuf/lib/mjs/generic/feature.js';
import { buildHeader } from 'flatgeobuf/lib/mjs/generic/featurecollection.js';
import { parseGeometry } from 'flatgeobuf/lib/mjs/geojson/geometry.js';
import { magicbytes } from 'flatgeobuf/lib/mjs/constants.js';
import type { HeaderMeta } from 'flatgeobuf';

const WGS84_CODE = 4326;

/**
 * Writes a FlatGeobuf in WGS-84, the same bytes for the same input, without a spatial index. Columns stand in
 * `columnOrder`, else in the order in which features first have them; null and missing properties are left out of
 * their feature. (The library's own writer looks only at the first feature and refuses an empty collection.)
 * Throws on a feature without geometry, on a GeometryCollection, and on a column that mixes types.
 */
export function toFlatGeobuf(
  collection: FeatureCollection<Geometry | null>,
  columnOrder?: readonly string[],
): Uint8Array {
  const names = columnOrder ?? [
    ...new Set(collection.features.flatMap(({ properties }) => Object.keys(properties ?? {}))),
  ];
  const header: HeaderMeta = {
    geometryType: commonType(collection),
    columns: names.map((name) => ({
      name,
      type: columnType(name, collection),
      title: null,
      description: null,
      width: -1,
      precision: -1,
      scale: -1,
      nullable: true,
      unique: false,
      primary_key: false,
    })),
    envelope: null,
    featuresCount: collection.features.length,
    indexNodeSize: 0,
    crs: null,
    title: null,
    description: null,
    metadata: null,
  };
  const features = collection.features.map(({ geometry, properties }, i) => {
    if (!geometry) throw new RangeError(`feature ${i + 1} has no geometry`);
    if (geometry.type === 'GeometryCollection')
      throw new RangeError(`feature ${i + 1} is a GeometryCollection`);
    const values: IProperties = {};
    for (const name of names) values[name] = properties?.[name] ?? null;
    return buildFeature(parseGeometry(geometry), values, header);
  });
  return concatenate([magicbytes, buildHeader(header, WGS84_CODE), ...features]);
}

/** The type that all features have, or unknown, which makes each feature carry its own. */
function commonType({ features }: FeatureCollection<Geometry | null>): GeometryType {
  const types = new Set(features.map(({ geometry }) => geometry?.type));
  const [type] = types;
  return types.size === 1 && type !== undefined ? GeometryType[type] : GeometryType.Unknown;
}

function columnType(name: string, { features }: FeatureCollection<Geometry | null>): ColumnType {
  const types = new Set<ColumnType>();
  for (const { properties } of features) {
    const value: unknown = properties?.[name] ?? null;
    if (value === null) continue;
    if (typeof value === 'string') types.add(ColumnType.String);
    else if (typeof value === 'boolean') types.add(ColumnType.Bool);
    else if (typeof value === 'number') types.add(ColumnType.Double);
    else types.add(ColumnType.Json);
  }
  if (types.size > 1)
    throw new RangeError(`column ${name} mixes ${[...types].map((type) => ColumnType[type]).join(' and ')}`);
  const [type = ColumnType.String] = types;
  return type;
}

function concatenate(chunks: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(chunks.reduce((length, chunk) => length + chunk.length, 0));
  let offset = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, offset);
    offset += chunk.length;
  }
  return bytes;
}
