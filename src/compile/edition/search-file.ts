import type { SearchEntry } from '#core/search/search-entry.ts';

/** The entries as JSON, one a line, so that a change of a reading shows as a change of a line. */
export function searchFile(entries: readonly SearchEntry[]): string {
  return `{"entries":[\n${entries.map((entry) => JSON.stringify(entry)).join(',\n')}\n]}\n`;
}
