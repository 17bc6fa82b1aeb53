import MiniSearch from 'minisearch';
import { approximate, mostApproximated, slipsInCharacters, slipsInLetters } from './approximate.ts';
import { wholeWordIn, wordIn } from './english-words.ts';
import type { Marks } from './findings.ts';
import { foldJoined, foldWords, type Range } from './fold.ts';
import { piecesIn } from './pieces.ts';
import type { SentenceEntry } from './search-entry.ts';
import { tokensOfChinese, tokensOfEnglish, tokensOfTyped } from './sentence-tokens.ts';

export interface SentenceMatch {
  entry: SentenceEntry;
  /** Ranges of the folded texts. */
  marks: Marks;
}

interface FoldedSentence {
  entry: SentenceEntry;
  foldedZh: string;
  foldedEn: string;
  /** As they are printed, thousands separators left out. */
  figures: readonly string[];
}

/** So many of the sentences that fit best are looked at for slips; the look is dear. */
const mostLookedAt = 40;
const mostSlippedWords = 12;

/** The report's sentences by what stands in them, the best fitting first. */
export class SentenceSearch {
  readonly #sentences = new Map<string, FoldedSentence>();
  /** Knows which sentences may fit, and how well; whether they do is then looked at. */
  readonly #index = new MiniSearch<{ id: string; zh: string; en: string }>({
    fields: ['zh', 'en'],
    tokenize: (text, field) =>
      field === 'zh' ? tokensOfChinese(text) : field === 'en' ? tokensOfEnglish(text) : [text],
    processTerm: (term) => term,
    searchOptions: { tokenize: tokensOfTyped, processTerm: (term) => term, prefix: isWord },
  });

  add(entry: SentenceEntry): void {
    if (this.#sentences.has(entry.id)) return;
    const { zh, en } = entry.text;
    const figures = [...tokensOfTyped(zh), ...tokensOfTyped(en)].filter(isFigure);
    this.#sentences.set(entry.id, {
      entry,
      foldedZh: foldJoined(zh).text,
      foldedEn: foldWords(en).text,
      figures,
    });
    this.#index.add({ id: entry.id, zh, en });
  }

  /** Sentences that hold everything typed: in the Chinese text, or as beginnings of words in the translation. */
  find(typed: string): SentenceMatch[] {
    const pieces = typed.split(/\s+/u).flatMap((piece) => foldJoined(piece).text || []);
    const tokens = tokensOfTyped(typed);
    const words = tokens.map((token) => foldWords(token).text.slice(1));
    return this.#candidates(typed, () => false).flatMap(({ entry, foldedZh, foldedEn, figures }) => {
      // folded, 0.83 would be found in 10.83
      const isPrinted = (figure: string) => figures.some((printed) => printed.startsWith(figure));
      if (!tokens.filter(isFigure).every(isPrinted)) return [];
      const zh = allOrNone(pieces, (piece) => placesOf(piece, foldedZh) ?? piecesIn(piece, foldedZh));
      const en = allOrNone(words, (word) => asList(wordIn(word, foldedEn)));
      return matched(entry, { zh, en });
    });
  }

  /** Sentences that hold nearly everything typed; figures forgive no slip. */
  findWithSlips(typed: string): SentenceMatch[] {
    const joined = foldJoined(typed).text;
    const words = tokensOfTyped(typed);
    if (/\p{N}/u.test(typed) || joined.length > mostApproximated) return [];
    const most = isWord(joined) ? 0 : slipsInCharacters([...joined].length);
    // the index counts two swapped letters as two slips
    const fuzzy = (word: string) =>
      words.length <= mostSlippedWords && isWord(word) && slipsInLetters(word.length) + 1;
    return this.#candidates(typed, fuzzy)
      .slice(0, mostLookedAt)
      .flatMap(({ entry, foldedZh, foldedEn }) => {
        const near = most > 0 ? approximate(joined, foldedZh, most) : null;
        const en = allOrNone(words, (word) => asList(wordIn(word, foldedEn) ?? wordAlike(word, foldedEn)));
        return matched(entry, { zh: near ? [[near.start, near.end]] : [], en });
      });
  }

  #candidates(typed: string, fuzzy: (word: string) => number | false): FoldedSentence[] {
    return this.#index.search(typed, { fuzzy }).flatMap(({ id }) => this.#sentences.get(String(id)) ?? []);
  }
}

function matched(entry: SentenceEntry, marks: Marks): SentenceMatch[] {
  return marks.zh.length + marks.en.length > 0 ? [{ entry, marks }] : [];
}

function isWord(token: string): boolean {
  return !/\p{Script=Han}/u.test(token);
}

function isFigure(token: string): boolean {
  return /^\p{Nd}/u.test(token);
}

function asList(range: Range | null): Range[] | null {
  return range && [range];
}

/** The ranges of all the parts; nothing when one of them has none. */
function allOrNone(parts: readonly string[], find: (part: string) => readonly Range[] | null): Range[] {
  const all: Range[] = [];
  for (const part of parts) {
    const found = find(part);
    if (!found) return [];
    all.push(...found);
  }
  return all;
}

const mostPlaces = 20;

function placesOf(piece: string, text: string): Range[] | null {
  const places: Range[] = [];
  for (let at = text.indexOf(piece); at >= 0; at = text.indexOf(piece, at + piece.length)) {
    places.push([at, at + piece.length]);
    if (places.length === mostPlaces) break;
  }
  return places.length > 0 ? places : null;
}

function wordAlike(typed: string, text: string): Range | null {
  const most = slipsInLetters(typed.length);
  if (most === 0) return null;
  let best: { word: string; slips: number } | null = null;
  for (const word of text.split(' ')) {
    if (Math.abs(word.length - typed.length) > most) continue;
    const near = approximate(
      typed,
      word,
      most,
      (start) => start === 0,
      (end) => end === word.length,
    );
    if (near && (best === null || near.slips < best.slips)) best = { word, slips: near.slips };
  }
  return best && wholeWordIn(best.word, text);
}
