import { succeed, type Result } from '#core/problem.ts';
import type { Findings } from '#core/search/findings.ts';
import type { SearchEntry } from '#core/search/search-entry.ts';
import { SearchIndex } from '#core/search/search-index.ts';
import { searchSchema } from '#io/search-schema.ts';
import { loadJson, type Facts } from './facts.ts';

/** So many entries are prepared at a time, in a few milliseconds. */
const portion = 2000;

type SearchedFacts = Pick<Facts, 'folder' | 'catalogue' | 'streetFacts'>;

/** A name of the district in the ways in which it can be typed. */
interface SearchExample {
  name: string;
  pinyin: string;
  initials: string;
}

/** What can be searched; loaded when it is first asked for. */
export class SearchState {
  #index: SearchIndex | null = $state.raw(null);
  #example: SearchExample = $state.raw({ name: '', pinyin: '', initials: '' });
  #loading: Promise<Result<null>> | null = null;

  get ready(): boolean {
    return this.#index !== null;
  }

  /** The first street; empty until it is loaded. */
  get example(): SearchExample {
    return this.#example;
  }

  /** Loads once, what belongs to the facts; after a failure the next call tries again. */
  load(facts: SearchedFacts): Promise<Result<null>> {
    this.#loading ??= this.#load(facts);
    return this.#loading;
  }

  /** Null until it is loaded. */
  find(typed: string): Findings | null {
    return this.#index?.search(typed) ?? null;
  }

  /** Prepares the entries in portions, so that the page goes on answering meanwhile. */
  async take(entries: readonly SearchEntry[]): Promise<void> {
    const index = new SearchIndex();
    for (let from = 0; from < entries.length; from += portion) {
      if (from > 0) await new Promise((resolve) => setTimeout(resolve));
      index.add(entries.slice(from, from + portion));
    }
    this.#index = index;
    const street = entries.find((entry) => entry.kind === 'street');
    if (street) {
      const { name, pinyin } = street;
      const initials = pinyin.map((syllable) => syllable.slice(0, 1)).join('');
      this.#example = { name: name.zh, pinyin: pinyin.join(''), initials };
    }
  }

  async #load(facts: SearchedFacts): Promise<Result<null>> {
    const file = await loadJson(facts.folder, 'search.json', searchSchema);
    if (!file.ok) {
      this.#loading = null;
      return file;
    }
    await this.take(file.value.entries.filter(isIn(facts)));
    return succeed(null);
  }
}

/** The files may have been compiled anew since the page was opened; what it does not know it could not show. */
function isIn({ catalogue, streetFacts }: SearchedFacts): (entry: SearchEntry) => boolean {
  const known = {
    street: new Set(streetFacts.map(({ code }) => code)),
    project: new Set(catalogue.projects.map(({ id }) => id)),
    sentence: new Set(catalogue.statements.map(({ id }) => id)),
  };
  return (entry) => {
    switch (entry.kind) {
      case 'street':
      case 'project':
      case 'sentence':
        return known[entry.kind].has(entry.id);
      case 'place':
        return entry.projects.every((id) => known.project.has(id));
      case 'road':
      case 'station':
        return true;
    }
  };
}
