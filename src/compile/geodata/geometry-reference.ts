import type { Feature, Position } from 'geojson';
import type { ReadLayers } from './context-layers.ts';
import type { GeometryReference } from './gazetteer-schema.ts';
import type { Linear, Polygonal } from './geometry-kinds.ts';

/** A broken rule inside one entry: the field and what is wrong with it. */
interface EntryFault {
  field: (string | number)[];
  reason: string;
}

export type Resolved<T> = { ok: true; value: T } | { ok: false; fault: EntryFault };

/** Looks up the features that a place refers to and joins them, in the order of the names. */
export function resolveReference(
  reference: GeometryReference,
  { layers, places }: ReadLayers,
): Resolved<Linear | Polygonal> {
  const features: readonly Feature<Linear | Polygonal, { name: string | null }>[] =
    reference.layer === 'places' ? places.features : layers[reference.layer].features;
  const lines: Position[][] = [];
  const polygons: Position[][][] = [];
  for (const [index, name] of reference.names.entries()) {
    const named = features.filter((feature) => feature.properties.name === name);
    if (named.length === 0) return fault(['names', index], `layer ${reference.layer} has no ${name}`);
    for (const { geometry } of named) {
      if (geometry.type === 'LineString') lines.push(geometry.coordinates);
      else if (geometry.type === 'MultiLineString') lines.push(...geometry.coordinates);
      else if (geometry.type === 'Polygon') polygons.push(geometry.coordinates);
      else polygons.push(...geometry.coordinates);
    }
  }
  if (polygons.length > 0) {
    if (reference.parts) return fault(['parts'], 'parts picks single lines; an area has none');
    return { ok: true, value: asPolygonal(polygons) };
  }
  const chosen: Position[][] = [];
  for (const [index, part] of (reference.parts ?? lines.map((_, at) => at + 1)).entries()) {
    const line = lines[part - 1];
    if (!line) return fault(['parts', index], `there is no line ${part}; these courses have ${lines.length}`);
    chosen.push(line);
  }
  return { ok: true, value: asLinear(chosen) };
}

function fault(field: EntryFault['field'], reason: string): { ok: false; fault: EntryFault } {
  return { ok: false, fault: { field: ['geometry', ...field], reason } };
}

function asLinear(lines: Position[][]): Linear {
  const [only, ...others] = lines;
  return only && others.length === 0
    ? { type: 'LineString', coordinates: only }
    : { type: 'MultiLineString', coordinates: lines };
}

function asPolygonal(polygons: Position[][][]): Polygonal {
  const [only, ...others] = polygons;
  return only && others.length === 0
    ? { type: 'Polygon', coordinates: only }
    : { type: 'MultiPolygon', coordinates: polygons };
}
