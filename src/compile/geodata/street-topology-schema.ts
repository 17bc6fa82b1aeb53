import * as v from 'valibot';
import { position } from './layer-schema.ts';

const text = v.pipe(v.string(), v.nonEmpty());
const arcIndex = v.pipe(v.number(), v.integer());
const arcRings = v.pipe(v.array(v.pipe(v.array(arcIndex), v.minLength(1))), v.minLength(1));
const properties = v.strictObject({
  code: v.pipe(v.string(), v.regex(/^\d{9}$/, 'a street code has nine digits')),
  name: text,
  nameEn: text,
  fullName: text,
  osmRelation: arcIndex,
});

/** One topology: arcs are plain positions (no quantisation), and each shared border is one arc. */
export const topologySchema = v.strictObject({
  type: v.literal('Topology'),
  objects: v.strictObject({
    streets: v.strictObject({
      type: v.literal('GeometryCollection'),
      geometries: v.array(
        v.variant('type', [
          v.strictObject({ type: v.literal('Polygon'), properties, arcs: arcRings }),
          v.strictObject({
            type: v.literal('MultiPolygon'),
            properties,
            arcs: v.pipe(v.array(arcRings), v.minLength(1)),
          }),
        ]),
      ),
    }),
  }),
  arcs: v.array(v.pipe(v.array(position), v.minLength(2))),
});

export type StreetTopology = v.InferOutput<typeof topologySchema>;
export type TopologyStreet = StreetTopology['objects']['streets']['geometries'][number];

/** Where a street stands in the file. */
export const streetPath = (index: number) => ['objects', 'streets', 'geometries', index] as const;
