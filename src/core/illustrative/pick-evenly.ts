import type { Random } from './random.ts';

/**
 * Picks so many different items, one at random out of each of as many equal runs of the list: whatever order the
 * list has in space, the picks spread over all of it.
 * @throws RangeError when the list is too short
 */
export function pickEvenly<Item>(items: readonly Item[], count: number, random: Random): Item[] {
  if (count > items.length) throw new RangeError(`pickEvenly: ${count} out of ${items.length}`);
  return Array.from({ length: count }).flatMap((_, run) => {
    const start = Math.floor((run * items.length) / count);
    const end = Math.floor(((run + 1) * items.length) / count);
    return items
      .slice(start, end)
      .slice(random.below(end - start))
      .slice(0, 1);
  });
}
