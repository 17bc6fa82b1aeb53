import { pointOnFeature } from '@turf/turf';
import type { FeatureCollection, Geometry, MultiPolygon, Polygon } from 'geojson';
import { fail, problem, succeed, type Problem, type Result } from '#core/problem.ts';
import type { StreetShare } from '#core/report/catalogue.ts';
import type { Areas } from '#core/summary/areas.ts';
import { discPolygon } from './disc-polygon.ts';
import type { LocalPlace, LocalPlaceDraft } from './local-place.ts';
import type { LngLat, StreetProperties } from './place.ts';
import { radiusLimitsMeters } from './radius-limits.ts';
import { streetShares } from './street-shares.ts';

/** The streets on which places stand. */
export interface PlacingGround {
  streets: FeatureCollection<Polygon | MultiPolygon, StreetProperties>;
  /** The same streets, made ready for measuring. */
  areas: Areas;
}

/** A local place on the ground: what is drawn, and which streets it belongs to. */
export interface PlacedPart {
  place: LocalPlace;
  anchor: LngLat;
  /** A point for a site, the disc of its radius for a vicinity, the street's polygon. */
  geometry: Geometry;
  /** Shares sum to 1; never empty. */
  streets: StreetShare[];
}

/** Puts a place on the ground. Fails where its radius is none of its precision, or no street holds it. */
export function placeOnGround(place: LocalPlace, ground: PlacingGround): Result<PlacedPart> {
  if (place.precision === 'street') {
    const street = ground.streets.features.find(({ properties }) => properties.code === place.street);
    if (!street)
      return fail(problem('local.unknown-street', { project: place.projectId, code: place.street }));
    const [lng = 0, lat = 0] = pointOnFeature(street).geometry.coordinates;
    return succeed({
      place,
      anchor: toFiveDecimals([lng, lat]),
      geometry: street.geometry,
      streets: [{ code: place.street, share: 1 }],
    });
  }
  const wrongRadius = checkRadius(place);
  if (wrongRadius) return fail(wrongRadius);
  const geometry: Geometry =
    place.precision === 'site'
      ? { type: 'Point', coordinates: place.lngLat }
      : discPolygon(place.lngLat, place.radiusMeters);
  const streets = streetShares(geometry, ground.areas);
  if (streets.length === 0) {
    const [lng, lat] = place.lngLat;
    return fail(problem('local.outside-district', { project: place.projectId, lng, lat }));
  }
  return succeed({ place, anchor: place.lngLat, geometry, streets });
}

/** Five decimals, about 1 m, as everywhere in the data. */
export function toFiveDecimals([lng, lat]: LngLat): LngLat {
  return [Math.round(lng * 1e5) / 1e5, Math.round(lat * 1e5) / 1e5];
}

function checkRadius(place: Extract<LocalPlaceDraft, { precision: 'site' | 'vicinity' }>): Problem | null {
  const most = radiusLimitsMeters[place.precision];
  if (place.radiusMeters > 0 && place.radiusMeters <= most) return null;
  return problem(`local.radius-of-${place.precision}`, { project: place.projectId, most });
}
