/** A stream of whole numbers that is the same on every machine for the same seed. */
export interface Random {
  /** A whole number from 0 up to, not including, `count`; every one equally likely. */
  below(count: number): number;
}

const range = 2 ** 32;

/**
 * Seeded by any text: FNV-1a makes a number of it, and mulberry32 a stream (Tommy Ettinger, public domain). Only
 * 32-bit integer arithmetic, so that no rounding of a machine's own can enter.
 */
export function randomFrom(seed: string): Random {
  let state = fnv1a(seed);
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return (mixed ^ (mixed >>> 14)) >>> 0;
  };
  return {
    below(count) {
      if (!Number.isInteger(count) || count < 1 || count > range)
        throw new RangeError(`below: ${count} is not a whole number from 1 to 2^32`);
      // numbers above the last whole multiple would make the first ones likelier
      const fair = range - (range % count);
      let number = next();
      while (number >= fair) number = next();
      return number % count;
    },
  };
}

/** The items in another order (Fisher and Yates); the given list stays as it is. */
export function shuffled<Item>(items: readonly Item[], random: Random): Item[] {
  const rest = [...items];
  const order: Item[] = [];
  while (rest.length > 0) order.push(...rest.splice(random.below(rest.length), 1));
  return order;
}

function fnv1a(text: string): number {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) hash = Math.imul(hash ^ byte, 0x01000193);
  return hash | 0;
}
