import type { LngLat } from '#core/place/place.ts';
import type { Areas } from '#core/summary/areas.ts';
import { locate, OUTSIDE } from '#core/summary/locate.ts';

/** Where illustrative things may stand. */
export interface Ground {
  streets: Areas;
  /** Water, parks and other green: nothing is put there. Areas may overlap. */
  closed: Areas;
}

/** Index of the street in which a position lies on open ground; `OUTSIDE` in none, in water or in green. */
export function openStreetAt({ streets, closed }: Ground, [lng, lat]: LngLat): number {
  const street = locate(streets, lng, lat);
  if (street === OUTSIDE) return OUTSIDE;
  return locate(closed, lng, lat) === OUTSIDE ? street : OUTSIDE;
}
