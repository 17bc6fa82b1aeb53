import type { StreetRow } from '#core/summary/street-row.ts';
import type { StreetMeasure } from './street-measures.ts';

export interface RankedStreet {
  row: StreetRow;
  value: number | null;
  /** 1 for the greatest value; equal values share the better rank. Null where there is no value. */
  rank: number | null;
}

/** The streets from the greatest value to the least, equal ones by code; those without a value last. */
export function rankStreets(
  rows: readonly StreetRow[],
  measure: Pick<StreetMeasure, 'value'>,
): RankedStreet[] {
  const valued = rows.map((row) => ({ row, value: measure.value(row) }));
  const known = valued.flatMap(({ value }) => (value === null ? [] : [value]));
  return valued
    .map(({ row, value }) => ({
      row,
      value,
      rank: value === null ? null : 1 + known.filter((other) => other > value).length,
    }))
    .sort(
      (a, b) =>
        (a.rank ?? Infinity) - (b.rank ?? Infinity) ||
        (a.row.code < b.row.code ? -1 : a.row.code > b.row.code ? 1 : 0),
    );
}
