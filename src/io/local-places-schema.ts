import * as v from 'valibot';
import type { LocalPlace } from '#core/place/local-place.ts';

const text = v.string();
const degrees = (most: number) => v.pipe(v.number(), v.minValue(-most), v.maxValue(most));

const claim = {
  id: v.pipe(text, v.nonEmpty()),
  projectId: text,
  count: v.pipe(v.number(), v.finite(), v.gtValue(0)),
  note: text,
  createdAt: v.pipe(text, v.isoTimestamp()),
};

const point = {
  lngLat: v.strictTuple([degrees(180), degrees(90)]),
  radiusMeters: v.pipe(v.number(), v.finite(), v.gtValue(0)),
};

/** What a local place must look like, wherever it was kept. */
export const localPlaceSchema: v.GenericSchema<unknown, LocalPlace> = v.variant('precision', [
  v.strictObject({ precision: v.literal('site'), ...point, ...claim }),
  v.strictObject({ precision: v.literal('vicinity'), ...point, ...claim }),
  v.strictObject({ precision: v.literal('street'), street: text, ...claim }),
]);

/** Reads places that were kept on this device, one by one: a broken one does not take the others with it. */
export function readStoredPlaces(stored: unknown): { places: LocalPlace[]; broken: number } {
  if (stored === undefined) return { places: [], broken: 0 };
  if (!Array.isArray(stored)) return { places: [], broken: 1 };
  const checked = stored.map((each) => v.safeParse(localPlaceSchema, each));
  const places = checked.flatMap((each) => (each.success ? [each.output] : []));
  return { places, broken: stored.length - places.length };
}
