import fc from 'fast-check';
import { expect, it } from 'vitest';
import { excerptOf } from './excerpt.ts';

it('keeps a text whose first mark can be seen', () => {
  expect(excerptOf('改造燃气管网', [[2, 4]], 24)).toEqual({ text: '改造燃气管网', marks: [[2, 4]] });
  expect(excerptOf('改造燃气管网', [], 24)).toEqual({ text: '改造燃气管网', marks: [] });
});

it('leaves out the beginning before a mark far back, at a word where there are some', () => {
  const text = 'Coordinate the projects well and speed up Ouzhuang Plaza';
  const { text: shown, marks } = excerptOf(text, [[42, 50]], 20);
  expect(shown).toBe('…speed up Ouzhuang Plaza');
  expect(marks.map(([start, end]) => shown.slice(start, end))).toEqual(['Ouzhuang']);
});

it('marks the same words, and keeps the first in sight', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('改', '造', ' ', 'a', '𠮷'), minLength: 1, maxLength: 60 }),
      fc.nat(),
      fc.integer({ min: 2, max: 20 }),
      (text, at, before) => {
        const start = at % text.length;
        const excerpt = excerptOf(text, [[start, start + 1]], before);
        const [from, to] = excerpt.marks[0]!;
        expect(excerpt.text.slice(from, to)).toBe(text.slice(start, start + 1));
        expect(from).toBeLessThanOrEqual(before + 2);
        expect(excerpt.text).not.toMatch(/^…[\udc00-\udfff]/);
      },
    ),
  );
});
