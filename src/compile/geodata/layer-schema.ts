import * as v from 'valibot';
import { inStandardDirection } from './ring-direction.ts';

const text = v.pipe(v.string(), v.nonEmpty(), v.regex(/^\S(.*\S)?$/, 'no blanks at the ends'));

/** `[longitude, latitude]`, no height. */
export const position = v.strictTuple([v.number(), v.number()]);
const course = v.pipe(v.array(position), v.minLength(2));
const rings = v.pipe(v.array(v.array(position)), v.minLength(1));

export const pointGeometry = v.strictObject({ type: v.literal('Point'), coordinates: position });
export const linearGeometry = v.variant('type', [
  v.strictObject({ type: v.literal('LineString'), coordinates: course }),
  v.strictObject({
    type: v.literal('MultiLineString'),
    coordinates: v.pipe(v.array(course), v.minLength(1)),
  }),
]);
export const polygonalGeometry = v.pipe(
  v.variant('type', [
    v.strictObject({ type: v.literal('Polygon'), coordinates: rings }),
    v.strictObject({ type: v.literal('MultiPolygon'), coordinates: v.pipe(v.array(rings), v.minLength(1)) }),
  ]),
  v.transform((area) => inStandardDirection(area)),
);

// the classes are OpenStreetMap's own values of highway, leisure/landuse/natural and waterway
const roadClasses = [
  'motorway',
  'trunk',
  'primary',
  'secondary',
  'tertiary',
  'residential',
  'living_street',
  'pedestrian',
  'footway',
  'path',
] as const;
const greenClasses = [
  'park',
  'garden',
  'pitch',
  'playground',
  'recreation_ground',
  'village_green',
  'grass',
  'grassland',
  'scrub',
  'wood',
  'forest',
] as const;
const waterwayClasses = ['river', 'canal', 'stream', 'drain', 'ditch'] as const;

// nameless features carry nulls, so that every feature of a layer has the same columns
const nameOrNull = v.optional(v.nullable(text), null);
const names = { name: nameOrNull, nameEn: nameOrNull };

export const roadProperties = v.strictObject({ class: v.picklist(roadClasses), ...names });
export const greenProperties = v.strictObject({ class: v.picklist(greenClasses), ...names });
export const waterProperties = v.strictObject({ ...names, source: v.picklist(['osm', 'worldcover']) });
export const waterwayProperties = v.strictObject({ class: v.picklist(waterwayClasses), ...names });
export const metroStationProperties = v.strictObject({
  name: text,
  nameEn: text,
  /** OpenStreetMap node. */
  osmNode: v.pipe(v.number(), v.integer()),
});
export const placeExtentProperties = v.strictObject({ name: text, nameEn: text });

export type RoadProperties = v.InferOutput<typeof roadProperties>;
export type GreenProperties = v.InferOutput<typeof greenProperties>;
export type WaterProperties = v.InferOutput<typeof waterProperties>;
export type WaterwayProperties = v.InferOutput<typeof waterwayProperties>;
export type MetroStationProperties = v.InferOutput<typeof metroStationProperties>;
export type PlaceExtentProperties = v.InferOutput<typeof placeExtentProperties>;
