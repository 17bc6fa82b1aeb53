import {
  findingOf,
  nothingFound,
  type Finding,
  type FindingGroup,
  type Findings,
  type Marks,
} from './findings.ts';
import { markName, rankName } from './match-name.ts';
import { matchWithSlips } from './match-with-slips.ts';
import { prepareName, type PreparedName } from './prepared-name.ts';
import { closenessOf, closenessOfScore, indexOfScore, scoreOf, tiers } from './rank.ts';
import { entryKinds, type EntryKind, type NamedEntry, type SearchEntry } from './search-entry.ts';
import { readSearchWords, withShortEnding, type SearchWords } from './search-words.ts';
import { SentenceSearch, type SentenceMatch } from './sentence-search.ts';
import { readSlipWords, vocabularyOf, type Vocabulary } from './slip-words.ts';

/** Names that were found, as scores; those found in spite of slips with their marks, by index. */
interface FoundNames {
  scores: readonly number[];
  slipped: ReadonlyMap<number, Marks>;
}

// letters that only abbreviate something inside a name may as well be a slip in another
const surelyMeant = closenessOf({ tier: tiers.pinyin, grade: 3 });
const nearlyMeant = closenessOf({ tier: tiers.slips, grade: 0 });
const sentenceCloseness = {
  strict: closenessOf({ tier: tiers.part, grade: 7 }),
  slipped: closenessOf({ tier: tiers.slips, grade: 7 }),
};

/** Everything that can be searched, prepared once. Entries can be added in portions, so that no frame is lost. */
export class SearchIndex {
  readonly #entries: NamedEntry[] = [];
  readonly #names: PreparedName[] = [];
  readonly #sentences = new SentenceSearch();
  #vocabulary: Vocabulary | null = null;
  /** How full names of streets end, and how their names do. */
  readonly #endings = new Map<string, string>();

  constructor(entries: readonly SearchEntry[] = []) {
    this.add(entries);
  }

  add(entries: readonly SearchEntry[]): void {
    this.#vocabulary = null;
    for (const entry of entries) {
      if (entry.kind === 'sentence') {
        this.#sentences.add(entry);
      } else {
        if (entry.kind === 'street') this.#learnEnding(entry.name.zh, entry.fullName);
        this.#entries.push(entry);
        this.#names.push(prepareName(entry));
      }
    }
  }

  /**
   * Finds what was typed in names and sentences, in groups, ranked; the same for the same entries and words. When
   * nothing is surely meant, slips are forgiven. Never throws, whatever was typed.
   * @param most findings in a group
   */
  search(typed: string, most = 100): Findings {
    const words = readSearchWords(typed);
    if (!words) return nothingFound;
    const strict = this.#findNames(words);
    const sentences = this.#sentences.find(words.typed);
    const sure = strict.scores.some((score) => closenessOfScore(score) <= surelyMeant);
    if (sure || sentences.length > 0) return this.#findings(words, strict, sentences, most, 'strict');
    const forgiven = this.#addSlipped(words, strict);
    const near = this.#sentences.findWithSlips(words.typed);
    return this.#findings(words, forgiven, near, most, 'slipped');
  }

  #findNames(words: SearchWords): FoundNames {
    const scores: number[] = [];
    if (words.tooLongForNames) return { scores, slipped: new Map() };
    const forStreets = withShortEnding(words, this.#endings);
    // a plain loop: with a hundred thousand names the iterator would take longer than the comparing
    for (let index = 0; index < this.#names.length; index++) {
      const { entry, name } = this.#at(index);
      const rank = rankName(entry.kind === 'street' ? forStreets : words, name);
      if (rank) scores.push(scoreOf(rank, name.zh.length, index));
    }
    return { scores, slipped: new Map() };
  }

  #addSlipped(words: SearchWords, strict: FoundNames): FoundNames {
    this.#vocabulary ??= vocabularyOf(this.#names);
    const slipWords = readSlipWords(words, this.#vocabulary);
    if (!slipWords) return strict;
    const known = new Set(strict.scores.map(indexOfScore));
    let scores: number[] = [];
    let slipped = new Map<number, Marks>();
    let fewest = Infinity;
    for (const [index, name] of this.#names.entries()) {
      const match = known.has(index) ? null : matchWithSlips(slipWords, name);
      if (!match || match.rank.grade > fewest) continue;
      // two slips are not worth showing beside one
      if (match.rank.grade < fewest) [scores, slipped, fewest] = [[], new Map(), match.rank.grade];
      scores.push(scoreOf(match.rank, name.zh.length, index));
      slipped.set(index, match.marks);
    }
    return { scores: [...strict.scores, ...scores], slipped };
  }

  #findings(
    words: SearchWords,
    { scores, slipped }: FoundNames,
    sentences: readonly SentenceMatch[],
    most: number,
    how: keyof typeof sentenceCloseness,
  ): Findings {
    const scoresByKind = new Map<EntryKind, number[]>(entryKinds.map((kind) => [kind, []]));
    for (const score of scores) scoresByKind.get(this.#at(indexOfScore(score)).entry.kind)?.push(score);
    const forStreets = withShortEnding(words, this.#endings);
    const named = (index: number): Finding => {
      const { entry, name } = this.#at(index);
      const marks = slipped.get(index) ?? markName(entry.kind === 'street' ? forStreets : words, name);
      return findingOf(entry, marks);
    };
    const groups: FindingGroup[] = [];
    let best: Finding | null = null;
    let closest = Infinity;
    for (const [kind, unsorted] of scoresByKind) {
      const sorted = Float64Array.from(unsorted).sort();
      const findings =
        kind === 'sentence'
          ? sentences.slice(0, most).map(({ entry, marks }) => findingOf(entry, marks))
          : Array.from(sorted.subarray(0, most), (score) => named(indexOfScore(score)));
      const total = kind === 'sentence' ? sentences.length : sorted.length;
      if (total === 0) continue;
      groups.push({ kind, findings, total });
      const closeness = sorted[0] === undefined ? sentenceCloseness[how] : closenessOfScore(sorted[0]);
      if (closeness < closest) [best, closest] = [findings[0] ?? null, closeness];
    }
    const total = groups.reduce((sum, group) => sum + group.total, 0);
    return { groups, total, best, forgiving: closest >= nearlyMeant };
  }

  #learnEnding(name: string, fullName: string): void {
    const short = name.slice(-1);
    const long = short + fullName.slice(name.length);
    if (fullName.startsWith(name) && long !== short) this.#endings.set(long, short);
  }

  #at(index: number): { entry: NamedEntry; name: PreparedName } {
    const entry = this.#entries[index];
    const name = this.#names[index];
    if (!entry || !name) throw new Error(`there is no entry ${index}`);
    return { entry, name };
  }
}
