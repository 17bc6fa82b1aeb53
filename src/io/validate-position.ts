import type { Problem } from '#core/problem.ts';
import { inputProblem } from './input-problem.ts';

/** Checks one position in degrees; a latitude that only makes sense as a longitude is reported as swapped. */
export function validatePosition(
  lng: number,
  lat: number,
  file: string,
  record: number,
): Problem | undefined {
  if (!Number.isFinite(lng) || !Number.isFinite(lat)) {
    const value = String(Number.isFinite(lng) ? lat : lng);
    return inputProblem('input.coordinate-not-finite', { file, record, value });
  }
  if (Math.abs(lat) > 90) {
    const swapped = Math.abs(lat) <= 180 && Math.abs(lng) <= 90;
    const key = swapped ? 'input.coordinates-swapped' : 'input.latitude-out-of-range';
    return inputProblem(key, { file, record, lng, lat });
  }
  if (Math.abs(lng) > 180) return inputProblem('input.longitude-out-of-range', { file, record, lng, lat });
  return undefined;
}
