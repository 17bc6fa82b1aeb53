import type { MultiPolygon, Polygon, Position } from 'geojson';
import * as v from 'valibot';
import { mostAreaNameCharacters, type AreaShape, type DrawnArea } from '#core/area/drawn-area.ts';
import { measurePolygonal } from '#core/area/polygon-measures.ts';
import { settleShape } from '#core/area/settle-shape.ts';
import type { Datum } from '#core/place/datum.ts';
import { exactWgs84 } from '#core/place/parse-lng-lat.ts';
import type { LngLat } from '#core/place/place.ts';
import { fail, problem, succeed, type Problem, type Result } from '#core/problem.ts';
import { asAddressText } from '#core/view/address/fields.ts';
import { unsupportedCrs } from './geojson.ts';
import { isObject, parseJson } from './parse-json.ts';

/** A feature that was left out. */
export interface RefusedFeature {
  /** Counted from 1. */
  record: number;
  problem: Problem;
}

export interface ReadAreas {
  areas: DrawnArea[];
  refused: RefusedFeature[];
}

const position = v.pipe(v.array(v.number()), v.minLength(2));
const ring = v.pipe(v.array(position), v.minLength(4));
const polygon = v.object({ type: v.literal('Polygon'), coordinates: v.pipe(v.array(ring), v.minLength(1)) });
const multiPolygon = v.object({
  type: v.literal('MultiPolygon'),
  coordinates: v.pipe(v.array(v.pipe(v.array(ring), v.minLength(1))), v.minLength(1)),
});
const polygonal = v.variant('type', [polygon, multiPolygon]);

const lngLat = v.strictTuple([v.number(), v.number()]);
const shapeSchema: v.GenericSchema<unknown, AreaShape> = v.variant('kind', [
  v.object({ kind: v.literal('polygon'), ring: v.array(lngLat) }),
  v.object({ kind: v.literal('rectangle'), southWest: lngLat, northEast: lngLat }),
  v.object({ kind: v.literal('circle'), center: lngLat, radiusMeters: v.number() }),
  v.object({
    kind: v.literal('buffer'),
    core: v.variant('kind', [
      v.object({ kind: v.literal('project'), id: v.string() }),
      v.object({ kind: v.literal('road'), name: v.string() }),
    ]),
    radiusMeters: v.number(),
  }),
]);

/** What could not be measured when it was written: a buffer around a project without a place. */
const shapeWithoutGeometry = v.object({
  geometry: v.null(),
  properties: v.object({ shape: shapeSchema }),
});

const ownFigures = v.object({
  shape: shapeSchema,
  areaSquareMeters: v.number(),
  perimeterMeters: v.number(),
});

/** How far a position may be off by rounding, metres. */
const roundingMeters = 0.02;

/**
 * Reads polygons of a GeoJSON file as own areas: one for each polygon, with its `name`. A file of `writeAreas`
 * gives circles and buffers back as such, unless their outline was changed since. What is no polygon, has holes or
 * is otherwise no area is left out and told. Fails where the file as a whole is no GeoJSON in a known system.
 */
export function readAreas(text: string, file: string, datum: Datum): Result<ReadAreas> {
  const json = parseJson(text, file);
  if (!json.ok) return fail(problem('area.file-not-json', { file }));
  const features = featuresOf(json.value);
  if (!features) return fail(problem('area.file-not-geojson', { file }));
  const crs = unsupportedCrs(json.value);
  if (crs !== undefined) return fail(problem('area.file-crs', { file, crs }));
  const read: ReadAreas = { areas: [], refused: [] };
  features.forEach((feature, index) => {
    for (const area of areasOf(feature, datum)) {
      if (area.ok) read.areas.push(area.value);
      else read.refused.push(...area.problems.map((reason) => ({ record: index + 1, problem: reason })));
    }
  });
  return succeed(read);
}

function featuresOf(json: unknown): readonly unknown[] | null {
  if (!isObject(json)) return null;
  if (json.type === 'FeatureCollection') return Array.isArray(json.features) ? json.features : null;
  if (json.type === 'Feature') return [json];
  return 'coordinates' in json ? [{ type: 'Feature', properties: null, geometry: json }] : null;
}

function areasOf(feature: unknown, datum: Datum): Result<DrawnArea>[] {
  const { geometry, properties } = isObject(feature) ? feature : {};
  const name = nameOf(properties);
  const shapeAlone = v.safeParse(shapeWithoutGeometry, { geometry, properties });
  if (shapeAlone.success) {
    return [named(name, settleShape(inWgs84(shapeAlone.output.properties.shape, datum)))];
  }
  const checked = v.safeParse(polygonal, geometry);
  if (!checked.success) {
    const type = isObject(geometry) && typeof geometry.type === 'string' ? geometry.type : '';
    return [fail(problem('area.file-not-polygon', { type }))];
  }
  const own = ownShape(properties, checked.output);
  if (own) return [named(name, settleShape(inWgs84(own, datum)))];
  const { type, coordinates } = checked.output;
  const polygons = type === 'Polygon' ? [coordinates] : coordinates;
  return polygons.map((rings, index): Result<DrawnArea> => {
    const [shell, hole] = rings;
    if (!shell || hole) return fail(problem('area.file-hole'));
    const numbered = polygons.length > 1 && name !== '' ? `${name} ${index + 1}` : name;
    // the last position repeats the first; settling drops it
    const drawn: AreaShape = { kind: 'polygon', ring: shell.map(asLngLat) };
    return named(numbered, settleShape(inWgs84(drawn, datum)));
  });
}

/** The shape that the program wrote beside a geometry; null where there is none or the geometry has another extent. */
function ownShape(properties: unknown, geometry: Polygon | MultiPolygon): AreaShape | null {
  const checked = v.safeParse(ownFigures, properties);
  if (!checked.success) return null;
  const { shape, areaSquareMeters, perimeterMeters } = checked.output;
  const measured = measurePolygonal(geometry);
  const positions = geometry.coordinates.flat(geometry.type === 'Polygon' ? 1 : 2).length;
  const unchanged =
    Math.abs(measured.squareMeters - areaSquareMeters) < roundingMeters * perimeterMeters + 1 &&
    Math.abs(measured.perimeterMeters - perimeterMeters) < roundingMeters * positions + 1;
  return unchanged ? shape : null;
}

function inWgs84(shape: AreaShape, datum: Datum): AreaShape {
  const moved = (lngLatOfFile: LngLat) => exactWgs84(lngLatOfFile, datum);
  switch (shape.kind) {
    case 'polygon':
      return { kind: 'polygon', ring: shape.ring.map(moved) };
    case 'rectangle':
      return { ...shape, southWest: moved(shape.southWest), northEast: moved(shape.northEast) };
    case 'circle':
      return { ...shape, center: moved(shape.center) };
    case 'buffer':
      return shape;
  }
}

function named(name: string, shape: Result<AreaShape>): Result<DrawnArea> {
  return shape.ok ? succeed({ name, shape: shape.value }) : shape;
}

/** Attribute tables call it so. */
const nameKeys = ['name', 'NAME', 'Name', '名称'];

function nameOf(properties: unknown): string {
  if (!isObject(properties)) return '';
  const [name = ''] = nameKeys
    .map((key) => properties[key])
    .filter((value): value is string => typeof value === 'string');
  return asAddressText(name, mostAreaNameCharacters);
}

function asLngLat([lng = NaN, lat = NaN]: Position): LngLat {
  return [lng, lat];
}
