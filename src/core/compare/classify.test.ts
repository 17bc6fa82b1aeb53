import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { classCounts, classings } from '#core/view/view.ts';
import { classify } from './classify.ts';

const anyValues = fc.array(fc.option(fc.integer({ min: 0, max: 5000 }).map((value) => value / 100)), {
  maxLength: 25,
});
const anyClasses = fc.integer({ min: classCounts.least, max: classCounts.most });
const anyClassing = fc.constantFrom(...classings);

describe('the classes of values', () => {
  it('take every value once, and those without one not at all', () => {
    fc.assert(
      fc.property(anyValues, anyClassing, anyClasses, (values, classing, most) => {
        const { classes, classOf, noData } = classify(values, classing, most);
        expect(classes.length).toBeLessThanOrEqual(most);
        expect(classes.reduce((sum, { count }) => sum + count, 0) + noData).toBe(values.length);
        values.forEach((value, index) => {
          const own = classOf[index];
          if (value === null) return expect(own).toBeNull();
          const at = classes[own ?? -1];
          expect(at && at.from <= value && value <= at.to, `${value} in class ${own}`).toBe(true);
        });
        classes.forEach(({ count }, index) =>
          expect(classOf.filter((own) => own === index)).toHaveLength(count),
        );
      }),
    );
  });

  it('rise without overlapping', () => {
    fc.assert(
      fc.property(anyValues, anyClassing, anyClasses, (values, classing, most) => {
        const { classes } = classify(values, classing, most);
        classes.forEach(({ from, to }, index) => {
          expect(from).toBeLessThanOrEqual(to);
          const next = classes[index + 1];
          if (!next) return;
          expect(from).toBeLessThan(next.from);
          expect(to).toBeLessThanOrEqual(next.from);
        });
      }),
    );
  });

  it('put greater values into higher classes and equal ones into the same', () => {
    fc.assert(
      fc.property(anyValues, anyClassing, anyClasses, (values, classing, most) => {
        const { classOf } = classify(values, classing, most);
        values.forEach((value, index) =>
          values.forEach((other, otherIndex) => {
            const [own, others] = [classOf[index] ?? -1, classOf[otherIndex] ?? -1];
            if (value === null || other === null) return;
            if (value === other) expect(own).toBe(others);
            if (value < other) expect(own).toBeLessThanOrEqual(others);
          }),
        );
      }),
    );
  });

  it('do not depend on the order of the values', () => {
    const shuffled = anyValues.chain((values) =>
      fc.tuple(fc.constant(values), fc.shuffledSubarray([...values.keys()], { minLength: values.length })),
    );
    fc.assert(
      fc.property(shuffled, anyClassing, anyClasses, ([values, order], classing, most) => {
        const straight = classify(values, classing, most);
        const otherwise = classify(
          order.map((index) => values[index] ?? null),
          classing,
          most,
        );
        expect(otherwise.classes).toEqual(straight.classes);
        expect(otherwise.classOf).toEqual(order.map((index) => straight.classOf[index]));
      }),
    );
  });

  it('are as many as asked for, or as there are different values', () => {
    fc.assert(
      fc.property(anyValues, anyClassing, anyClasses, (values, classing, most) => {
        const distinct = new Set(values.filter((value) => value !== null)).size;
        expect(classify(values, classing, most).classes).toHaveLength(Math.min(most, distinct));
      }),
    );
  });

  it.each(classings)('keep zeros apart from positive values, by %s', (classing) => {
    const { classes, classOf } = classify([0, 0, 0, 0.01, 5, 9], classing, 3);
    expect(classes[0]).toEqual({ from: 0, to: 0, count: 3 });
    expect(classes[1]?.from).toBe(0.01);
    expect(classOf.slice(0, 4)).toEqual([0, 0, 0, 1]);
  });

  it('are one of nothing but zeros where there is nothing else, and none without values', () => {
    expect(classify([0, 0, null], 'quantile', 5)).toEqual({
      classes: [{ from: 0, to: 0, count: 2 }],
      classOf: [0, 0, null],
      noData: 1,
    });
    expect(classify([null, null], 'natural', 5)).toEqual({ classes: [], classOf: [null, null], noData: 2 });
  });

  it('tell values that occur; with equal steps, where the steps begin and end', () => {
    const values = [1, 2, 3, 10, 13];
    expect(classify(values, 'natural', 3).classes).toEqual([
      { from: 1, to: 3, count: 3 },
      { from: 10, to: 10, count: 1 },
      { from: 13, to: 13, count: 1 },
    ]);
    expect(classify([...values, 1.5], 'equal', 3).classes).toEqual([
      { from: 1, to: 5, count: 4 },
      { from: 5, to: 9, count: 0 },
      { from: 9, to: 13, count: 2 },
    ]);
  });

  it('tell of whole numbers in equal steps the first and the last that a step holds', () => {
    expect(classify([1, 2, 3, 10, 12], 'equal', 3).classes).toEqual([
      { from: 1, to: 4, count: 3 },
      { from: 5, to: 8, count: 0 },
      { from: 9, to: 12, count: 2 },
    ]);
    expect(classify([1, 2, 3], 'equal', 3).classes.map(({ from, to }) => [from, to])).toEqual([
      [1, 1],
      [2, 2],
      [3, 3],
    ]);
  });
});
