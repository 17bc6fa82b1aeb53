import { expect, it } from 'vitest';
import type { Unit } from './catalogue.ts';
import { printedRange } from './printed-range.ts';

const rangeOf = (text: string, value: number, unit: Unit) => {
  const { low, high } = printedRange({ text, value, unit });
  return [low, high];
};

it.each<[string, number, Unit, number, number]>([
  ['76.70%', 76.7, 'percent', 76.695, 76.705],
  ['90.9%', 90.9, 'percent', 90.85, 90.95],
  ['40.7 亿元', 4.07e9, 'CNY', 4.065e9, 4.075e9],
  ['10.83公里', 10830, 'm', 10825, 10835],
  ['6777.53万人次', 67775300, 'count', 67775250, 67775350],
  ['12,575 个', 12575, 'count', 12575, 12575],
  ['1692户', 1692, 'household', 1692, 1692],
  ['十件', 10, 'count', 10, 10],
])('%s stands for what would be printed alike', (text, value, unit, low, high) => {
  const [least, most] = rangeOf(text, value, unit);
  expect(least).toBeCloseTo(low, 6);
  expect(most).toBeCloseTo(high, 6);
});
