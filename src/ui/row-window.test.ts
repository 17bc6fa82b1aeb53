import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rowsInSight } from './row-window.ts';

describe('the rows of a long table that stand in the page', () => {
  it('hold every row that is in sight, and few more, wherever one has scrolled to', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 100_000 }),
        fc.integer({ min: -2000, max: 4_000_000 }),
        fc.integer({ min: 0, max: 2000 }),
        (rows, above, height) => {
          const { first, end } = rowsInSight(rows, 31, above, height);
          expect(first).toBeGreaterThanOrEqual(0);
          expect(end).toBeLessThanOrEqual(rows);
          expect(end - first).toBeLessThan(height / 31 + 30);
          for (let row = 0; row < rows; row += Math.max(1, Math.floor(rows / 500))) {
            const inSight = (row + 1) * 31 > above && row * 31 < above + height;
            if (inSight) expect(row >= first && row < end).toBe(true);
          }
        },
      ),
    );
  });

  it('are none of none', () => {
    expect(rowsInSight(0, 31, 0, 600)).toEqual({ first: 0, end: 0 });
  });
});
