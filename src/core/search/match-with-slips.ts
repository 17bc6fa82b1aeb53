import { alignPinyin } from './align-pinyin.ts';
import { approximate, type Approximation } from './approximate.ts';
import { wholeWordIn, wordIn } from './english-words.ts';
import type { Marks } from './findings.ts';
import type { Range } from './fold.ts';
import type { PreparedName } from './prepared-name.ts';
import { tiers, type Rank } from './rank.ts';
import { bitCount } from './signature.ts';
import type { SlipWords } from './slip-words.ts';

interface SlippedMatch {
  rank: Rank;
  /** Ranges of the folded names. */
  marks: Marks;
}

/**
 * How a name meets words that were mistyped; null when too much is wrong. The grade is twice the number of slips, and
 * one more where the first or the last unit is wrong: 中山路 is rather 中山一路 than 禺山路.
 */
export function matchWithSlips(words: SlipWords, name: PreparedName): SlippedMatch | null {
  const zh = words.hasHan
    ? (sameSound(words, name) ?? wrongCharacter(words, name))
    : wrongLetter(words, name);
  const en = words.hasHan ? null : wrongWords(words, name);
  if (!zh || !en) return zh ?? en;
  const nearer = zh.rank.grade <= en.rank.grade ? zh : en;
  return { rank: nearer.rank, marks: { zh: zh.marks.zh, en: en.marks.en } };
}

/** Other characters that are read alike: 矿全街 for 矿泉街. */
function sameSound({ sound }: SlipWords, name: PreparedName): SlippedMatch | null {
  if (sound === null) return null;
  const along = alignPinyin(sound, name);
  if (along?.cut !== 0 || along.end - along.start < 2) return null;
  return slipped(0, along.start, [along.start, along.end]);
}

function wrongCharacter({ joined, most, mayHold }: SlipWords, name: PreparedName): SlippedMatch | null {
  if (most === 0 || !mayHold(name.zh)) return null;
  const near = approximate(joined, name.zh, most);
  return near && slipped(gradeOf(near, joined, name.zh), near.start, [near.start, near.end]);
}

function gradeOf({ slips, start, end }: Approximation, typed: string, text: string): number {
  return slips * 2 + (typed[0] === text[start] && typed.at(-1) === text[end - 1] ? 0 : 1);
}

/** Unfinished syllables are met only by so many letters; a short word would be met by any beginning. */
const fewestUnfinished = 8;

// by place in the spelling, the unit whose syllable begins there; -1 inside a syllable
const unitAt = new Int16Array(1024);

function wrongLetter(words: SlipWords, name: PreparedName): SlippedMatch | null {
  const { spelling, letters, most, mayHold } = words;
  if (most === 0 || name.pinyin.length >= unitAt.length) return null;
  // each missing letter is a slip of its own
  if (bitCount(letters & ~name.pinyinLetters) > most || !mayHold(name.pinyin)) return null;
  layUnits(name);
  const near = approximate(spelling, name.pinyin, most, beginsUnit, (end) => {
    return spelling.length >= fewestUnfinished || beginsUnit(end);
  });
  if (!near) return null;
  let end = near.end;
  while (!beginsUnit(end)) end += 1;
  const start = unitAt[near.start] ?? 0;
  return slipped(gradeOf(near, spelling, name.pinyin), start, [start, unitAt[end] ?? name.zh.length]);
}

function beginsUnit(place: number): boolean {
  return unitAt[place] !== -1;
}

/** Fills `unitAt` for a name; the end of the spelling counts as the beginning of what comes after. */
function layUnits({ zh, syllables, pinyin }: PreparedName): void {
  unitAt.fill(-1, 0, pinyin.length);
  let place = 0;
  for (let unit = 0; unit < zh.length; unit++) {
    unitAt[place] = unit;
    place += syllables[unit]?.length || 1;
  }
  unitAt[place] = zh.length;
}

/** Every word is there in English, or one much like it. */
function wrongWords({ terms, alike }: SlipWords, name: PreparedName): SlippedMatch | null {
  if (name.en === '') return null;
  const en: Range[] = [];
  let slips = 0;
  for (const term of terms) {
    let mark = wordIn(term, name.en);
    if (!mark) {
      const near = alike(term).find(({ word }) => wholeWordIn(word, name.en));
      if (!near) return null;
      mark = wholeWordIn(near.word, name.en);
      slips += near.slips;
    }
    if (mark) en.push(mark);
  }
  const rank: Rank = { tier: tiers.slips, grade: Math.min(slips * 2, 7), start: en[0]?.[0] ?? 0 };
  return { rank, marks: { zh: [], en } };
}

function slipped(grade: number, start: number, mark: Range): SlippedMatch {
  return { rank: { tier: tiers.slips, grade, start }, marks: { zh: [mark], en: [] } };
}
