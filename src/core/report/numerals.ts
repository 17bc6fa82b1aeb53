import { chineseNumerals } from './chinese-number.ts';
import { outlineReport } from './outline.ts';
import { contains, type Span } from './passages.ts';

/** A number as it stands in the text: with its decimals, its range or code, its 万 or 亿, its percent sign. */
export interface Numeral extends Span {
  text: string;
  script: 'arabic' | 'chinese';
}

const amount = '[0-9０-９]+(?:[.,．][0-9０-９]+)*';
const multiplier = '(?:\\s*(?:万亿|亿|万|千|百)(?![0-9０-９]))?';
const percent = '(?:\\s*[%％‰])?';
// ranges (3—5, 10%～20%) and codes (1+12+3, 1+N) are one numeral
const joined = `(?:\\s*[-–—~～至+]\\s*(?:${amount}${multiplier}${percent}|[A-Z](?![A-Za-z])))*`;
const arabicNumeral = `${amount}${multiplier}${percent}${joined}`;
const numeral = new RegExp(`${arabicNumeral}|[${chineseNumerals}]+`, 'g');

// words in which the character means the whole, the same or a degree, and numbers nothing
const wordsWithoutNumber =
  /一般|一体|一流|一线|一致|一律|一直|一定|一切|一向|一贯|一旦|一并|进一步|统一|唯一|逐一|单一|万一|十分|百分/g;

// the numbers that official documents set before their headings: 一、 and （一）
const headingNumber = /^(?:[一二三四五六七八九十]+、|（[一二三四五六七八九十]+）)/;

/**
 * Every numeral of a report in its order: Arabic ones, and Chinese ones wherever they stand for a number, be it a
 * count (三大场馆), an order (第五) or part of a name. Left out are the numbers of headings and words such as 统一.
 */
export function findNumerals(text: string): Numeral[] {
  const numberless = [...headingNumbersOf(text), ...spansOf(text, wordsWithoutNumber)];
  return spansOf(text, numeral)
    .filter((span) => !numberless.some((other) => contains(other, span)))
    .map((span) => {
      const found = text.slice(span.start, span.end);
      return { ...span, text: found, script: /[0-9０-９]/.test(found) ? 'arabic' : 'chinese' };
    });
}

function spansOf(text: string, pattern: RegExp): Span[] {
  return [...text.matchAll(pattern)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}

function headingNumbersOf(text: string): Span[] {
  return outlineReport(text).flatMap(({ start, end }) => {
    const number = headingNumber.exec(text.slice(start, end));
    return number ? [{ start, end: start + number[0].length }] : [];
  });
}
