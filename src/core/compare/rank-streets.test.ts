import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { streetRows, type StreetRow } from '#core/summary/street-row.ts';
import { rankStreets } from './rank-streets.ts';

/** Bare streets whose area is the figure to rank by; null stands for no data. */
function streets(figures: readonly (number | null)[]): {
  rows: StreetRow[];
  value: (row: StreetRow) => number | null;
} {
  const rows = streetRows(
    figures.map((_, index) => ({
      code: String(101 + index),
      name: '',
      nameEn: '',
      areaSquareMeters: 1,
      parkSquareMeters: 0,
      waterSquareMeters: 0,
      roadLengthMeters: 0,
      metroStations: 0,
      neighbours: [],
    })),
    [],
    new Map(),
  );
  const figureOf = new Map(rows.map(({ code }, index) => [code, figures[index] ?? null]));
  return { rows, value: ({ code }) => figureOf.get(code) ?? null };
}

describe('streets ranked by a measure', () => {
  it('stand from the greatest to the least, equal ones together by code, those without a value last', () => {
    const { rows, value } = streets([2, null, 5, 2, 0]);
    expect(rankStreets(rows.toReversed(), { value }).map(({ row, rank }) => [row.code, rank])).toEqual([
      ['103', 1],
      ['101', 2],
      ['104', 2],
      ['105', 4],
      ['102', null],
    ]);
  });

  it('have as rank one more than the number of greater values', () => {
    fc.assert(
      fc.property(fc.array(fc.option(fc.integer({ min: 0, max: 5 })), { maxLength: 12 }), (figures) => {
        const { rows, value } = streets(figures);
        const ranked = rankStreets(rows, { value });
        expect(ranked).toHaveLength(rows.length);
        for (const { value: own, rank } of ranked) {
          const greater = figures.filter((other) => other !== null && own !== null && other > own);
          expect(rank).toBe(own === null ? null : greater.length + 1);
        }
      }),
    );
  });
});
