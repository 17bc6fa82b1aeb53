import type { Feature, FeatureCollection, Geometry, MultiPolygon, Polygon } from 'geojson';
import { deserialize } from 'flatgeobuf/lib/mjs/geojson.js';
import { inputProblem } from './input-problem.ts';
import { checkMagic } from './flatgeobuf-frame.ts';
import { fail, succeed, type Result } from '#core/problem.ts';

/** A FlatGeobuf of the program's own as GeoJSON, for drawing. Layers of users go through `readDataset`. */
export async function readFeatureCollection(
  bytes: Uint8Array,
  file: string,
): Promise<Result<FeatureCollection>> {
  const fault = checkMagic(bytes, file);
  if (fault) return fail(fault);
  const features: Feature<Geometry>[] = [];
  try {
    for await (const feature of deserialize(bytes)) features.push(feature);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return fail(inputProblem('input.flatgeobuf-damaged', { file, record: features.length, reason }));
  }
  return succeed({ type: 'FeatureCollection', features });
}

export function isPolygonal(geometry: Geometry): geometry is Polygon | MultiPolygon {
  return geometry.type === 'Polygon' || geometry.type === 'MultiPolygon';
}
