import { describe, expect, it } from 'vitest';
import { typedFigures } from './typed-figures.ts';

describe('figures that are typed into words', () => {
  it.each([
    ['改造楼宇 55 栋', ['55']],
    ['进展88%', ['88%']],
    ['63万平方米', ['63万']],
    ['两个月、三处', ['两', '三']],
    ['完成了一半', ['一', '半']],
    ['没有数字，统一推进，进一步、一般', []],
  ])('are found in Chinese: %s', (words, figures) => {
    expect(typedFigures(words, 'zh', []).toSorted()).toEqual(figures.toSorted());
  });

  it.each([
    ['55 buildings', ['55']],
    ['88% along, 1,692 signed', ['88%', '1,692']],
    ['Twelve of them, and nineteen', ['Twelve', 'nineteen']],
    ['hundreds, half of them, the second', ['hundreds', 'half', 'second']],
    ['everyone attends alone, often, in tents', []],
  ])('are found in English: %s', (words, figures) => {
    expect(typedFigures(words, 'en', [])).toEqual(figures);
  });

  it('are not found in texts that are no figures', () => {
    expect(typedFigures('2000 年以前建成的 18 个', 'zh', ['2000 年以前'])).toEqual(['18']);
    expect(typedFigures('in the second half', 'en', ['second', 'second half'])).toEqual([]);
  });

  it('are still found where only a part of them is allowed', () => {
    expect(typedFigures('120003 户', 'zh', ['2000'])).toEqual(['1', '3']);
  });
});
