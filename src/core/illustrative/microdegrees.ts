import type { LngLat } from '#core/place/place.ts';

/** Positions lie on a lattice of a millionth of a degree, about a tenth of a metre: six decimals, exactly. */
const perDegree = 1e6;

export function toMicrodegrees(degrees: number): number {
  return Math.round(degrees * perDegree);
}

/** A division of two whole numbers, which every machine rounds alike. */
export function fromMicrodegrees(lng: number, lat: number): LngLat {
  return [lng / perDegree, lat / perDegree];
}
