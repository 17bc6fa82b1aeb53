import { median as medianOf } from 'simple-statistics';
import type { StreetRow } from '#core/summary/street-row.ts';
import type { StreetMeasure } from './street-measures.ts';

/** One measure of several streets side by side, in the base unit of its kind; null where there is no value. */
export interface ComparedFigure {
  measure: StreetMeasure;
  /** In the order of the streets. */
  values: readonly (number | null)[];
  /** Of each street's value to the first one's; null for the first itself, and where a value is missing. */
  differences: readonly (number | null)[];
  /** Of all streets of the district that have a value. */
  median: number | null;
}

/**
 * @param streets those compared, in their order
 * @param all the whole district's
 */
export function compareStreets(
  streets: readonly StreetRow[],
  all: readonly StreetRow[],
  measures: readonly StreetMeasure[],
): ComparedFigure[] {
  return measures.map((measure) => {
    const values = streets.map((row) => measure.value(row));
    const [first = null] = values;
    return {
      measure,
      values,
      differences: values.map((value, index) =>
        index === 0 || value === null || first === null ? null : value - first,
      ),
      median: median(all.map((row) => measure.value(row))),
    };
  });
}

/** The middle value, or the mean of the middle two; of those that are known. Null where none is. */
export function median(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null);
  return known.length === 0 ? null : medianOf(known);
}
