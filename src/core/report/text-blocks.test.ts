import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { outlineReport } from './outline.ts';
import { textBlocks } from './text-blocks.ts';

const report = [
  '区政府 2025 年上半年工作报告',
  '一、上半年工作',
  '（一）老城换新颜。',
  '老旧小区变样。18 个老旧小区改造启动，55 栋楼宇焕新。',
  '（二）道路越修越平。新改建道路 8 条，长',
  '10.83 公里，路面平整。',
].join('\n\n');

function passage(id: string, words: string) {
  const start = report.indexOf(words);
  if (start < 0) throw new Error(`the report does not hold ${words}`);
  return { id, start, end: start + words.length };
}

/** The runs of the whole report that a statement owns, as text. */
function textOf(statements: Parameters<typeof textBlocks>[1], id: string): string[] {
  return textBlocks(report, statements)
    .flatMap(({ runs }) => runs)
    .filter(({ statement }) => statement === id)
    .map(({ text }) => text);
}

const anySpans = (length: number) =>
  fc
    .array(fc.tuple(fc.nat(length), fc.nat(length)), { maxLength: 12 })
    .map((pairs) =>
      pairs.map(([a, b], index) => ({ id: `s${index}`, start: Math.min(a, b), end: Math.max(a, b) })),
    );

describe('the report in paragraphs', () => {
  it('loses no character and adds none, whatever the statements cover', () => {
    const pieces = [
      '一、上半年',
      '（一）修路。',
      '（二）种树',
      '路，',
      '完工。',
      '8 条',
      '\n',
      '\n\n',
      '\r\n',
      ' ',
      '\u{20000}',
    ];
    const text = fc.array(fc.constantFrom(...pieces), { maxLength: 30 }).map((all) => all.join(''));
    fc.assert(
      fc.property(
        text.chain((all) => fc.tuple(fc.constant(all), anySpans(all.length))),
        ([all, statements]) => {
          const blocks = textBlocks(all, statements);
          expect(blocks.map(({ number, runs }) => [number, runs.map((run) => run.text).join('')])).toEqual(
            outlineReport(all).map(({ number, start, end }) => [number, all.slice(start, end)]),
          );
          for (const { text: words, start } of blocks.flatMap(({ runs }) => runs)) {
            expect(words.length).toBeGreaterThan(0);
            expect(all.slice(start, start + words.length)).toBe(words);
          }
        },
      ),
      { numRuns: 500 },
    );
  });

  it('gives every character to a statement that holds it, or to none when none does', () => {
    fc.assert(
      fc.property(anySpans(report.length), (statements) => {
        for (const { text, statement, start } of textBlocks(report, statements).flatMap(({ runs }) => runs)) {
          for (let at = start; at < start + text.length; at++) {
            const holders = statements
              .filter((each) => each.start <= at && at < each.end)
              .map(({ id }) => id);
            if (statement === null) expect(holders).toEqual([]);
            else expect(holders).toContain(statement);
          }
        }
      }),
    );
  });

  it('cuts where a statement begins and ends', () => {
    const [, , , block] = textBlocks(report, [passage('compounds', '18 个老旧小区改造启动')]);
    expect(block?.runs.map(({ text, statement }) => [text, statement])).toEqual([
      ['老旧小区变样。', null],
      ['18 个老旧小区改造启动', 'compounds'],
      ['，55 栋楼宇焕新。', null],
    ]);
  });

  it('gives words that two statements share to the one that begins first', () => {
    const first = passage('first', '18 个老旧小区改造启动，');
    const second = passage('second', '启动，55 栋楼宇焕新');
    expect(textOf([second, first], 'first')).toEqual(['18 个老旧小区改造启动，']);
    expect(textOf([second, first], 'second')).toEqual(['55 栋楼宇焕新']);
  });

  it('shows both of two statements that begin together, the shorter one first', () => {
    const long = passage('long', '18 个老旧小区改造启动，55 栋楼宇焕新');
    const short = passage('short', '18 个老旧小区改造启动');
    expect(textOf([long, short], 'short')).toEqual(['18 个老旧小区改造启动']);
    expect(textOf([long, short], 'long')).toEqual(['，55 栋楼宇焕新']);
  });

  it('runs a statement on across the break of a page', () => {
    expect(textOf([passage('roads', '道路 8 条，长\n\n10.83 公里')], 'roads')).toEqual([
      '道路 8 条，长\n\n10.83 公里',
    ]);
  });

  it('parts a statement that spans two paragraphs between them, without the blank line', () => {
    const both = passage('both', '55 栋楼宇焕新。\n\n（二）道路越修越平。');
    const blocks = textBlocks(report, [both]);
    expect(textOf([both], 'both')).toEqual(['55 栋楼宇焕新。', '（二）道路越修越平。']);
    expect(
      blocks
        .filter(({ runs }) => runs.some(({ statement }) => statement === 'both'))
        .map(({ number }) => number),
    ).toEqual([4, 5]);
  });

  it('tells headings of parts and chapters from running text', () => {
    expect(textBlocks(report, []).map(({ number, heading }) => [number, heading])).toEqual([
      [1, 0],
      [2, 1],
      [3, 2],
      [4, 0],
      // a chapter's heading that runs on into its paragraph is text to be read
      [5, 0],
    ]);
  });

  it('is empty for an empty report', () => {
    expect(textBlocks('', [{ id: 's', start: 0, end: 0 }])).toEqual([]);
  });
});
