import { join } from 'node:path';
import type { FeatureCollection, LineString, MultiLineString, MultiPolygon, Point, Polygon } from 'geojson';
import * as v from 'valibot';
import { fail, succeed, type Problem, type Result } from '#core/problem.ts';
import { findOutsideBox, type Box } from './coordinate-check.ts';
import { readJsonFile } from './json-file.ts';
import { ringFault } from './ring-check.ts';

type LayerGeometry = Point | LineString | MultiLineString | Polygon | MultiPolygon;

/**
 * Reads one GeoJSON layer: schema, coordinates inside the box, sound rings, no feature twice. Features keep the
 * file's order.
 */
export function readLayer<G extends LayerGeometry, P extends object>(
  directory: string,
  name: string,
  geometry: v.GenericSchema<unknown, G>,
  properties: v.GenericSchema<unknown, P>,
  box: Box,
): Result<FeatureCollection<G, P>> {
  const feature = v.strictObject({ type: v.literal('Feature'), properties, geometry });
  const schema = v.strictObject({ type: v.literal('FeatureCollection'), features: v.array(feature) });
  const read = readJsonFile(join(directory, name), schema);
  if (!read.ok) return read;
  const { value, broken } = read.value;
  const problems: Problem[] = [];
  const seen = new Set<string>();
  for (const [index, { geometry, properties }] of value.features.entries()) {
    const path = ['features', index];
    const outside = findOutsideBox(geometry.coordinates, box);
    if (outside) problems.push(broken([...path, 'geometry', 'coordinates', ...outside.path], outside.reason));
    const fault =
      geometry.type === 'Polygon' || geometry.type === 'MultiPolygon' ? ringFault(geometry) : null;
    if (fault) problems.push(broken(path, fault));
    const written = JSON.stringify([properties, geometry]);
    if (seen.has(written)) problems.push(broken(path, 'the same feature stands twice'));
    seen.add(written);
  }
  return problems.length > 0 ? fail(...problems) : succeed(value);
}
