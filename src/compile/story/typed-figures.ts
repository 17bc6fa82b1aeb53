import { findNumerals } from '#core/report/numerals.ts';
import type { Language } from '#core/view/view.ts';

const numberWord =
  'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|twenty|thirty|' +
  'forty|fifty|sixty|seventy|eighty|ninety|hundreds?|thousands?|[mb]illions?|dozens?|half|halves|twice|' +
  'first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth';
const englishNumeral = new RegExp(`\\d+(?:[.,]\\d+)*(?:\\s?%)?|\\b(?:${numberWord})\\b`, 'gi');
/** Half is a figure too, though not a digit. */
const chineseHalf = /半/g;

/**
 * Figures that stand in words of a story, in their order; references must have been taken out.
 * @param allowed texts that hold numerals and are no figures
 */
export function typedFigures(words: string, language: Language, allowed: readonly string[]): string[] {
  // longest first, so that one allowed text may stand within another
  const left = allowed
    .toSorted((a, b) => b.length - a.length)
    .reduce((text, phrase) => text.replaceAll(phrase, '\u0000'), words);
  if (language === 'en') return [...left.matchAll(englishNumeral)].map(([figure]) => figure);
  return [...findNumerals(left).map(({ text }) => text), ...(left.match(chineseHalf) ?? [])];
}
