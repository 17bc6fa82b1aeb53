const digits = new Map([...'零一二三四五六七八九'].map((character, value) => [character, value]));
digits.set('〇', 0);
digits.set('两', 2);

const powers = new Map([
  ['十', 10],
  ['百', 100],
  ['千', 1000],
]);

/** Characters of which Chinese numerals are made. */
export const chineseNumerals = '零〇一二两三四五六七八九十百千万亿';

/** Value of a Chinese numeral such as 两, 十二 or 三千零五万; NaN where the characters make no number. */
export function readChineseNumber(numeral: string): number {
  let total = 0;
  let section = 0;
  let pending: number | null = null;
  for (const character of numeral) {
    const value = digits.get(character);
    const power = powers.get(character);
    if (value !== undefined) {
      // two figures in a row are read out (二〇二五), not counted
      if (pending !== null && pending !== 0) return NaN;
      pending = value;
    } else if (power !== undefined) {
      section += (pending ?? 1) * power;
      pending = null;
    } else if (character === '万') {
      total += (section + (pending ?? 0) || 1) * 1e4;
      section = 0;
      pending = null;
    } else if (character === '亿') {
      total = (total + section + (pending ?? 0) || 1) * 1e8;
      section = 0;
      pending = null;
    } else {
      return NaN;
    }
  }
  return numeral === '' ? NaN : total + section + (pending ?? 0);
}
