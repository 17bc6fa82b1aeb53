import { booleanPointInPolygon, nearestPointOnLine, pointOnFeature } from '@turf/turf';
import type { Geometry } from 'geojson';
import { discPolygon } from '#core/place/disc-polygon.ts';
import type { LngLat } from '#core/place/place.ts';
import { radiusLimitsMeters } from '#core/place/radius-limits.ts';
import type { ReadLayers } from './context-layers.ts';
import type { GazetteerEntry } from './gazetteer-schema.ts';
import { resolveReference, type Resolved } from './geometry-reference.ts';
import type { ReadStreets } from './streets.ts';

/** How far the anchor may stand beside the course it belongs to; further off, it belongs to another. */
const anchorToCourseLimitMeters = 100;

export interface Location {
  anchor: LngLat | null;
  geometry: Geometry | null;
  radiusMeters: number;
  street: string | null;
}

/** What a place may be located by. */
export interface Ground extends ReadLayers, Pick<ReadStreets, 'streets' | 'district'> {}

const locatingFields = ['lngLat', 'radiusMeters', 'geometry', 'street'] as const;
type LocatingField = (typeof locatingFields)[number];

/** Turns an entry's position into what is drawn and measured, by the rules of its precision. */
export function locate(entry: GazetteerEntry, ground: Ground): Resolved<Location> {
  switch (entry.precision) {
    case 'unlocated':
      return refuseOther(entry, []) ?? located({});
    case 'street':
      return refuseOther(entry, ['street']) ?? locateStreet(entry, ground);
    case 'vicinity':
      return (
        refuseOther(entry, ['lngLat', 'radiusMeters']) ?? locateAround(entry, radiusLimitsMeters.vicinity)
      );
    case 'site':
      return entry.geometry
        ? (refuseOther(entry, ['lngLat', 'geometry']) ?? locateByReference(entry, ground))
        : (refuseOther(entry, ['lngLat', 'radiusMeters']) ?? locateAround(entry, radiusLimitsMeters.site));
  }
}

function refuseOther(entry: GazetteerEntry, allowed: LocatingField[]): Resolved<Location> | null {
  const extra = locatingFields.find((field) => entry[field] !== undefined && !allowed.includes(field));
  return extra ? fault(extra, `a place of precision ${entry.precision} has no ${extra}`) : null;
}

function locateStreet({ street }: GazetteerEntry, { streets }: Ground): Resolved<Location> {
  if (street === undefined) return fault('precision', 'precision street needs the code of the street');
  const area = streets.features.find((feature) => feature.properties.code === street);
  if (!area) return fault('street', `there is no street ${street}`);
  return located({ anchor: lngLatOf(pointOnFeature(area)), geometry: area.geometry, street });
}

function locateAround(
  { precision, lngLat, radiusMeters }: GazetteerEntry,
  limit: number,
): Resolved<Location> {
  if (!lngLat) return fault('precision', `precision ${precision} needs lngLat`);
  if (radiusMeters === undefined) return fault('precision', `precision ${precision} needs radiusMeters`);
  if (!(radiusMeters > 0 && radiusMeters <= limit)) {
    return fault('radiusMeters', `the radius of a ${precision} is more than 0 m and at most ${limit} m`);
  }
  const geometry: Geometry =
    precision === 'site' ? { type: 'Point', coordinates: lngLat } : discPolygon(lngLat, radiusMeters);
  return located({ anchor: lngLat, geometry, radiusMeters });
}

function locateByReference({ lngLat, geometry }: GazetteerEntry, ground: Ground): Resolved<Location> {
  if (!lngLat || !geometry) return fault('precision', 'a course or an area needs lngLat');
  const resolved = resolveReference(geometry, ground);
  if (!resolved.ok) return resolved;
  const shape = resolved.value;
  if (shape.type === 'Polygon' || shape.type === 'MultiPolygon') {
    if (!booleanPointInPolygon(lngLat, shape)) return fault('lngLat', 'the anchor lies outside its area');
    return located({ anchor: lngLat, geometry: shape });
  }
  const nearest = nearestPointOnLine(shape, lngLat, { units: 'meters' });
  const metersAway = nearest.properties.pointDistance;
  if (metersAway > anchorToCourseLimitMeters) {
    return fault('lngLat', `the anchor lies ${metersAway.toFixed(0)} m from its course`);
  }
  return located({ anchor: lngLatOf(nearest), geometry: shape });
}

function located(location: Partial<Location>): Resolved<Location> {
  return { ok: true, value: { anchor: null, geometry: null, radiusMeters: 0, street: null, ...location } };
}

function fault(field: LocatingField | 'precision', reason: string): Resolved<Location> {
  return { ok: false, fault: { field: [field], reason } };
}

function lngLatOf({ geometry }: { geometry: { coordinates: number[] } }): LngLat {
  const [lng = NaN, lat = NaN] = geometry.coordinates;
  // five decimals, about 1 m, as everywhere in the data
  return [Number(lng.toFixed(5)), Number(lat.toFixed(5))];
}
