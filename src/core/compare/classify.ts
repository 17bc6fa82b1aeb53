import type { Classing } from '#core/view/view.ts';
import { equalBreaks, naturalBreaks, quantileBreaks, type FindBreaks } from './class-breaks.ts';

/** A class of values. */
export interface ValueClass {
  /** The least value that occurs in it; of equal steps, where the step begins. */
  from: number;
  /** The greatest value that occurs; of equal steps, where the next one begins, which itself counts only there. */
  to: number;
  /** How many values fall into it. */
  count: number;
}

export interface Classification {
  /** From the lowest values to the highest; none where no value is known. */
  classes: readonly ValueClass[];
  /** For each value, in the order they were given: index of its class, null where there is no value. */
  classOf: readonly (number | null)[];
  /** How many values are missing. */
  noData: number;
}

const breaksBy: Record<Classing, FindBreaks> = {
  quantile: quantileBreaks,
  equal: equalBreaks,
  natural: naturalBreaks,
};

/**
 * Cuts values, none of them negative, into at most so many classes; equal values are never parted, and there are
 * fewer classes where there are fewer different values. Zeros beside positive values are a class of their own,
 * "none", and the rest of the classes cut the positive ones: "none" and "hardly any" are different answers.
 */
export function classify(
  values: readonly (number | null)[],
  classing: Classing,
  classes: number,
): Classification {
  const known = values.filter((value) => value !== null).toSorted((a, b) => a - b);
  const noData = values.length - known.length;
  if (known.length === 0) return { classes: [], classOf: values.map(() => null), noData };
  const positive = known.filter((value) => value > 0);
  const zerosApart = positive.length > 0 && positive.length < known.length;
  const cut = zerosApart ? positive : known;
  const wanted = Math.min(zerosApart ? classes - 1 : classes, new Set(cut).size);
  const breaks = [...(zerosApart ? [0] : []), ...breaksBy[classing](cut, wanted)];
  const classOf = values.map((value) =>
    value === null ? null : breaks.findLastIndex((begin) => begin <= value),
  );
  // a count has no step from 1 to 1.67: of whole numbers a step tells the first and the last in it
  const whole = known.every(Number.isInteger);
  return {
    classes: breaks.map((begin, index) => {
      const next = breaks[index + 1];
      const within = known.filter((value) => begin <= value && value < (next ?? Infinity));
      const isStep = classing === 'equal' && !(zerosApart && index === 0) && next !== undefined;
      return {
        from: whole ? Math.ceil(begin) : begin,
        to: isStep ? (whole ? Math.ceil(next) - 1 : next) : (within.at(-1) ?? begin),
        count: within.length,
      };
    }),
    classOf,
    noData,
  };
}
