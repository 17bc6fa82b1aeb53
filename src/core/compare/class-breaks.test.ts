import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { equalBreaks, naturalBreaks, quantileBreaks, type FindBreaks } from './class-breaks.ts';

/** Few different values, so that many are equal. */
const sortedValues = fc
  .array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 9 })
  .map((values) => values.map((value) => value / 4).sort((a, b) => a - b));
const problem = sortedValues.chain((values) =>
  fc.tuple(fc.constant(values), fc.integer({ min: 1, max: new Set(values).size })),
);

/** The values of each class. */
function cut(values: readonly number[], breaks: readonly number[]): number[][] {
  return breaks.map((begin, index) =>
    values.filter((value) => value >= begin && value < (breaks[index + 1] ?? Infinity)),
  );
}

/** Every way to cut the values into so many classes without parting equal ones. */
function everyCut(values: readonly number[], classes: number): number[][][] {
  const distinct = [...new Set(values)];
  const choose = (from: number, count: number): number[][] =>
    count === 0
      ? [[]]
      : distinct
          .slice(from)
          .flatMap((value, index) => choose(from + index + 1, count - 1).map((others) => [value, ...others]));
  return choose(1, classes - 1).map((others) => cut(values, [distinct[0] ?? 0, ...others]));
}

const sizesSquared = (groups: readonly number[][]) =>
  groups.reduce((sum, group) => sum + group.length ** 2, 0);

function distancesSquared(groups: readonly number[][]): number {
  return groups.reduce((sum, group) => {
    const mean = group.reduce((total, value) => total + value, 0) / group.length;
    return sum + group.reduce((total, value) => total + (value - mean) ** 2, 0);
  }, 0);
}

const ways: [string, FindBreaks][] = [
  ['quantiles', quantileBreaks],
  ['equal steps', equalBreaks],
  ['natural breaks', naturalBreaks],
];

describe.each(ways)('classes by %s', (_, breaks) => {
  it('begin at the least value and rise, as many as were asked for', () => {
    fc.assert(
      fc.property(problem, ([values, classes]) => {
        const found = breaks(values, classes);
        expect(found).toHaveLength(classes);
        expect(found[0]).toBe(values[0]);
        expect(found).toEqual([...new Set(found)].toSorted((a, b) => a - b));
        expect(cut(values, found).flat()).toEqual(values);
      }),
    );
  });
});

it('quantiles are as equal in number as any cut that keeps equal values together', () => {
  fc.assert(
    fc.property(problem, ([values, classes]) => {
      const groups = cut(values, quantileBreaks(values, classes));
      expect(groups.every((group) => group.length > 0)).toBe(true);
      const least = Math.min(...everyCut(values, classes).map(sizesSquared));
      expect(sizesSquared(groups)).toBe(least);
    }),
  );
});

it('natural breaks leave values as near to the mean of their class as any cut does', () => {
  fc.assert(
    fc.property(problem, ([values, classes]) => {
      const groups = cut(values, naturalBreaks(values, classes));
      const least = Math.min(...everyCut(values, classes).map(distancesSquared));
      expect(distancesSquared(groups)).toBeCloseTo(least, 9);
    }),
  );
});

it('equal steps are equally wide', () => {
  expect(equalBreaks([2, 3, 10, 14], 3)).toEqual([2, 6, 10]);
});

it('eighteen different values fall into five quantiles of three or four', () => {
  const values = Array.from({ length: 18 }, (_, index) => index);
  const sizes = cut(values, quantileBreaks(values, 5)).map(({ length }) => length);
  expect(sizes.toSorted()).toEqual([3, 3, 4, 4, 4]);
});
