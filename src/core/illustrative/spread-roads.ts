import type { LngLat } from '#core/place/place.ts';
import { apportion } from './apportion.ts';
import { shuffled, type Random } from './random.ts';
import type { Stretch } from './road-stretches.ts';
import { roomMeters, sum, type SpreadingGround } from './spreading-ground.ts';

/**
 * One stretch each of so many roads of different names, to each street by the length of its named roads; where a
 * street has too few names, the rest goes to the first streets that have one.
 * @throws RangeError when the roads have too few names
 */
export function spreadRoads(
  { stretches }: SpreadingGround,
  count: number,
  random: Random,
): { street: number; positions: LngLat[] }[] {
  const perStreet = apportion(
    count,
    stretches.map((each) => sum(each.map(roomMeters))),
  );
  const orders = stretches.map((each) => shuffled(each, random));
  const used = new Set<string>();
  const take = (order: readonly Stretch[], most: number): Stretch[] => {
    const taken: Stretch[] = [];
    for (const stretch of order) {
      if (taken.length === most) break;
      if (used.has(stretch.road)) continue;
      used.add(stretch.road);
      taken.push(stretch);
    }
    return taken;
  };
  const chosen = orders.flatMap((order, street) => take(order, perStreet[street] ?? 0));
  const rest = take(orders.flat(), count - chosen.length);
  if (chosen.length + rest.length < count)
    throw new RangeError(`spreadRoads: ${count} roads out of ${used.size} names`);
  return [...chosen, ...rest].map(({ street, positions }) => ({ street, positions }));
}
