import { type Unit } from './catalogue.ts';
import { chineseNumerals, readChineseNumber } from './chinese-number.ts';
import { unitWords } from './unit-words.ts';

/** What a printed figure says. */
export interface Quantity {
  /** In base units. */
  value: number;
  /** Base units that the printed unit word may mean; empty where the report prints none. */
  units: readonly Unit[];
}

const figure = new RegExp(
  `^[^0-9${chineseNumerals}]*?([0-9][0-9,]*(?:\\.[0-9]+)?|[${chineseNumerals}]+)(万亿|亿|万|千|百)?[余多]?(.*)$`,
);
const multipliers = new Map([
  ['百', 1e2],
  ['千', 1e3],
  ['万', 1e4],
  ['亿', 1e8],
  ['万亿', 1e12],
]);

/**
 * Reads a printed figure such as `10.83公里`, `63 万平方米`, `20 家以上` or `两个月`.
 * Null where there is no number or the word after it is no known unit.
 */
export function readQuantity(text: string): Quantity | null {
  const [, digits, multiplier = '', rest = ''] = figure.exec(text.replace(/\s/g, '')) ?? [];
  if (digits === undefined) return null;
  const number = /^[0-9]/.test(digits) ? Number(digits.replaceAll(',', '')) : readChineseNumber(digits);
  if (Number.isNaN(number)) return null;
  const word = rest.replace(/(以上|以下|左右)$/, '');
  const unit = unitWords.find((candidate) => word.startsWith(candidate.word));
  if (word !== '' && !unit) return null;
  const value = number * (multipliers.get(multiplier) ?? 1) * (unit?.factor ?? 1);
  return { value, units: unit?.units ?? [] };
}

/** Whether two values are the same but for the rounding of floating point. */
export function sameValue(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b));
}
