import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inReadingOrder } from './reading-order.ts';

const anyPoints = fc.uniqueArray(
  fc.record({ x: fc.integer({ min: 0, max: 900 }), y: fc.integer({ min: 0, max: 700 }) }),
  { selector: ({ x, y }) => `${x} ${y}`, maxLength: 60 },
);
const rowPixels = 60;
const ordered = (points: readonly { x: number; y: number }[]) =>
  inReadingOrder(points, (point) => point, rowPixels);

describe('the order of reading', () => {
  it('goes along each row, then down', () => {
    const points = [
      { x: 500, y: 20 },
      { x: 100, y: 55 },
      { x: 300, y: 0 },
      { x: 10, y: 60 },
    ];
    expect(ordered(points).map(({ x }) => x)).toEqual([100, 300, 500, 10]);
  });

  it('names each thing once, and does not depend on how they came in', () => {
    fc.assert(
      fc.property(anyPoints, (points) => {
        const order = ordered(points);
        expect(new Set(order)).toEqual(new Set(points));
        expect(order).toHaveLength(points.length);
        expect(ordered(points.toReversed())).toEqual(order);
      }),
    );
  });

  it('goes back to the left only to go down, and up only within a row', () => {
    fc.assert(
      fc.property(anyPoints, (points) => {
        const order = ordered(points);
        order.slice(1).forEach((next, index) => {
          const before = order[index]!;
          if (next.x < before.x) expect(next.y).toBeGreaterThan(before.y - rowPixels);
          expect(before.y - next.y).toBeLessThan(rowPixels);
        });
      }),
    );
  });
});
