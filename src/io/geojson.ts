import { fail, succeed, type Problem, type Result } from '#core/problem.ts';
import { GeometryColumnsBuilder } from '#core/summary/geometry-columns.ts';
import { appendCheckedGeometry } from './append-checked-geometry.ts';
import type { Dataset } from './dataset.ts';
import { decodeText } from './decode-text.ts';
import { inputProblem, MAX_PROBLEMS } from './input-problem.ts';
import { isObject, parseJson } from './parse-json.ts';
import { validateColumns } from './validate-columns.ts';

/** Names under which older GeoJSON says that it is in WGS-84 after all. */
const WGS84_NAME =
  /^(urn:ogc:def:crs:)?(OGC:(1\.3|1\.3\.3|):?CRS84|OGC:CRS84|CRS84|EPSG:(.*:)?4326|EPSG::4326|WGS ?84)$/i;

/**
 * Reads GeoJSON (RFC 7946): a FeatureCollection, a Feature or a bare geometry. A feature with null geometry stays
 * a record without a place. A GeometryCollection is refused: it has no single kind to be counted as.
 */
export function readGeoJson(bytes: Uint8Array, file: string): Result<Dataset> {
  const text = decodeText(bytes);
  if (text === undefined) return fail(inputProblem('input.not-utf8', { file }));
  const json = parseJson(text, file);
  if (!json.ok) return json;
  const records = recordsOf(json.value);
  if (!records) return fail(inputProblem('input.not-geojson', { file, type: typeName(json.value) }));
  const crs = unsupportedCrs(json.value);
  if (crs !== undefined) return fail(inputProblem('input.crs-unsupported', { file, crs }));

  const builder = new GeometryColumnsBuilder();
  const problems: Problem[] = [];
  for (const [index, feature] of records.entries()) {
    const fault = appendFeature(builder, feature, file, index + 1);
    if (fault) problems.push(fault);
    if (problems.length >= MAX_PROBLEMS) break;
  }
  if (problems.length > 0) return fail(...problems);
  const checked = validateColumns(builder.finish(), file);
  if (!checked.ok) return checked;
  return succeed(
    { columns: checked.value, propertiesOf: (record) => propertiesOf(records[record]) },
    checked.notes,
  );
}

/** The features of a collection, or the one feature or geometry itself; undefined when it is not GeoJSON. */
function recordsOf(json: unknown): readonly unknown[] | undefined {
  if (!isObject(json)) return undefined;
  if (json.type === 'FeatureCollection') return Array.isArray(json.features) ? json.features : undefined;
  if (json.type === 'Feature') return [json];
  if ('coordinates' in json || json.type === 'GeometryCollection') {
    return [{ type: 'Feature', properties: null, geometry: json }];
  }
  return undefined;
}

function appendFeature(
  builder: GeometryColumnsBuilder,
  feature: unknown,
  file: string,
  record: number,
): Problem | undefined {
  if (!isObject(feature) || feature.type !== 'Feature') {
    return inputProblem('input.not-feature', { file, record, type: typeName(feature) });
  }
  return appendCheckedGeometry(builder, feature.geometry, file, record);
}

function propertiesOf(feature: unknown): Readonly<Record<string, unknown>> {
  return isObject(feature) && isObject(feature.properties) ? feature.properties : {};
}

/** Name of the coordinate system a file says it is in, where that is not WGS-84. */
export function unsupportedCrs(json: unknown): string | undefined {
  const crs = isObject(json) ? crsName(json) : undefined;
  return crs === undefined || WGS84_NAME.test(crs) ? undefined : crs;
}

/** Name in the `crs` member of GeoJSON before RFC 7946; undefined when there is none. */
function crsName({ crs }: Readonly<Record<string, unknown>>): string | undefined {
  if (crs === undefined || crs === null) return undefined;
  const name = isObject(crs) && isObject(crs.properties) ? crs.properties.name : undefined;
  return typeof name === 'string' ? name : JSON.stringify(crs);
}

function typeName(json: unknown): string {
  if (!isObject(json)) return Array.isArray(json) ? 'array' : json === null ? 'null' : typeof json;
  return typeof json.type === 'string' ? json.type : 'object';
}
