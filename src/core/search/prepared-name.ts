import { foldedWords, foldJoined } from './fold.ts';
import type { NamedEntry } from './search-entry.ts';
import { charactersOf, lettersOf } from './signature.ts';

/** A name made ready for comparing: folded once, compared at every keystroke. */
export interface PreparedName {
  /** The Chinese name without blanks and punctuation. */
  zh: string;
  /** For each unit of `zh` its syllable; empty for letters and digits. */
  syllables: readonly string[];
  /** First letters of the syllables; letters and digits as they are. */
  initials: string;
  /** The syllables in a row; letters and digits as they are. */
  pinyin: string;
  /** The English name, a blank before each word; empty where there is none. */
  en: string;
  /** What `zh`, `pinyin` and `en` are made of. */
  zhCharacters: number;
  pinyinLetters: number;
  enLetters: number;
}

const foldedSyllables = new Map<string, string>();

export function prepareName({ name, pinyin }: NamedEntry): PreparedName {
  const { text: zh, at } = foldJoined(name.zh);
  const syllables =
    zh.length === name.zh.length && pinyin.length === zh.length
      ? pinyin.map(foldSyllable)
      : syllablesAt(at, name.zh, pinyin);
  let spelt = '';
  let initials = '';
  for (let unit = 0; unit < zh.length; unit++) {
    const written = syllables[unit] || (zh[unit] ?? '');
    spelt += written;
    initials += written[0] ?? '';
  }
  const en = name.en === null ? '' : foldedWords(name.en);
  return {
    zh,
    syllables,
    initials,
    pinyin: spelt,
    en,
    zhCharacters: charactersOf(zh),
    pinyinLetters: lettersOf(spelt),
    enLetters: lettersOf(en),
  };
}

/** For each unit of a folded name its syllable, where blanks and punctuation fell out. */
function syllablesAt(at: readonly number[], name: string, pinyin: readonly string[]): string[] {
  const byIndex = new Map<number, string>();
  let index = 0;
  for (const [place, character] of [...name].entries()) {
    byIndex.set(index, foldSyllable(pinyin[place] ?? ''));
    index += character.length;
  }
  // the second unit of a character beyond the basic plane has no syllable of its own
  return at.map((index, unit) => (at[unit - 1] === index ? '' : (byIndex.get(index) ?? '')));
}

function foldSyllable(syllable: string): string {
  if (syllable === '') return '';
  const known = foldedSyllables.get(syllable);
  if (known !== undefined) return known;
  const folded = foldJoined(syllable).text;
  foldedSyllables.set(syllable, folded);
  return folded;
}
