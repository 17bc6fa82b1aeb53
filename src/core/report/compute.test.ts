import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { units, type Unit } from './catalogue.ts';
import { compute, onlyWholeNumber, rangesMeet } from './compute.ts';
import { operations } from './cross-check.ts';
import type { Ranged } from './printed-range.ts';

const exactly = (value: number, unit: Unit): Ranged => ({ value, low: value, high: value, unit });
const within = (value: number, half: number, unit: Unit): Ranged => ({
  value,
  low: value - half,
  high: value + half,
  unit,
});

describe('computing from figures of the report', () => {
  it('a part by its percentage is the whole, and the digits may leave one whole number', () => {
    const households = compute('divide', exactly(1692, 'household'), within(76.7, 0.005, 'percent'));
    expect(households?.unit).toBe('household');
    expect(households?.value).toBeCloseTo(2205.997, 3);
    expect(households && onlyWholeNumber(households)).toBe(2206);
    const due = compute('divide', exactly(10, 'count'), within(90.9, 0.05, 'percent'));
    expect(due && onlyWholeNumber(due)).toBe(11);
  });

  it('a part by its whole is a percentage', () => {
    expect(compute('divide', exactly(1692, 'household'), exactly(2101, 'household'))).toMatchObject({
      unit: 'percent',
      value: expect.closeTo(80.533, 3),
    });
  });

  it('a percentage less percentage points is a percentage; two percentages are points apart', () => {
    const schedule = compute('subtract', exactly(77.5, 'percent'), exactly(27.5, 'percentage-point'));
    expect(schedule).toEqual(exactly(50, 'percent'));
    expect(compute('subtract', exactly(9, 'percent'), exactly(4, 'percent'))?.unit).toBe('percentage-point');
  });

  it('a percentage of an amount is an amount, and growth can be taken back', () => {
    expect(compute('multiply', exactly(200, 'CNY'), exactly(50, 'percent'))).toEqual(exactly(100, 'CNY'));
    const before = compute('before-growth', exactly(110, 'count'), exactly(10, 'percent'));
    expect(before?.value).toBeCloseTo(100, 9);
  });

  it.each([
    ['divide', 'household', 'dwelling'],
    ['divide', 'percent', 'percent'],
    ['multiply', 'm', 'm'],
    ['subtract', 'm', 'm2'],
    ['subtract', 'percentage-point', 'percent'],
    ['before-growth', 'percent', 'percent'],
  ] as const)('%s is refused for %s and %s', (operation, a, b) => {
    expect(compute(operation, exactly(5, a), exactly(2, b))).toBeNull();
  });

  it('nothing is divided by what may be zero', () => {
    expect(compute('divide', exactly(5, 'm'), exactly(0, 'm'))).toBeNull();
    expect(compute('before-growth', exactly(5, 'm'), exactly(-100, 'percent'))).toBeNull();
  });

  it('the result of any figures within the ranges lies within the range of the result', () => {
    const figure = fc.record({
      value: fc.double({ min: 1, max: 1e6, noNaN: true }),
      part: fc.double({ min: 0, max: 0.4, noNaN: true }),
      at: fc.double({ min: -1, max: 1, noNaN: true }),
      unit: fc.constantFrom(...units),
    });
    fc.assert(
      fc.property(fc.constantFrom(...operations), figure, figure, (operation, a, b) => {
        const range = ({ value, part, unit }: typeof a) => within(value, value * part, unit);
        const inside = ({ value, part, at, unit }: typeof a) => exactly(value + value * part * at, unit);
        const result = compute(operation, range(a), range(b));
        const sample = compute(operation, inside(a), inside(b));
        if (!result || !sample) return;
        const slack = 1e-9 * Math.max(Math.abs(result.high), Math.abs(result.low), a.value, b.value);
        expect(sample.value).toBeGreaterThanOrEqual(result.low - slack);
        expect(sample.value).toBeLessThanOrEqual(result.high + slack);
      }),
    );
  });
});

it('only counted things have whole numbers', () => {
  expect(onlyWholeNumber(within(10.2, 0.3, 'm'))).toBeNull();
  expect(onlyWholeNumber(within(10.2, 0.3, 'count'))).toBe(10);
  expect(onlyWholeNumber(within(10.5, 0.3, 'count'))).toBeNull();
  expect(onlyWholeNumber(within(10.5, 0.6, 'count'))).toBeNull();
});

it('figures agree when their ranges meet, and only in one unit', () => {
  expect(rangesMeet(within(76.7, 0.05, 'percent'), exactly(76.72, 'percent'))).toBe(true);
  expect(rangesMeet(within(76.7, 0.005, 'percent'), exactly(80.5, 'percent'))).toBe(false);
  expect(rangesMeet(exactly(5, 'm'), exactly(5, 'm2'))).toBe(false);
});
