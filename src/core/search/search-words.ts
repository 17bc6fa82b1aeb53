import { foldedWords } from './fold.ts';
import { mostAligned } from './align-pinyin.ts';
import { charactersOf, lettersOf } from './signature.ts';

/** What a person typed, made ready for comparing. */
export interface SearchWords {
  /** As typed, cut where it is too long to search. */
  typed: string;
  /** Folded, in the order typed. */
  terms: readonly string[];
  /** The terms in a row. */
  joined: string;
  /** The terms with a blank before each. */
  phrase: string;
  /** `joined` as letters are typed for pinyin. */
  spelling: string;
  /** Which of a to z a name must hold, in pinyin or in English, to be met. */
  letters: number;
  /** Which characters it must hold. */
  characters: number;
  hasHan: boolean;
  /** Too long for a name; sentences are still searched. */
  tooLongForNames: boolean;
}

const mostTyped = 400;
const mostTerms = 24;

/** Null when nothing was typed that could be searched. Whatever was typed, the work stays small. */
export function readSearchWords(input: string): SearchWords | null {
  const typed = input.slice(0, mostTyped);
  const terms = foldedWords(typed).split(' ').filter(Boolean).slice(0, mostTerms);
  if (terms.length === 0) return null;
  const joined = terms.join('');
  return {
    typed,
    terms,
    joined,
    phrase: ` ${terms.join(' ')}`,
    spelling: asPinyin(joined),
    // a v may be an ü
    letters: lettersOf(joined.replaceAll('v', '')),
    characters: charactersOf(joined),
    hasHan: /\p{Script=Han}/u.test(joined),
    tooLongForNames: joined.length > mostAligned,
  };
}

/**
 * The same with a long ending of what was typed in its short form, as names have it.
 * @param endings short by long
 */
export function withShortEnding(words: SearchWords, endings: ReadonlyMap<string, string>): SearchWords {
  const typed = words.typed.trimEnd();
  for (const [long, short] of endings) {
    if (typed.endsWith(long)) return readSearchWords(typed.slice(0, -long.length) + short) ?? words;
  }
  return words;
}

/** Letters as pinyin: lü and nü are typed lv and nv, and folded to lu and nu. */
export function asPinyin(letters: string): string {
  return letters.includes('v') ? letters.replace(/([ln])v/g, '$1u') : letters;
}
