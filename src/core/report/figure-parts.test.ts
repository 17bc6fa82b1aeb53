import fc from 'fast-check';
import { expect, it } from 'vitest';
import { figureParts, type FigureMark } from './figure-parts.ts';

const name = { zh: '路', en: 'roads' };
const mark = (start: number, end: number, answer: FigureMark['answer'] = 'covered'): FigureMark => ({
  start,
  end,
  answer,
  because: name,
});

it('cuts a run at its figures and keeps what stands between them', () => {
  const parts = figureParts({ text: '改造道路8条，新增101个', start: 10 }, [
    mark(14, 16),
    mark(19, 23, 'excluded'),
  ]);
  expect(parts.map(({ text, figure }) => [text, figure?.answer ?? null])).toEqual([
    ['改造道路', null],
    ['8条', 'covered'],
    ['，新增', null],
    ['101个', 'excluded'],
  ]);
});

it('marks the part of a figure that lies in the run when the figure reaches over its border', () => {
  const parts = figureParts({ text: '8条，', start: 5 }, [mark(3, 7)]);
  expect(parts.map(({ text }) => text)).toEqual(['8条', '，']);
  expect(parts[0]?.figure?.start).toBe(3);
});

it('loses no character, whatever the marks', () => {
  const anyMark = fc.tuple(fc.nat(60), fc.nat(12)).map(([start, length]) => mark(start, start + length));
  fc.assert(
    fc.property(
      fc.string({ maxLength: 40 }),
      fc.nat(20),
      fc.array(anyMark, { maxLength: 8 }),
      (text, start, marks) => {
        const sorted = marks.toSorted((a, b) => a.start - b.start || a.end - b.end);
        const parts = figureParts({ text, start }, sorted);
        expect(parts.map((part) => part.text).join('')).toBe(text);
        for (const part of parts)
          expect(text.slice(part.start - start)).toSatisfy((rest: string) => rest.startsWith(part.text));
      },
    ),
  );
});
