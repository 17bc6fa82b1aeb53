/** Radius of Turf's sphere, metres (mean radius of the Earth, IUGG). */
export const EARTH_RADIUS_METERS = 6371008.8;

export const RADIANS_PER_DEGREE = Math.PI / 180;

/** Great-circle distance by the haversine formula, metres; as Turf's `distance`. Degrees in. */
export function haversineMeters(lng1: number, lat1: number, lng2: number, lat2: number): number {
  const sinHalfLat = Math.sin(((lat2 - lat1) * RADIANS_PER_DEGREE) / 2);
  const sinHalfLng = Math.sin(((lng2 - lng1) * RADIANS_PER_DEGREE) / 2);
  const a =
    sinHalfLat * sinHalfLat +
    sinHalfLng * sinHalfLng * Math.cos(lat1 * RADIANS_PER_DEGREE) * Math.cos(lat2 * RADIANS_PER_DEGREE);
  return 2 * EARTH_RADIUS_METERS * Math.atan2(Math.sqrt(a), Math.sqrt(1 - a));
}

/**
 * Area inside a closed ring, square metres, never negative; as Turf's `area`
 * (Chamberlain & Duquette, "Some Algorithms for Polygons on a Sphere", JPL 07-03).
 * `start` and `end` are positions in interleaved longitudes and latitudes; the last repeats the first.
 */
export function ringSquareMeters(positions: Float64Array, start: number, end: number): number {
  const count = end - start - 1;
  if (count < 3) return 0;
  const originLng = positions[2 * start]!;
  let sum = 0;
  for (let i = 0; i < count; i++) {
    const before = start + (i === 0 ? count - 1 : i - 1);
    const after = start + i + 1;
    // relative to one vertex: differences of small numbers keep their digits
    const lngSpan = positions[2 * after]! - originLng - (positions[2 * before]! - originLng);
    sum += lngSpan * RADIANS_PER_DEGREE * Math.sin(positions[2 * (start + i) + 1]! * RADIANS_PER_DEGREE);
  }
  return (Math.abs(sum) * EARTH_RADIUS_METERS * EARTH_RADIUS_METERS) / 2;
}
