import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LineString, Position } from 'geojson';
import { toColumns } from './append-geometry.ts';
import { measureLines, sumLines } from './measure-lines.ts';
import { prepareAreas } from './areas.ts';
import { summarise } from './summarise.ts';

const square = (west: number, south: number): Position[][] => [
  [
    [west, south],
    [west + 1, south],
    [west + 1, south + 1],
    [west, south + 1],
    [west, south],
  ],
];
// the lower code is the eastern one: areas are in the order of their codes, not of their file
const areas = prepareAreas(
  toColumns([
    { type: 'Polygon', coordinates: square(0, 0) },
    { type: 'Polygon', coordinates: square(1, 0) },
  ]),
  [
    { code: '20', name: 'west' },
    { code: '10', name: 'east' },
  ],
);
const anyLine: fc.Arbitrary<LineString> = fc
  .array(fc.tuple(fc.double({ min: -1, max: 3, noNaN: true }), fc.double({ min: -1, max: 2, noNaN: true })), {
    minLength: 2,
    maxLength: 5,
  })
  .map((coordinates) => ({ type: 'LineString', coordinates }));

describe('lines measured one by one', () => {
  it('sum up to what the summary of the chosen ones says', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(anyLine, fc.boolean()), { maxLength: 12 }), (lines) => {
        const parts = measureLines(toColumns(lines.map(([line]) => line)), areas);
        const sums = sumLines(parts, (line) => lines[line]?.[1] ?? false);
        const chosen = lines.filter(([, isChosen]) => isChosen).map(([line]) => line);
        for (const { code, lengthMeters } of summarise(toColumns(chosen), areas).streets) {
          expect(sums.get(code)).toBeCloseTo(lengthMeters, 6);
        }
      }),
    );
  });

  it('are refused when one of them is no line', () => {
    const point = toColumns([{ type: 'Point', coordinates: [0.5, 0.5] }]);
    expect(() => measureLines(point, areas)).toThrow('feature 0 is no line');
  });
});
