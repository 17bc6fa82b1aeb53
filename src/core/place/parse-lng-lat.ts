import { fail, problem, succeed, type Result } from '#core/problem.ts';
import { toColumns } from '#core/summary/append-geometry.ts';
import { toWgs84, type Datum } from './datum.ts';
import type { LngLat } from './place.ts';
import { toFiveDecimals } from './placed-part.ts';

/** West, south, east, north, degrees WGS-84. */
export type Box = readonly [west: number, south: number, east: number, north: number];

/**
 * Reads typed coordinates, “longitude, latitude” or “latitude, longitude”, in degrees with a decimal point. Which
 * is which follows from where the district lies; where both orders fit it, the text is ambiguous and refused.
 * @returns WGS-84 to five decimals
 */
export function parseLngLat(text: string, datum: Datum, district: Box): Result<LngLat> {
  const exact = parseExactLngLat(text, datum, district);
  return exact.ok ? succeed(toFiveDecimals(exact.value)) : exact;
}

/** The same, as exact as it was typed. */
export function parseExactLngLat(text: string, datum: Datum, box: Box): Result<LngLat> {
  const numbers = /^[\s(（[]*(-?\d+(?:\.\d+)?)°?[\s,，;；、]+(-?\d+(?:\.\d+)?)°?[\s)）\]]*$/.exec(text);
  if (!numbers) return fail(problem('local.not-coordinates', { text }));
  const first = Number(numbers[1]);
  const second = Number(numbers[2]);
  const fitting = [exactWgs84([first, second], datum), exactWgs84([second, first], datum)].filter((point) =>
    isIn(point, box),
  );
  const [found, other] = fitting;
  if (!found) return fail(problem('local.coordinates-elsewhere', { text }));
  if (other && (other[0] !== found[0] || other[1] !== found[1])) {
    return fail(problem('local.coordinates-ambiguous', { text }));
  }
  return succeed(found);
}

/** One position from a datum to WGS-84, five decimals. */
export function toWgs84Point(lngLat: LngLat, datum: Datum): LngLat {
  return toFiveDecimals(exactWgs84(lngLat, datum));
}

/** One position from a datum to WGS-84. */
export function exactWgs84(lngLat: LngLat, datum: Datum): LngLat {
  const { positions } = toWgs84(toColumns([{ type: 'Point', coordinates: lngLat }]), datum);
  const [lng = NaN, lat = NaN] = positions;
  return [lng, lat];
}

function isIn([lng, lat]: LngLat, [west, south, east, north]: Box): boolean {
  return lng >= west && lng <= east && lat >= south && lat <= north;
}
