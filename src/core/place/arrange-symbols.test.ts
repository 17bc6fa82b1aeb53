import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arrangeSymbols, type Pixel } from './arrange-symbols.ts';

const distance = 27;

// from a phone's width to a single pixel, so that every degree of crowding is met
const anyHomes = fc
  .tuple(fc.constantFrom(1, 30, 120, 400), fc.integer({ min: 1, max: 40 }))
  .chain(([width, count]) => {
    const coordinate = fc.double({ min: 0, max: width, noNaN: true });
    return fc.array(fc.tuple(coordinate, coordinate), { minLength: count, maxLength: count });
  });

function leastGap(places: readonly Pixel[]): number {
  return Math.min(
    Infinity,
    ...places.flatMap(([ax, ay], index) =>
      places.slice(index + 1).map(([bx, by]) => Math.hypot(ax - bx, ay - by)),
    ),
  );
}

function farthestMove(homes: readonly Pixel[], places: readonly Pixel[]): number {
  return Math.max(
    ...homes.map(([x, y], index) =>
      Math.hypot(x - (places[index]?.[0] ?? NaN), y - (places[index]?.[1] ?? NaN)),
    ),
  );
}

describe('arranging symbols', () => {
  it('leaves no two nearer than the distance, however they crowd', () => {
    fc.assert(
      fc.property(anyHomes, (homes) => {
        const places = arrangeSymbols(homes, distance);
        expect(places).toHaveLength(homes.length);
        expect(leastGap(places)).toBeGreaterThan(distance - 0.01);
      }),
      { numRuns: 400 },
    );
  });

  it('parts forty symbols of one and the same place', () => {
    const places = arrangeSymbols(Array<Pixel>(40).fill([100, 100]), distance);
    expect(leastGap(places)).toBeGreaterThan(distance - 0.01);
  });

  it('gives the same places for the same homes', () => {
    fc.assert(
      fc.property(anyHomes, (homes) => {
        expect(arrangeSymbols(homes, distance)).toEqual(arrangeSymbols(homes, distance));
      }),
      { numRuns: 20 },
    );
  });

  it('leaves the homes as they were given', () => {
    const homes: Pixel[] = [
      [0, 0],
      [1, 1],
    ];
    arrangeSymbols(homes, distance);
    expect(homes).toEqual([
      [0, 0],
      [1, 1],
    ]);
  });

  it('leaves a lone symbol, and symbols with room between them, where they belong', () => {
    const row = Array.from({ length: 12 }, (_, index): Pixel => [index * (distance + 1), 50]);
    for (const homes of [row.slice(0, 1), row]) {
      expect(farthestMove(homes, arrangeSymbols(homes, distance))).toBeLessThan(0.05);
    }
  });

  it('moves two symbols of one place half the distance each', () => {
    const homes: Pixel[] = [
      [10, 10],
      [10, 10],
    ];
    expect(farthestMove(homes, arrangeSymbols(homes, distance))).toBeCloseTo(distance / 2, 0);
  });

  it.each([6, 20, 40])(
    'keeps a crowd of %d together, hardly wider than they need to stand side by side',
    (count) => {
      const homes = Array<Pixel>(count).fill([0, 0]);
      // radius of a disc that holds so many in the densest packing
      const densest = distance * Math.sqrt((count * Math.sqrt(3)) / (2 * Math.PI));
      expect(farthestMove(homes, arrangeSymbols(homes, distance))).toBeLessThan(1.1 * densest);
    },
  );

  it('does not reach across the map: what lies elsewhere stays', () => {
    const crowd = Array<Pixel>(6).fill([100, 100]);
    const [far] = arrangeSymbols([[600, 600], ...crowd], distance);
    expect(farthestMove([[600, 600]], far ? [far] : [])).toBeLessThan(0.05);
  });

  it('arranges nothing for nothing', () => {
    expect(arrangeSymbols([], distance)).toEqual([]);
  });
});
