import type { Range } from './fold.ts';
import type { SearchWords } from './search-words.ts';

/** Where typed words stand in an English name; ranges of the folded name. */

/** The words in the order typed, from the start of a word; blanks between words do not count. */
export function phraseIn(words: Pick<SearchWords, 'phrase' | 'joined'>, en: string): Range | null {
  const at = en.indexOf(words.phrase);
  if (at >= 0) return [at + 1, at + words.phrase.length];
  for (let blank = en.indexOf(' '); blank >= 0; blank = en.indexOf(' ', blank + 1)) {
    const end = endOfRun(words.joined, en, blank + 1);
    if (end !== null) return [blank + 1, end];
  }
  return null;
}

function endOfRun(joined: string, en: string, start: number): number | null {
  let used = 0;
  let at = start;
  while (used < joined.length) {
    if (en[at] === ' ') at += 1;
    if (en[at] !== joined[used]) return null;
    at += 1;
    used += 1;
  }
  return at;
}

/** A word that begins with the term. */
export function wordIn(term: string, en: string): Range | null {
  const at = en.indexOf(` ${term}`);
  return at < 0 ? null : [at + 1, at + 1 + term.length];
}

/** The word itself. */
export function wholeWordIn(word: string, en: string): Range | null {
  for (let at = en.indexOf(` ${word}`); at >= 0; at = en.indexOf(` ${word}`, at + 1)) {
    const end = at + 1 + word.length;
    if (end === en.length || en[end] === ' ') return [at + 1, end];
  }
  return null;
}
