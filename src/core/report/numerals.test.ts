import { describe, expect, it } from 'vitest';
import { findNumerals } from './numerals.ts';

const found = (text: string) => findNumerals(text).map((numeral) => numeral.text);

describe('finding numerals', () => {
  it.each([
    ['改造燃气管网10.83公里', ['10.83']],
    ['改造空间 63 万平方米', ['63 万']],
    ['投资40.7 亿元', ['40.7 亿']],
    ['占76.70%、超27.5个百分点', ['76.70%', '27.5']],
    ['约3—5个，增长10%～20%', ['3—5', '10%～20%']],
    ['“1+12+3”与“1+N”体系', ['1+12+3', '1+N']],
    ['共1,692户、2,101户', ['1,692', '2,101']],
    ['“18条街道+140家支行”', ['18', '140']],
    ['8000 m²，U16女足', ['8000', '16']],
    ['三大场馆，两个月，十件实事', ['三', '两', '十']],
    ['第五立面15万平方米', ['五', '15万']],
    ['近七层', ['七']],
    ['百千万工程', ['百千万']],
    ['全角３５个', ['３５']],
  ])('in %s', (text, numerals) => {
    expect(found(text)).toEqual(numerals);
  });

  it('leaves out words in which the character numbers nothing', () => {
    expect(found('统一推进一体化，进一步提升一流水平，逐一落实')).toEqual([]);
  });

  it('leaves out the numbers of headings, not those of sentences', () => {
    expect(found('一、上半年\n\n（一）修路。\n\n修路一条，栽树（二）种。')).toEqual(['一', '二']);
  });

  it('gives offsets into the text', () => {
    const text = '新增\r\n\r\n1.08 万人';
    const [numeral] = findNumerals(text);
    expect(numeral).toEqual({ text: '1.08 万', start: 6, end: 12, script: 'arabic' });
    expect(text.slice(6, 12)).toBe('1.08 万');
  });
});
