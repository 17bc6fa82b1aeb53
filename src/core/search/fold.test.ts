import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldedWords, foldJoined, foldWords, joinRanges, unfoldRange, type Range } from './fold.ts';

describe('folding a text', () => {
  it('sets case, width, tone marks, accents, blanks and punctuation aside', () => {
    expect(foldJoined('Yáo Tái · ＹＴＣ“Ｃūn”').text).toBe('yaotaiytccun');
    expect(foldJoined('黄桥·小石集（一期）').text).toBe('黄桥小石集一期');
    expect(foldWords("You'ai Road, 2nd").text).toBe(' you ai road 2nd');
  });

  it('takes tone marks off that are characters of their own', () => {
    expect(foldWords('ya\u0301o ta\u0301i').text).toBe(' yao tai');
  });

  it('keeps a character beyond the basic plane, and drops half of one', () => {
    expect(foldJoined('𠮷街').text).toBe('𠮷街');
    expect(foldJoined('a\ud842b').text).toBe('ab');
  });

  it('knows where each part stood', () => {
    const original = '“一方系” 文旅';
    expect(unfoldRange(original, foldJoined(original), [0, 4])).toEqual([1, 7]);
    expect(original.slice(1, 7)).toBe('一方系” 文');
    const astral = 'x𠮷y';
    expect(unfoldRange(astral, foldJoined(astral), [1, 3])).toEqual([1, 3]);
  });

  it('does the same sooner for words', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.string({ unit: 'binary' })), (text) => {
        expect(foldedWords(text)).toBe(foldWords(text).text);
      }),
    );
  });

  it('unfolds every range to one inside the text that folds to at least what was asked', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 20 }), fc.nat(), fc.nat(), (text, a, b) => {
        const folded = foldJoined(text);
        fc.pre(folded.text.length > 0);
        const start = a % folded.text.length;
        const end = start + 1 + (b % (folded.text.length - start));
        const [from, to] = unfoldRange(text, folded, [start, end]);
        expect(from).toBeGreaterThanOrEqual(0);
        expect(to).toBeLessThanOrEqual(text.length);
        expect(foldJoined(text.slice(from, to)).text).toContain(folded.text.slice(start, end));
      }),
    );
  });
});

describe('joining ranges', () => {
  it('sorts them and makes one of those that touch or overlap', () => {
    expect(
      joinRanges([
        [6, 8],
        [0, 2],
        [2, 3],
        [7, 9],
      ]),
    ).toEqual([
      [0, 3],
      [6, 9],
    ]);
  });

  it('covers exactly the same units, whatever their order', () => {
    const range = fc
      .tuple(fc.nat(30), fc.nat(10))
      .map(([start, length]): Range => [start, start + 1 + length]);
    const unitsOf = (ranges: readonly Range[]) =>
      new Set(
        ranges.flatMap(([start, end]) => Array.from({ length: end - start }, (_, index) => start + index)),
      );
    fc.assert(
      fc.property(fc.array(range, { maxLength: 8 }), (ranges) => {
        const joined = joinRanges(ranges);
        expect(unitsOf(joined)).toEqual(unitsOf(ranges));
        for (const [index, [start]] of joined.entries()) {
          if (index > 0) expect(start).toBeGreaterThan(joined[index - 1]![1]);
        }
      }),
    );
  });
});
