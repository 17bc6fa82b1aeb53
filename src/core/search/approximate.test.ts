import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { approximateFilter } from './approximate-filter.ts';
import { approximate, mostApproximated, slipsInCharacters, slipsInLetters } from './approximate.ts';

/** Optimal string alignment by its definition. */
function slipsBetween(a: string, b: string): number {
  const known = new Map<string, number>();
  const between = (i: number, j: number): number => {
    if (i === 0 || j === 0) return i + j;
    const key = `${i} ${j}`;
    const found = known.get(key);
    if (found !== undefined) return found;
    let least = Math.min(
      between(i - 1, j) + 1,
      between(i, j - 1) + 1,
      between(i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1),
    );
    if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
      least = Math.min(least, between(i - 2, j - 2) + 1);
    }
    known.set(key, least);
    return least;
  };
  return between(a.length, b.length);
}

/** Over all parts of the text. */
function fewestSlips(pattern: string, text: string): number {
  let least = Infinity;
  for (let start = 0; start < text.length; start++) {
    for (let end = start + 1; end <= text.length; end++) {
      least = Math.min(least, slipsBetween(pattern, text.slice(start, end)));
    }
  }
  return least;
}

const word = (maxLength: number) =>
  fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 1, maxLength });

describe('looking for what is nearly so', () => {
  it.each([
    ['yaotia', 'yaotai', 1],
    ['yotai', 'yaotai', 1],
    ['yaootai', 'yaotai', 1],
    ['yaotei', 'yaotai', 1],
    ['yaotai', 'yaotai', 0],
  ])('counts what is wrong in %s for %s: %i', (typed, meant, slips) => {
    expect(approximate(typed, meant, 2)).toMatchObject({ slips, start: 0 });
  });

  it('says which part it is', () => {
    expect(approximate('台花村', '云台花园站', 1)).toEqual({ start: 1, end: 4, slips: 1 });
    expect(approximate('中山路', '中山三路', 1)).toEqual({ start: 0, end: 4, slips: 1 });
  });

  it('keeps to where the part may start and end', () => {
    const startsAt = (at: number) => (index: number) => index === at;
    expect(approximate('bcd', 'abcd', 0, startsAt(0))).toBeNull();
    expect(approximate('bcd', 'abcd', 0, startsAt(1))).toEqual({ start: 1, end: 4, slips: 0 });
    expect(approximate('bc', 'abcd', 0, undefined, (end) => end === 4)).toBeNull();
    expect(approximate('bc', 'abcd', 1, undefined, (end) => end === 4)).toEqual({
      start: 1,
      end: 4,
      slips: 1,
    });
  });

  it('finds the fewest slips there are, in a part that has them', () => {
    fc.assert(
      fc.property(word(6), word(8), fc.constantFrom(0, 1, 2), (pattern, text, most) => {
        const least = fewestSlips(pattern, text);
        const found = approximate(pattern, text, most);
        expect(found?.slips ?? Infinity).toBe(least <= most ? least : Infinity);
        if (found) expect(slipsBetween(pattern, text.slice(found.start, found.end))).toBe(found.slips);
      }),
      { numRuns: 400 },
    );
  });

  it('is never kept by the quick look from what it would find', () => {
    fc.assert(
      fc.property(
        word(7),
        word(10),
        fc.constantFrom(0 as const, 1 as const, 2 as const),
        (pattern, text, most) => {
          const mayHold = approximateFilter(pattern, most)(text);
          if (fewestSlips(pattern, text) <= most) expect(mayHold).toBe(true);
        },
      ),
      { numRuns: 400 },
    );
  });

  it('rules most others out at a glance', () => {
    const mayHold = approximateFilter('kuangqaun', 2);
    expect(mayHold('kuangquanjie')).toBe(true);
    expect(mayHold('huanghuagangjie')).toBe(false);
    expect(approximateFilter('abc', 0)('xxabxcx')).toBe(false);
  });

  it('leaves patterns alone that are too long', () => {
    const long = 'a'.repeat(mostApproximated + 1);
    expect(approximate(long, long, 2)).toBeNull();
    expect(approximateFilter(long, 2)('b')).toBe(true);
  });
});

it('forgives more the more was typed', () => {
  expect([3, 4, 7, 8].map(slipsInLetters)).toEqual([0, 1, 1, 2]);
  expect([2, 3, 6, 7].map(slipsInCharacters)).toEqual([0, 1, 1, 2]);
});
