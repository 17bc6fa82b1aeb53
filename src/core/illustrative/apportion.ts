/**
 * Divides a whole number by weights so that the parts are whole and sum to it exactly: each gets its proportion
 * rounded down, and what is left goes, one each, to the largest remainders (Hamilton's method); of equal ones, to
 * the first. Whole numbers only, so that every machine divides alike.
 * @throws RangeError when a number is not whole, or when there is something to divide but no weight
 */
export function apportion(total: number, weights: readonly number[]): number[] {
  for (const number of [total, ...weights]) {
    if (!Number.isSafeInteger(number) || number < 0)
      throw new RangeError(`apportion: ${number} is not a whole number`);
  }
  const sum = weights.reduce((all, weight) => all + weight, 0);
  if (total === 0) return weights.map(() => 0);
  if (sum === 0) throw new RangeError(`apportion: nothing weighs anything, so ${total} cannot be divided`);
  const exact = weights.map((weight) => BigInt(total) * BigInt(weight));
  const parts = exact.map((product) => Number(product / BigInt(sum)));
  const left = total - parts.reduce((all, part) => all + part, 0);
  const remainders = exact.map((product, index) => ({ index, rest: Number(product % BigInt(sum)) }));
  const first = new Set(
    remainders
      .toSorted((a, b) => b.rest - a.rest || a.index - b.index)
      .slice(0, left)
      .map(({ index }) => index),
  );
  return parts.map((part, index) => part + (first.has(index) ? 1 : 0));
}

/**
 * The same, but no part above its room: what does not fit goes to the parts that still have some, by their weights.
 * Throws when the rooms together are too small.
 */
export function apportionWithin(
  count: number,
  weights: readonly number[],
  rooms: readonly number[],
): number[] {
  const parts = weights.map(() => 0);
  let rest = count;
  while (rest > 0) {
    const open = weights.map((weight, i) => ((parts[i] ?? 0) < (rooms[i] ?? 0) ? weight : 0));
    if (open.every((weight) => weight === 0))
      throw new RangeError(`apportionWithin: no room for ${rest} of ${count}`);
    for (const [i, more] of apportion(rest, open).entries()) {
      const taken = Math.min(more, (rooms[i] ?? 0) - (parts[i] ?? 0));
      parts[i] = (parts[i] ?? 0) + taken;
      rest -= taken;
    }
  }
  return parts;
}
