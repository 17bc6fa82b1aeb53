import { approximate, slipsInCharacters, slipsInLetters } from './approximate.ts';
import { approximateFilter, mostFiltered } from './approximate-filter.ts';
import type { PreparedName } from './prepared-name.ts';
import type { SearchWords } from './search-words.ts';
import { bitCount, lettersOf } from './signature.ts';

/** An English word of the entries that is much like a typed one. */
interface AlikeWord {
  word: string;
  slips: number;
}

/** What was typed, with what is needed to forgive slips. */
export interface SlipWords extends SearchWords {
  units: readonly string[];
  /** How many slips are forgiven in the whole. */
  most: 0 | 1 | 2;
  /** Whether a Chinese name, or its pinyin where letters were typed, may hold the whole with these slips. */
  mayHold: (text: string) => boolean;
  /** The characters as they are read; null when one of them is read nowhere among the entries. */
  sound: string | null;
  /** Nearest first. */
  alike: (term: string) => readonly AlikeWord[];
}

/** What the entries themselves know of reading and spelling. */
export interface Vocabulary {
  /** Syllable by character. */
  readings: ReadonlyMap<string, string>;
  /** English words, folded, each with which of a to z occur in it. */
  words: ReadonlyMap<string, number>;
}

export function vocabularyOf(names: readonly PreparedName[]): Vocabulary {
  const readings = new Map<string, string>();
  const words = new Map<string, number>();
  for (const { zh, syllables, en } of names) {
    let unit = 0;
    for (const character of zh) {
      const syllable = syllables[unit];
      if (syllable && !readings.has(character)) readings.set(character, syllable);
      unit += character.length;
    }
    for (const word of en.split(' ')) if (word !== '' && !words.has(word)) words.set(word, lettersOf(word));
  }
  return { readings, words };
}

/** Null where no slip is forgiven: in figures, and in what is too short. */
export function readSlipWords(words: SearchWords, vocabulary: Vocabulary): SlipWords | null {
  if (words.tooLongForNames || /\p{N}/u.test(words.joined)) return null;
  const units = [...words.joined];
  if (units.length < (words.hasHan ? 2 : 4)) return null;
  const forgiven = words.hasHan ? slipsInCharacters(units.length) : slipsInLetters(units.length);
  // names are shorter
  const most = words.joined.length > mostFiltered ? 0 : forgiven;
  const mayHold = approximateFilter(words.hasHan ? words.joined : words.spelling, most);
  const found = new Map<string, readonly AlikeWord[]>();
  const alike = (term: string): readonly AlikeWord[] => {
    const known = found.get(term) ?? wordsAlike(term, vocabulary.words);
    found.set(term, known);
    return known;
  };
  const sounds = units.map((each) => (/\p{Script=Han}/u.test(each) ? vocabulary.readings.get(each) : each));
  const sound = sounds.every((each) => each !== undefined) ? sounds.join('') : null;
  return { ...words, units, most, mayHold, sound, alike };
}

function wordsAlike(term: string, all: ReadonlyMap<string, number>): AlikeWord[] {
  const most = slipsInLetters(term.length);
  if (most === 0) return [];
  const letters = lettersOf(term);
  const alike: AlikeWord[] = [];
  for (const [word, held] of all) {
    // each missing letter is a slip of its own
    if (bitCount(letters & ~held) > most || word.length < term.length - most) continue;
    const near = approximate(
      term,
      word,
      most,
      (start) => start === 0,
      // the beginning of a longer word is enough once there are some letters
      (end) => term.length > 4 || end === word.length,
    );
    if (near) alike.push({ word, slips: near.slips });
  }
  return alike.sort(
    (a, b) => a.slips - b.slips || a.word.length - b.word.length || (a.word < b.word ? -1 : 1),
  );
}
