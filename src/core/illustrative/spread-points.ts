import type { LngLat } from '#core/place/place.ts';
import { apportion, apportionWithin } from './apportion.ts';
import { pickEvenly } from './pick-evenly.ts';
import type { Random } from './random.ts';
import { roomMeters, sum, type SpreadingGround } from './spreading-ground.ts';

/** A position with the index of its street. */
export interface StreetPosition {
  street: number;
  position: LngLat;
}

/** So many positions on built-up ground, to each street by its built-up area. */
export function spreadOverBuiltUp(
  { cells }: SpreadingGround,
  count: number,
  random: Random,
): StreetPosition[] {
  const perStreet = apportion(
    count,
    cells.map(({ length }) => length),
  );
  return cells.flatMap((choice, street) => picked(choice, perStreet[street] ?? 0, street, random));
}

/** So many positions on named roads, to each street by the length of its named roads. */
export function spreadAlongRoads(
  { stretches }: SpreadingGround,
  count: number,
  random: Random,
): StreetPosition[] {
  // two stretches of a road share the position between them: the end of each is left out
  const choices = stretches.map((each) => each.flatMap(({ positions }) => positions.slice(0, -1)));
  const perStreet = apportionWithin(
    count,
    stretches.map((each) => sum(each.map(roomMeters))),
    choices.map(({ length }) => length),
  );
  return choices.flatMap((choice, street) => picked(choice, perStreet[street] ?? 0, street, random));
}

function picked(choice: readonly LngLat[], count: number, street: number, random: Random): StreetPosition[] {
  return pickEvenly(choice, count, random).map((position) => ({ street, position }));
}
