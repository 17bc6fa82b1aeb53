import { describe, expect, it } from 'vitest';
import { outlineReport } from './outline.ts';

const text = [
  '某区报告',
  '一、上半年',
  '（一）修路开店，让日子“好过”。',
  '道路越修越平。长路翻修完工，路灯齐',
  '全。',
  '二、下半年',
  '（一）种树添绿。把',
  '绿荫铺到家门口。',
  '长路，短路，都要修，不分先后。一条也不落下。',
].join('\n\n');
const outline = outlineReport(text);
const paragraphAt = (words: string) =>
  outline.find(({ start, end }) => text.slice(start, end).includes(words));

describe('the outline of a report', () => {
  it('joins what a page break parts inside a sentence', () => {
    expect(outline).toHaveLength(7);
    expect(paragraphAt('路灯齐')).toBe(paragraphAt('全。'));
    expect(paragraphAt('把')).toBe(paragraphAt('家门口'));
  });

  it('gives each paragraph the part, the chapter and its own opening phrase', () => {
    expect(paragraphAt('路灯齐')?.section).toEqual([
      '一、上半年',
      '（一）修路开店，让日子“好过”',
      '道路越修越平',
    ]);
  });

  it('takes only the first sentence of a chapter that runs on as its heading', () => {
    expect(paragraphAt('家门口')?.section).toEqual(['二、下半年', '（一）种树添绿']);
  });

  it('sees no opening phrase in an ordinary first sentence', () => {
    expect(paragraphAt('不分先后')?.section).toEqual(['二、下半年', '（一）种树添绿']);
  });

  it('is the same with carriage returns', () => {
    const windows = text.replaceAll('\n', '\r\n');
    expect(outlineReport(windows).map(({ number, section }) => ({ number, section }))).toEqual(
      outline.map(({ number, section }) => ({ number, section })),
    );
  });
});
