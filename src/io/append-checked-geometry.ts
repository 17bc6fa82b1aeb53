import type { Problem } from '#core/problem.ts';
import { FeatureKind, type GeometryColumnsBuilder } from '#core/summary/geometry-columns.ts';
import { inputProblem } from './input-problem.ts';
import { isObject } from './parse-json.ts';

/** Kind of each GeoJSON geometry, and how many arrays its positions are nested in. */
const geometryTypes = new Map<unknown, { kind: FeatureKind; depth: 0 | 1 | 2 | 3 }>([
  ['Point', { kind: FeatureKind.point, depth: 0 }],
  ['MultiPoint', { kind: FeatureKind.point, depth: 1 }],
  ['LineString', { kind: FeatureKind.line, depth: 1 }],
  ['MultiLineString', { kind: FeatureKind.line, depth: 2 }],
  ['Polygon', { kind: FeatureKind.polygon, depth: 2 }],
  ['MultiPolygon', { kind: FeatureKind.polygon, depth: 3 }],
]);

/**
 * Appends an unchecked GeoJSON geometry as one feature. Checks the nesting and that every position holds numbers;
 * ranges and shapes are checked afterwards on the columns. A problem leaves the builder unusable.
 */
export function appendCheckedGeometry(
  builder: GeometryColumnsBuilder,
  geometry: unknown,
  file: string,
  record: number,
): Problem | undefined {
  if (geometry === null || geometry === undefined) {
    builder.beginFeature(FeatureKind.none);
    return undefined;
  }
  if (!isObject(geometry))
    return inputProblem('input.unknown-geometry', { file, record, type: typeof geometry });
  if (geometry.type === 'GeometryCollection')
    return inputProblem('input.geometry-collection', { file, record });
  const type = geometryTypes.get(geometry.type);
  if (!type) return inputProblem('input.unknown-geometry', { file, record, type: String(geometry.type) });

  const polygons = wrap(geometry.coordinates, 3 - type.depth, type.kind);
  if (!Array.isArray(polygons)) return inputProblem('input.coordinates-not-array', { file, record });
  builder.beginFeature(type.kind);
  for (const rings of polygons) {
    if (!Array.isArray(rings)) return inputProblem('input.coordinates-not-array', { file, record });
    builder.beginPart();
    for (const ring of rings) {
      const fault = appendRing(builder, ring, file, record);
      if (fault) return fault;
    }
  }
  return undefined;
}

/** Brings coordinates to the nesting of a MultiPolygon: parts of rings of positions. */
function wrap(coordinates: unknown, levels: number, kind: FeatureKind): unknown {
  // each line of a MultiLineString is a part of its own
  if (kind === FeatureKind.line && levels === 1) {
    return Array.isArray(coordinates) ? coordinates.map((line: unknown) => [line]) : coordinates;
  }
  let wrapped = coordinates;
  for (let level = 0; level < levels; level++) wrapped = [wrapped];
  return wrapped;
}

function appendRing(
  builder: GeometryColumnsBuilder,
  ring: unknown,
  file: string,
  record: number,
): Problem | undefined {
  if (!Array.isArray(ring)) return inputProblem('input.coordinates-not-array', { file, record });
  builder.beginRing();
  for (const position of ring as readonly unknown[]) {
    if (!Array.isArray(position)) return inputProblem('input.coordinates-not-array', { file, record });
    const [lng, lat] = position as readonly unknown[];
    if (typeof lng !== 'number' || typeof lat !== 'number') {
      const wrong = typeof lng === 'number' ? lat : lng;
      const value = wrong === undefined ? 'nothing' : JSON.stringify(wrong);
      return inputProblem('input.coordinate-not-number', { file, record, value });
    }
    builder.position(lng, lat);
  }
  return undefined;
}
