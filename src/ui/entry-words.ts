import type { EntryKind, SearchEntry } from '#core/search/search-entry.ts';
import { currentLanguage, inLanguage } from '#i18n/language.svelte.ts';
import { kindName } from '#i18n/names.ts';
import { m } from '#i18n/paraglide/messages.js';
import { formatNumber } from '#i18n/quantities.ts';
import type { Explorer } from '#state/explorer.svelte.ts';

export function entryKindName(kind: EntryKind): string {
  switch (kind) {
    case 'street':
      return m.search_streets();
    case 'project':
      return m.search_projects();
    case 'place':
      return m.search_places();
    case 'road':
      return m.search_roads();
    case 'station':
      return m.search_stations();
    case 'sentence':
      return m.search_sentences();
  }
}

/** The name in the reader's language; Chinese where no source has an English one. */
export function entryName(entry: SearchEntry): string {
  if (entry.kind === 'sentence') return inLanguage(entry.text);
  return currentLanguage() === 'en' ? (entry.name.en ?? entry.name.zh) : entry.name.zh;
}

/** What stands behind a name: what it is, or what is there. */
export function detailOf(
  entry: SearchEntry,
  explorer: Pick<Explorer, 'project' | 'theme' | 'statement'>,
): string {
  switch (entry.kind) {
    case 'street':
    case 'road':
    case 'station':
      return '';
    case 'project': {
      const { theme, precision } = explorer.project(entry.id);
      const name = inLanguage(explorer.theme(theme).name);
      return precision === 'unlocated' ? m.search_unlocated({ theme: name }) : name;
    }
    case 'place':
      if (entry.source === 'green') return m.search_green();
      if (entry.source === 'water') return m.search_water();
      return standingThere(entry.projects.length);
    case 'sentence':
      return kindName(explorer.statement(entry.id).kind);
  }
}

function standingThere(projects: number): string {
  if (projects === 0) return '';
  return projects === 1
    ? m.search_project_there()
    : m.search_projects_there({ count: formatNumber(projects) });
}
