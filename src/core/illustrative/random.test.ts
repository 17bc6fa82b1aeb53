import fc from 'fast-check';
import { expect, it } from 'vitest';
import { pickEvenly } from './pick-evenly.ts';
import { randomFrom, shuffled } from './random.ts';

it('the stream of a seed is the same for ever', () => {
  const random = randomFrom('报告/set');
  expect(Array.from({ length: 8 }, () => random.below(1000))).toEqual([
    81, 700, 393, 479, 922, 392, 675, 511,
  ]);
});

it('numbers stay below their count and reach every one', () => {
  const random = randomFrom('range');
  const seen = new Set(Array.from({ length: 500 }, () => random.below(7)));
  expect([...seen].sort()).toEqual([0, 1, 2, 3, 4, 5, 6]);
  expect(() => random.below(0)).toThrow('0 is not a whole number');
});

it('shuffling keeps every item', () => {
  fc.assert(
    fc.property(fc.array(fc.integer()), fc.string(), (items, seed) => {
      expect(shuffled(items, randomFrom(seed)).sort()).toEqual([...items].sort());
    }),
  );
});

it('picks are different items, one in each run of the list', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 300 }), fc.integer({ min: 0, max: 300 }), (length, wish) => {
      const count = Math.min(wish, length);
      const picks = pickEvenly(
        Array.from({ length }, (_, index) => index),
        count,
        randomFrom(`${length}`),
      );
      expect(picks.length).toBe(count);
      picks.forEach((pick, run) => {
        expect(pick).toBeGreaterThanOrEqual(Math.floor((run * length) / count));
        expect(pick).toBeLessThan(((run + 1) * length) / count);
      });
    }),
  );
});
