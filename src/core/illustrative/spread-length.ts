import type { LngLat } from '#core/place/place.ts';
import { apportion } from './apportion.ts';
import { cutToLength, lengthMeters } from './cut-to-length.ts';
import { shuffled, type Random } from './random.ts';
import { roomMeters, sum, type SpreadingGround } from './spreading-ground.ts';

/** A course of so many whole metres with the index of its street. */
export interface StreetCourse {
  street: number;
  meters: number;
  positions: LngLat[];
}

/**
 * Stretches of named roads, no two of them over one another, to each street by the length of its named roads. The
 * metres sum to the total; each cut makes up for the rounding of those before it, so that the drawn courses do too,
 * to within the tenth of a metre of the last one.
 */
export function spreadLength(
  { stretches }: SpreadingGround,
  totalMeters: number,
  random: Random,
): StreetCourse[] {
  const perStreet = apportion(
    totalMeters,
    stretches.map((each) => sum(each.map(roomMeters))),
  );
  let wanted = 0;
  let drawn = 0;
  return stretches.flatMap((each, street) => {
    let left = perStreet[street] ?? 0;
    return shuffled(each, random).flatMap((stretch): StreetCourse[] => {
      if (left === 0) return [];
      const meters = Math.min(left, roomMeters(stretch));
      left -= meters;
      wanted += meters;
      const positions = cutToLength(stretch.positions, wanted - drawn);
      drawn += lengthMeters(positions);
      return [{ street, meters, positions }];
    });
  });
}
