import type { Range } from './fold.ts';

/** Part of a text with the first mark in it; an ellipsis stands where something is left out. */
export interface Excerpt {
  text: string;
  marks: readonly Range[];
}

/**
 * A text, without its beginning where the first mark would otherwise stand too far back to be seen.
 * @param before how many units are kept before the mark
 */
export function excerptOf(text: string, marks: readonly Range[], before: number): Excerpt {
  const first = marks[0]?.[0] ?? 0;
  if (first <= before) return { text, marks };
  const wanted = first - Math.floor(before / 2);
  // no word is cut where there are blanks, and no character of two units
  const blank = text.lastIndexOf(' ', wanted);
  const atWord = blank > wanted - before / 2 ? blank + 1 : wanted;
  const from = (text.codePointAt(atWord - 1) ?? 0) > 0xffff ? atWord - 1 : atWord;
  const shift = from - 1;
  return {
    text: `…${text.slice(from)}`,
    marks: marks.map(([start, end]): Range => [start - shift, end - shift]),
  };
}
