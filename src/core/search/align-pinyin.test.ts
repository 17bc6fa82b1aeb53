import { describe, expect, it } from 'vitest';
import { alignPinyin } from './align-pinyin.ts';
import { roadRead } from './named.fixture.ts';
import { prepareName } from './prepared-name.ts';

const yaotai = prepareName(roadRead('瑶台城中村改造', 'yao tai cheng zhong cun gai zao'));

describe('laying letters along a name', () => {
  it.each([
    ['yaotai', 0, 2, 0],
    ['yaota', 0, 2, 0],
    ['yt', 0, 2, 1],
    ['ytczcgz', 0, 7, 6],
    ['ytchzhcgz', 0, 7, 6],
    ['yaotc', 0, 3, 1],
    ['gaizao', 5, 7, 0],
    ['瑶tai', 0, 2, 0],
    ['yt城', 0, 3, 2],
    ['y台城', 0, 3, 1],
  ])('finds %s from unit %i to %i with %i syllables cut', (typed, start, end, cut) => {
    expect(alignPinyin(typed, yaotai)).toEqual({ start, end, cut });
  });

  it('finds nothing that skips a character, or that goes on after the name', () => {
    expect(alignPinyin('yaocheng', yaotai)).toBeNull();
    expect(alignPinyin('zaox', yaotai)).toBeNull();
    expect(alignPinyin('ao', yaotai)).toBeNull();
    expect(alignPinyin('瑶城', yaotai)).toBeNull();
  });

  it('takes the way with the fewest cuts, not the first', () => {
    const name = prepareName(roadRead('西华安仙', 'xi hua an xian'));
    expect(alignPinyin('xian', name)).toEqual({ start: 3, end: 4, cut: 0 });
    expect(alignPinyin('huan', name)).toEqual({ start: 1, end: 3, cut: 1 });
    const both = prepareName(roadRead('天河太和', 'tian he tai he'));
    expect(alignPinyin('taih', both)).toEqual({ start: 2, end: 4, cut: 0 });
  });

  it('takes digits and letters of a name as they are', () => {
    const name = prepareName(roadRead('麓湖300', 'lu hu - - -'));
    expect(alignPinyin('luhu300', name)).toEqual({ start: 0, end: 5, cut: 0 });
    expect(alignPinyin('lh3', name)).toEqual({ start: 0, end: 3, cut: 2 });
  });

  it('passes over punctuation, and reads ü as it is folded', () => {
    const name = prepareName(roadRead('“绿”荫', '- lü - yin'));
    expect(alignPinyin('luyin', name)).toEqual({ start: 0, end: 2, cut: 0 });
  });
});
