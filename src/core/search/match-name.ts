import { alignPinyin } from './align-pinyin.ts';
import { phraseIn, wordIn } from './english-words.ts';
import type { Marks } from './findings.ts';
import type { Range } from './fold.ts';
import type { PreparedName } from './prepared-name.ts';
import { piecesIn } from './pieces.ts';
import { tiers, type Rank } from './rank.ts';
import { asPinyin, type SearchWords } from './search-words.ts';

/** How closely a name meets the words, slips not forgiven; null when it does not. */
export function rankName(words: SearchWords, name: PreparedName): Rank | null {
  if ((words.characters & ~name.zhCharacters) !== 0) return null;
  if ((words.letters & ~(name.pinyinLetters | name.enLetters)) !== 0) return null;
  const whole = rankWhole(words, name);
  if (whole) return whole;
  if (words.terms.length < 2) return words.hasHan ? rankPieces(words, name) : null;
  let spelt = false;
  for (const term of words.terms) {
    const written = name.zh.includes(term) || wordIn(term, name.en) !== null;
    if (!written && !alignPinyin(asPinyin(term), name)) return null;
    spelt ||= !written;
  }
  return spelt ? { tier: tiers.pinyin, grade: 5, start: 0 } : { tier: tiers.part, grade: 2, start: 0 };
}

function rankWhole(words: SearchWords, name: PreparedName): Rank | null {
  const { joined } = words;
  const at = name.zh.indexOf(joined);
  if (at === 0)
    return { tier: joined.length === name.zh.length ? tiers.exact : tiers.start, grade: 0, start: 0 };
  const mayBeEnglish = !words.hasHan && (words.letters & ~name.enLetters) === 0;
  const english = mayBeEnglish ? phraseIn(words, name.en) : null;
  if (english?.[0] === 1) {
    return { tier: english[1] === name.en.length ? tiers.exact : tiers.start, grade: 1, start: 0 };
  }
  if (joined.length > 1 && joined === name.initials) return { tier: tiers.initials, grade: 0, start: 0 };
  if (at > 0) return { tier: tiers.part, grade: 0, start: at };
  if (english) return { tier: tiers.part, grade: 1, start: english[0] };
  if ((words.letters & ~name.pinyinLetters) !== 0) return null;
  const along = alignPinyin(words.spelling, name);
  if (!along) return null;
  const { start, end, cut } = along;
  const fromStart = cut > 0 ? 2 : end === name.zh.length ? 0 : 1;
  return { tier: tiers.pinyin, grade: start === 0 ? fromStart : cut > 0 ? 4 : 3, start };
}

function rankPieces({ joined }: SearchWords, name: PreparedName): Rank | null {
  const pieces = piecesIn(joined, name.zh);
  return pieces && { tier: tiers.part, grade: 3, start: pieces[0]?.[0] ?? 0 };
}

/** Where the words stand in both folded names; for a name that has a rank. */
export function markName(words: SearchWords, name: PreparedName): Marks {
  const zh = chineseMark(words.joined, name);
  const en = words.hasHan ? null : phraseIn(words, name.en);
  if (zh || en) return { zh: zh ? [zh] : [], en: en ? [en] : [] };
  if (words.terms.length < 2) return { zh: piecesIn(words.joined, name.zh) ?? [], en: [] };
  return {
    zh: words.terms.flatMap((term) => {
      const mark = chineseMark(term, name);
      return mark ? [mark] : [];
    }),
    en: words.terms.flatMap((term) => {
      const mark = wordIn(term, name.en);
      return mark ? [mark] : [];
    }),
  };
}

function chineseMark(term: string, name: PreparedName): Range | null {
  const at = name.zh.indexOf(term);
  if (at >= 0) return [at, at + term.length];
  const along = alignPinyin(asPinyin(term), name);
  return along && [along.start, along.end];
}
