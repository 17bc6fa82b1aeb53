import { describe, expect, it } from 'vitest';
import { contains, findPassages, overlaps } from './passages.ts';

const found = (text: string, passage: string) =>
  findPassages(text, passage).map(({ start, end }) => text.slice(start, end));

describe('finding a passage', () => {
  it('folds white space on both sides and gives back the passage as printed', () => {
    expect(found('全区生\n\n活垃圾进站转运率 91.2%', '全区生活垃圾 进站转运率91.2%')).toEqual([
      '全区生\n\n活垃圾进站转运率 91.2%',
    ]);
  });

  it('counts offsets in UTF-16 units, also after characters outside the basic plane', () => {
    expect(findPassages('𠮷路 8 条', '8条')).toEqual([{ start: 4, end: 7 }]);
  });

  it('finds every place, overlapping ones too', () => {
    expect(found('安安安', '安安')).toHaveLength(2);
  });

  it('never cuts a numeral', () => {
    expect(found('签约1692户', '2户')).toEqual([]);
    expect(found('改造10.83公里', '83公里')).toEqual([]);
    expect(found('改造10.83公里', '改造10')).toEqual([]);
    expect(found('共8. 其余9条', '8')).toEqual(['8']);
  });

  it('finds nothing for a blank passage', () => {
    expect(findPassages('文字', ' \n')).toEqual([]);
  });
});

describe('spans', () => {
  it('contain and overlap by their characters, ends excluded', () => {
    expect(contains({ start: 0, end: 5 }, { start: 2, end: 5 })).toBe(true);
    expect(contains({ start: 0, end: 5 }, { start: 2, end: 6 })).toBe(false);
    expect(overlaps({ start: 0, end: 5 }, { start: 5, end: 6 })).toBe(false);
    expect(overlaps({ start: 0, end: 5 }, { start: 4, end: 6 })).toBe(true);
  });
});
