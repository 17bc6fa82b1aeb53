import { ckmeans } from 'simple-statistics';

/**
 * Where classes begin: ascending, the first at the least value. A value belongs to the last class that begins at or
 * below it, so that equal values are never parted.
 * @param values ascending, not empty
 * @param classes at least 1, at most as many as there are distinct values
 */
export type FindBreaks = (values: readonly number[], classes: number) => number[];

/** Classes as equal in number as equal values allow: the squares of their sizes sum to the least possible. */
export const quantileBreaks: FindBreaks = (values, classes) => {
  // index in `values` at which each distinct value begins; the end closes the list
  const starts = values.flatMap((value, index) => (index > 0 && value === values[index - 1] ? [] : [index]));
  const distinct = starts.length;
  const size = (from: number, to: number) => (starts[to] ?? values.length) - (starts[from] ?? 0);
  /** Least sum of squares when the distinct values up to `end` fall into so many classes, and where the last begins. */
  interface Best {
    squares: number;
    lastBegins: number;
  }
  let best: Best[] = Array.from({ length: distinct + 1 }, (_, end) => ({
    squares: size(0, end) ** 2,
    lastBegins: 0,
  }));
  const rounds = [best];
  for (let count = 2; count <= classes; count++) {
    const fewer = best;
    best = fewer.map((_, end) => {
      let found: Best = { squares: Infinity, lastBegins: 0 };
      for (let begin = count - 1; begin < end; begin++) {
        const squares = (fewer[begin]?.squares ?? Infinity) + size(begin, end) ** 2;
        if (squares < found.squares) found = { squares, lastBegins: begin };
      }
      return found;
    });
    rounds.push(best);
  }
  const breaks: number[] = [];
  let end = distinct;
  for (const round of rounds.toReversed()) {
    end = round[end]?.lastBegins ?? 0;
    breaks.unshift(values[starts[end] ?? 0] ?? 0);
  }
  return breaks;
};

/** Steps of equal width between the least and the greatest value. */
export const equalBreaks: FindBreaks = (values, classes) => {
  const least = values[0] ?? 0;
  const width = (values.at(-1) ?? 0) - least;
  const breaks = Array.from({ length: classes }, (_, index) => least + (index * width) / classes);
  return [...new Set(breaks)];
};

/** Natural breaks: the squared distances from the mean of the own class sum to the least possible (ckmeans). */
export const naturalBreaks: FindBreaks = (values, classes) => [
  // rounding may part equal values there; as the beginning of one class they stay together
  ...new Set(ckmeans(values, classes).map(([least = 0]) => least)),
];
