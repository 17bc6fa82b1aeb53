import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countClasses, countScale } from './count-classes.ts';

describe('classes of counts', () => {
  it('hold every whole number from 1 to the largest once', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 5000 }), (largest) => {
        const held = countClasses(largest).flatMap(({ least, most }) =>
          Array.from({ length: most - least + 1 }, (_, index) => least + index),
        );
        expect(held).toEqual(Array.from({ length: largest }, (_, index) => index + 1));
      }),
    );
  });

  it('are as wide as each other, or one apart', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5000 }), (largest) => {
        const widths = countClasses(largest).map(({ least, most }) => most - least + 1);
        expect(Math.max(...widths) - Math.min(...widths)).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('are five, or one for each count where there are fewer', () => {
    expect(countClasses(3)).toEqual([
      { least: 1, most: 1 },
      { least: 2, most: 2 },
      { least: 3, most: 3 },
    ]);
    expect(countClasses(1000)).toHaveLength(5);
    expect(countClasses(0)).toEqual([]);
  });

  it('are the steps of their scale, with 0 in the one below them', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 3000 }), (largest) => {
        const classes = countClasses(largest);
        const [from, to] = countScale(largest);
        const stepOf = (count: number) => ((count - from) / (to - from)) * (classes.length + 1);
        expect(Math.floor(stepOf(0))).toBe(0);
        classes.forEach(({ least, most }, index) => {
          for (const count of [least, most]) {
            expect(Math.floor(stepOf(count))).toBe(index + 1);
            // far enough from a border for the single precision of a graphics card
            expect(Math.abs(stepOf(count) - Math.round(stepOf(count)))).toBeGreaterThan(1e-5);
          }
        });
      }),
    );
  });
});
