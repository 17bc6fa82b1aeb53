import { afterEach, describe, expect, it } from 'vitest';
import { units } from '#core/report/catalogue.ts';
import { languages } from '#core/view/view.ts';
import { setLanguage } from './language.svelte.ts';
import {
  formatArea,
  formatDate,
  formatFixed,
  formatLength,
  formatNumber,
  formatQuantity,
  formatSetNumber,
  formatShare,
} from './quantities.ts';

/** What a format says in Chinese and in English. */
function inBoth(format: () => string): string[] {
  return languages.map((language) => {
    setLanguage(language);
    return format();
  });
}

afterEach(() => setLanguage('zh'));

describe('a quantity of the report', () => {
  it.each([
    [10830, 'm', '10.83 公里', '10.83 km'],
    [850, 'm', '850 米', '850 m'],
    [630000, 'm2', '63万 m²', '630,000 m²'],
    [8000, 'm2', '8000 m²', '8,000 m²'],
    [4070000000, 'CNY', '40.7亿元', 'CNY 4,070 million'],
    [3000000, 'CNY', '300万元', 'CNY 3 million'],
    [76.7, 'percent', '76.7%', '76.7%'],
    [91.55, 'percent', '91.55%', '91.55%'],
    [2.1, 'percentage-point', '2.1 个百分点', '2.1 percentage points'],
    [4500, 'household', '4,500 户', '4,500 households'],
    [3394, 'dwelling', '3,394 套', '3,394 homes'],
    [35, 'person', '35 人', '35 people'],
    [67775300, 'count', '67,775,300', '67,775,300'],
  ] as const)('of %d %s reads %s and %s', (value, unit, zh, en) => {
    expect(inBoth(() => formatQuantity(value, unit))).toEqual([zh, en]);
  });

  it('of nothing has a reading in every unit', () => {
    for (const unit of units) {
      for (const reading of inBoth(() => formatQuantity(0, unit)))
        expect(reading, unit).toMatch(/(^|\D)0(\D|$)/);
    }
  });
});

describe('a measured length or area', () => {
  it('changes from metres to kilometres at 1,000 m', () => {
    expect(inBoth(() => formatLength(999))).toEqual(['999 米', '999 m']);
    expect(inBoth(() => formatLength(1000))).toEqual(['1 公里', '1 km']);
    expect(inBoth(() => formatLength(12345.6))).toEqual(['12.35 公里', '12.35 km']);
    expect(inBoth(() => formatLength(0))).toEqual(['0 米', '0 m']);
  });

  it('changes from square metres to square kilometres at a tenth of one', () => {
    expect(inBoth(() => formatArea(99999))).toEqual(['99,999 m²', '99,999 m²']);
    expect(inBoth(() => formatArea(100000))).toEqual(['0.1 km²', '0.1 km²']);
    expect(inBoth(() => formatArea(33_600_000))).toEqual(['33.6 km²', '33.6 km²']);
  });
});

describe('a plain number', () => {
  it('is grouped by thousands and has no more decimals than asked for', () => {
    expect(inBoth(() => formatNumber(1234567.891))).toEqual(['1,234,568', '1,234,568']);
    expect(inBoth(() => formatNumber(2.5, 2))).toEqual(['2.5', '2.5']);
    expect(inBoth(() => formatNumber(2.345, 1))).toEqual(['2.3', '2.3']);
  });

  it('in a column keeps all its decimals', () => {
    expect(inBoth(() => formatFixed(2.5, 2))).toEqual(['2.50', '2.50']);
    expect(inBoth(() => formatFixed(0, 1))).toEqual(['0.0', '0.0']);
  });

  it('as a share is a percentage', () => {
    expect(inBoth(() => formatShare(0.5))).toEqual(['50%', '50%']);
    expect(inBoth(() => formatShare(0.12345, 1))).toEqual(['12.3%', '12.3%']);
    expect(inBoth(() => formatShare(1))).toEqual(['100%', '100%']);
  });

  it('of a set is in the unit of the set: kilometres for lengths, without writing it', () => {
    expect(inBoth(() => formatSetNumber(10830, 'm'))).toEqual(['10.83', '10.83']);
    expect(inBoth(() => formatSetNumber(150000, 'm2'))).toEqual(['15万', '150,000']);
    expect(inBoth(() => formatSetNumber(4500, 'household'))).toEqual(['4,500', '4,500']);
  });
});

it('a date is the same day in every time zone', () => {
  expect(inBoth(() => formatDate('2025-07-31'))).toEqual(['2025年7月31日', '31 July 2025']);
});
