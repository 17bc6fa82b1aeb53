import type { LngLat } from '#core/place/place.ts';
import { haversineMeters } from '#core/summary/sphere.ts';
import { fromMicrodegrees, toMicrodegrees } from './microdegrees.ts';

/** Length along positions on the sphere of Turf, metres. */
export function lengthMeters(positions: readonly LngLat[]): number {
  return positions.reduce((sum, position, index) => {
    const before = positions[index - 1];
    return before ? sum + haversineMeters(...before, ...position) : sum;
  }, 0);
}

/** The beginning of a course, so many metres of it, to within the tenth of a metre of the lattice. */
export function cutToLength(positions: readonly LngLat[], meters: number): LngLat[] {
  const kept: LngLat[] = positions.slice(0, 1);
  let left = meters;
  for (const position of positions.slice(1)) {
    const [lng, lat] = kept.at(-1) ?? position;
    const length = haversineMeters(lng, lat, ...position);
    if (length < left) {
      kept.push(position);
      left -= length;
      continue;
    }
    const along = left / length;
    kept.push(
      fromMicrodegrees(
        toMicrodegrees(lng + (position[0] - lng) * along),
        toMicrodegrees(lat + (position[1] - lat) * along),
      ),
    );
    break;
  }
  return kept;
}
