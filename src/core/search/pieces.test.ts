import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { piecesIn } from './pieces.ts';

describe('finding what was typed in pieces', () => {
  it('finds the pieces of a name that was shortened, in any order', () => {
    expect(piecesIn('瑶台改造', '瑶台城中村改造')).toEqual([
      [0, 2],
      [5, 7],
    ]);
    expect(piecesIn('泊位新增', '新增停车泊位')).toEqual([
      [4, 6],
      [0, 2],
    ]);
  });

  it('leaves no single character', () => {
    expect(piecesIn('瑶台城改造', '瑶台城中村改造')).toEqual([
      [0, 3],
      [5, 7],
    ]);
    expect(piecesIn('瑶台造', '瑶台城中村改造')).toBeNull();
    expect(piecesIn('城中村造改', '瑶台城中村改造')).toBeNull();
  });

  it('covers what was typed, piece by piece', () => {
    const text = '农林上路二横路农林下路';
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...text), minLength: 4, maxLength: 8 }), (typed) => {
        const pieces = piecesIn(typed, text);
        if (!pieces) return;
        expect(pieces.map(([start, end]) => text.slice(start, end)).join('')).toBe(typed);
        for (const [start, end] of pieces) expect(end - start).toBeGreaterThan(1);
      }),
    );
  });
});
