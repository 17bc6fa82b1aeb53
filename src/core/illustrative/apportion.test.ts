import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { apportion, apportionWithin } from './apportion.ts';

const weights = fc.array(fc.integer({ min: 0, max: 1e7 }), { minLength: 1, maxLength: 30 });
const divisible = fc
  .tuple(fc.integer({ min: 0, max: 1e6 }), weights)
  .filter(([, each]) => each.some((weight) => weight > 0));

describe('apportioning', () => {
  it('gives whole parts that sum to the total', () => {
    fc.assert(
      fc.property(divisible, ([total, each]) => {
        const parts = apportion(total, each);
        expect(parts.every((part) => Number.isInteger(part) && part >= 0)).toBe(true);
        expect(parts.reduce((sum, part) => sum + part, 0)).toBe(total);
      }),
    );
  });

  it('gives everyone the proportion, rounded down or up', () => {
    fc.assert(
      fc.property(divisible, ([total, each]) => {
        const sum = each.reduce((all, weight) => all + BigInt(weight), 0n);
        apportion(total, each).forEach((part, index) => {
          const least = (BigInt(total) * BigInt(each[index] ?? 0)) / sum;
          expect([least, least + 1n]).toContain(BigInt(part));
        });
      }),
    );
  });

  it('gives what is left to the largest remainders, of equal ones to the first', () => {
    expect(apportion(10, [5, 3, 1])).toEqual([6, 3, 1]);
    expect(apportion(2, [1, 1, 1])).toEqual([1, 1, 0]);
    expect(apportion(1, [0, 7, 8])).toEqual([0, 0, 1]);
    expect(apportion(0, [0, 0])).toEqual([0, 0]);
  });

  it('refuses what cannot be divided in whole parts', () => {
    expect(() => apportion(1, [0, 0])).toThrow('nothing weighs anything');
    expect(() => apportion(1.5, [1])).toThrow('1.5 is not a whole number');
    expect(() => apportion(1, [-1])).toThrow('-1 is not a whole number');
  });
});

describe('apportioning within rooms', () => {
  const parts = fc.array(fc.record({ weight: fc.integer({ min: 1, max: 100 }), room: fc.nat(50) }), {
    minLength: 1,
    maxLength: 8,
  });

  it('fills no part above its room and leaves nothing over', () => {
    fc.assert(
      fc.property(parts, fc.nat(), (given, asked) => {
        const rooms = given.map(({ room }) => room);
        const count = asked % (rooms.reduce((sum, room) => sum + room, 0) + 1);
        const shares = apportionWithin(
          count,
          given.map(({ weight }) => weight),
          rooms,
        );
        expect(shares.reduce((sum, share) => sum + share, 0)).toBe(count);
        shares.forEach((share, i) => expect(share).toBeLessThanOrEqual(rooms[i] ?? 0));
      }),
    );
  });

  it('is plain apportioning where every part has room', () => {
    expect(apportionWithin(10, [3, 1, 1], [10, 10, 10])).toEqual(apportion(10, [3, 1, 1]));
  });

  it('throws when there is no room', () => {
    expect(() => apportionWithin(4, [1, 1], [1, 2])).toThrow('no room for 1 of 4');
  });
});
