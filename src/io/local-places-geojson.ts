import * as v from 'valibot';
import { datums } from '#core/place/datum.ts';
import { nextPlaceId, type LocalPlace } from '#core/place/local-place.ts';
import { toWgs84Point } from '#core/place/parse-lng-lat.ts';
import { fail, problem, succeed, type Problem, type Result } from '#core/problem.ts';
import { localPlaceSchema } from './local-places-schema.ts';
import { parseJson } from './parse-json.ts';
import { geoJsonText, type WrittenFeature } from './write-geojson.ts';

/** What of the catalogue goes into the file, so that a person can read it without the program. */
export interface LocalPlacesContext {
  /** Id of the report that the places belong to. */
  report: string;
  /** Name of a project and of a street, in the report's language. */
  projectName: (id: string) => string;
  streetName: (code: string) => string;
}

/** Says in every file that these places are not the report's. */
const origin = 'located-here';

/**
 * Local places as GeoJSON (RFC 7946, WGS-84). A place of which only the street is known has no geometry, since it
 * has no position; its street stands in the properties.
 */
export function writeLocalPlaces(places: readonly LocalPlace[], context: LocalPlacesContext): string {
  const features = places.map((place): WrittenFeature => ({
    type: 'Feature',
    id: place.id,
    geometry: place.precision === 'street' ? null : { type: 'Point', coordinates: place.lngLat },
    properties: {
      project: place.projectId,
      name: context.projectName(place.projectId),
      precision: place.precision,
      ...(place.precision === 'street'
        ? { street: place.street, streetName: context.streetName(place.street) }
        : { radiusMeters: place.radiusMeters }),
      count: place.count,
      note: place.note,
      createdAt: place.createdAt,
      origin,
    },
  }));
  return geoJsonText({ name: 'local-places', report: context.report, datum: 'wgs84' }, features);
}

const collection = v.object({
  type: v.literal('FeatureCollection'),
  report: v.optional(v.string()),
  datum: v.optional(v.picklist(datums), 'wgs84'),
  features: v.array(v.unknown()),
});

const feature = v.object({
  type: v.literal('Feature'),
  id: v.optional(v.union([v.string(), v.number()])),
  geometry: v.nullable(
    v.object({ type: v.literal('Point'), coordinates: v.pipe(v.array(v.number()), v.minLength(2)) }),
  ),
  properties: v.object({
    project: v.string(),
    precision: v.picklist(['site', 'vicinity', 'street']),
    radiusMeters: v.optional(v.number()),
    street: v.optional(v.union([v.string(), v.pipe(v.number(), v.transform(String))])),
    count: v.optional(v.number(), 1),
    note: v.optional(v.nullable(v.string()), ''),
    createdAt: v.optional(v.string()),
  }),
});

/**
 * Reads a file of local places, the program's own or made by hand. Features that cannot be read are told as notes,
 * one each, and left out; the file fails only as a whole when it is no GeoJSON collection.
 * @param now ISO time for features that carry none
 */
export function readLocalPlaces(text: string, file: string, now: string): Result<LocalPlace[]> {
  const json = parseJson(text, file);
  if (!json.ok) return fail(problem('local.file-not-json', { file }));
  const whole = v.safeParse(collection, json.value);
  if (!whole.success) {
    return fail(problem('local.file-not-places', { file, reason: reasonOf(whole.issues) }));
  }
  const { datum, features } = whole.output;
  const places: LocalPlace[] = [];
  const notes: Problem[] = [];
  features.forEach((each, index) => {
    const checked = v.safeParse(feature, each);
    const broken = (reason: string) =>
      notes.push(problem('local.feature-broken', { record: index + 1, reason }));
    if (!checked.success) {
      broken(reasonOf(checked.issues));
      return;
    }
    const { id, geometry, properties } = checked.output;
    const { project, precision, radiusMeters, street, count, note, createdAt } = properties;
    const [lng = NaN, lat = NaN] = geometry?.coordinates ?? [];
    const place = v.safeParse(localPlaceSchema, {
      id: id === undefined ? nextPlaceId(project, places) : String(id),
      projectId: project,
      count,
      note: note ?? '',
      createdAt: createdAt ?? now,
      precision,
      ...(precision === 'street' ? { street } : { lngLat: toWgs84Point([lng, lat], datum), radiusMeters }),
    });
    if (place.success) places.push(place.output);
    else broken(reasonOf(place.issues));
  });
  return succeed(places, notes);
}

function reasonOf(issues: readonly [v.BaseIssue<unknown>, ...v.BaseIssue<unknown>[]]): string {
  const [first] = issues;
  const path = v.getDotPath(first);
  return path === null ? first.message : `${path}: ${first.message}`;
}
