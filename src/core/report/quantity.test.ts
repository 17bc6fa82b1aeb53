import { describe, expect, it } from 'vitest';
import { readChineseNumber } from './chinese-number.ts';
import { readQuantity, sameValue } from './quantity.ts';

describe('reading a printed figure', () => {
  it.each([
    ['10.83公里', 10830, ['m']],
    ['63 万平方米', 630000, ['m2']],
    ['8000 m²', 8000, ['m2']],
    ['40.7 亿元', 4070000000, ['CNY']],
    ['3292.95万元', 32929500, ['CNY']],
    ['76.70%', 76.7, ['percent']],
    ['27.5个百分点', 27.5, ['percentage-point']],
    ['6777.53万人次', 67775300, ['count']],
    ['1.08 万人', 10800, ['person']],
    ['1692户', 1692, ['household', 'count']],
    ['897套', 897, ['dwelling', 'count']],
    ['140 余项', 140, ['count']],
    ['400 家以上', 400, ['count']],
    ['两个月', 2, ['count']],
    ['三大场馆', 3, ['count']],
    ['1,692 户', 1692, ['household', 'count']],
    ['七成', 70, ['percent']],
  ])('%s', (text, value, units) => {
    const quantity = readQuantity(text);
    expect(sameValue(quantity?.value ?? NaN, value)).toBe(true);
    expect(quantity?.units).toEqual(units);
  });

  it('leaves the unit open where none is printed', () => {
    expect(readQuantity('176亿')).toEqual({ value: 17600000000, units: [] });
  });

  it('refuses what is no number and what follows with an unknown unit', () => {
    expect(readQuantity('若干条')).toBeNull();
    expect(readQuantity('5 光年')).toBeNull();
  });
});

describe('reading a Chinese numeral', () => {
  it.each([
    ['十', 10],
    ['十二', 12],
    ['二十', 20],
    ['一百零五', 105],
    ['两千三百', 2300],
    ['三万五千', 35000],
    ['一亿二千万', 120000000],
    ['三万亿', 3e12],
  ])('%s is %d', (numeral, value) => {
    expect(readChineseNumber(numeral)).toBe(value);
  });

  it('does not count figures that are read out', () => {
    expect(readChineseNumber('二〇二五')).toBeNaN();
    expect(readChineseNumber('')).toBeNaN();
  });
});
