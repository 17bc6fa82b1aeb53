import * as v from 'valibot';
import { precisions } from '#core/report/catalogue.ts';
import { position } from './layer-schema.ts';

const text = v.pipe(v.string(), v.nonEmpty());
const localText = v.strictObject({ zh: text, en: text });

/** Which fields go with which precision is checked entry by entry, with reasons of its own. */
export const gazetteerSchema = v.array(
  v.strictObject({
    id: v.pipe(
      v.string(),
      v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an id is lower-case words joined by hyphens'),
    ),
    name: localText,
    precision: v.picklist(precisions),
    lngLat: v.optional(position),
    radiusMeters: v.optional(v.number()),
    geometry: v.optional(
      v.strictObject({
        layer: v.picklist(['roads', 'waterways', 'places']),
        names: v.pipe(v.array(text), v.minLength(1)),
        parts: v.optional(v.pipe(v.array(v.pipe(v.number(), v.integer(), v.minValue(1))), v.minLength(1))),
      }),
    ),
    street: v.optional(text),
    basis: localText,
  }),
);

export type GazetteerEntry = v.InferOutput<typeof gazetteerSchema>[number];
/** The courses or areas of another layer that a place is, by their Chinese names; `parts` counts lines from 1. */
export type GeometryReference = NonNullable<GazetteerEntry['geometry']>;
