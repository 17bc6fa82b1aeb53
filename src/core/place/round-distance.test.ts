import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { roundDistance, roundOutwards } from './round-distance.ts';

const anyMeters = fc.double({ min: 0, max: 30_000, noNaN: true });

describe('rounding a distance', () => {
  it('is to 10 m below a kilometre and to 100 m from there', () => {
    expect([323, 327, 994, 996, 1049, 1051].map(roundDistance)).toEqual([320, 330, 990, 1000, 1000, 1100]);
  });

  it('goes outwards for a range, so that the true distance stays between its ends, by less than a step', () => {
    fc.assert(
      fc.property(anyMeters, anyMeters, (a, b) => {
        const range = { leastMeters: Math.min(a, b), mostMeters: Math.max(a, b) };
        const rounded = roundOutwards(range);
        const step = range.mostMeters < 1000 ? 10 : 100;
        expect(rounded.leastMeters).toBeLessThanOrEqual(range.leastMeters + 1e-4);
        expect(rounded.mostMeters).toBeGreaterThanOrEqual(range.mostMeters - 1e-4);
        expect(range.leastMeters - rounded.leastMeters).toBeLessThan(step);
        expect(rounded.mostMeters - range.mostMeters).toBeLessThan(step);
        expect(rounded.leastMeters % 10).toBe(0);
        expect(rounded.mostMeters % 10).toBe(0);
      }),
    );
  });

  it('rounds what is already rounded no further', () => {
    const rounded = { leastMeters: 200, mostMeters: 800 };
    expect(roundOutwards(rounded)).toEqual(rounded);
    expect(roundOutwards({ leastMeters: 199.99999999, mostMeters: 800.00000001 })).toEqual(rounded);
  });
});
