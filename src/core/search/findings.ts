import { foldJoined, foldWords, joinRanges, unfoldRange, type Folded, type Range } from './fold.ts';
import type { EntryKind, SearchEntry } from './search-entry.ts';

/** Something found, and where in its texts, as they are displayed. */
export interface Finding<Entry extends SearchEntry = SearchEntry> {
  entry: Entry;
  /** Sorted, apart from each other; empty in a text that the words were not found in. */
  marks: Marks;
}

export interface Marks {
  zh: readonly Range[];
  en: readonly Range[];
}

export interface FindingGroup {
  kind: EntryKind;
  /** The best, at most as many as were asked for. */
  findings: readonly Finding[];
  /** How many there are in all. */
  total: number;
}

export interface Findings {
  /** In the order of `entryKinds`; none is empty. */
  groups: readonly FindingGroup[];
  total: number;
  /** What was most likely meant. */
  best: Finding | null;
  /** Whether only what is nearly so was found. */
  forgiving: boolean;
}

export const nothingFound: Findings = { groups: [], total: 0, best: null, forgiving: false };

/** Marks in the folded texts as marks in the texts themselves. */
export function findingOf<Entry extends SearchEntry>(entry: Entry, folded: Marks): Finding<Entry> {
  const { zh, en } = entry.kind === 'sentence' ? entry.text : entry.name;
  return {
    entry,
    marks: { zh: unfolded(zh, foldJoined, folded.zh), en: unfolded(en ?? '', foldWords, folded.en) },
  };
}

function unfolded(text: string, fold: (text: string) => Folded, ranges: readonly Range[]): Range[] {
  if (ranges.length === 0) return [];
  const folded = fold(text);
  return joinRanges(ranges.map((range) => unfoldRange(text, folded, range)));
}
