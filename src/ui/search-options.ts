import type { Finding, Findings } from '#core/search/findings.ts';
import type { EntryKind } from '#core/search/search-entry.ts';

/** What can be chosen in the list below the search box. */
export type SearchOption =
  | { kind: 'finding'; finding: Finding }
  /** Unfolds a group. */
  | { kind: 'more'; group: EntryKind; count: number }
  /** Filters the projects by the words. */
  | { kind: 'filter'; count: number };

export interface OptionGroup {
  kind: EntryKind;
  /** Place of the first option among all. */
  first: number;
  options: readonly SearchOption[];
  /** How many were found, listed or not. */
  total: number;
  listed: number;
}

export interface SearchOptions {
  groups: readonly OptionGroup[];
  /** Null where filtering by the words would leave nothing. */
  filter: Extract<SearchOption, { kind: 'filter' }> | null;
  /** All options in the order in which the arrow keys walk. */
  all: readonly SearchOption[];
}

/** So many of a group are listed before it is unfolded. */
const few = 5;

/** @param filtered how many projects filtering by the words would leave */
export function searchOptions(
  findings: Findings,
  unfolded: ReadonlySet<EntryKind>,
  filtered: number,
): SearchOptions {
  const all: SearchOption[] = [];
  const groups = findings.groups.map(({ kind, findings: best, total }): OptionGroup => {
    // a last one is listed rather than announced
    const isShort = unfolded.has(kind) || total <= few + 1;
    const shown = isShort ? best : best.slice(0, few);
    const options: SearchOption[] = shown.map((finding) => ({ kind: 'finding', finding }));
    if (!isShort) options.push({ kind: 'more', group: kind, count: total - shown.length });
    const first = all.length;
    all.push(...options);
    return { kind, first, options, total, listed: shown.length };
  });
  const filter: SearchOptions['filter'] = filtered > 0 ? { kind: 'filter', count: filtered } : null;
  if (filter) all.push(filter);
  return { groups, filter, all };
}
