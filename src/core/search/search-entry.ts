import type { LngLat } from '#core/place/place.ts';
import type { LocalText } from '#core/report/catalogue.ts';

/** What is searched: plain data, as it stands in `search.json`. */

/** West, south, east, north, degrees. */
export type Extent = [number, number, number, number];

interface Named {
  id: string;
  /** English is null where no source has an English name. */
  name: { zh: string; en: string | null };
  /** Of `name.zh`: a toneless syllable per character (code point), empty for what is not Chinese. */
  pinyin: string[];
}

/** Where the map flies to. */
export interface Where {
  /** On the thing itself, WGS-84. */
  lngLat: LngLat;
  extent: Extent;
}

/** `id` is the code. */
interface StreetEntry extends Named {
  kind: 'street';
  /** With the full suffix; it begins with the name. */
  fullName: string;
}

interface ProjectEntry extends Named {
  kind: 'project';
}

export const placeSources = ['gazetteer', 'green', 'water'] as const;

export interface PlaceEntry extends Named {
  kind: 'place';
  /** The gazetteer, or the layer that it is a feature of. */
  source: (typeof placeSources)[number];
  /** Null for a place of the gazetteer that is not located. */
  where: Where | null;
  /** Ids of the projects that stand on it. */
  projects: string[];
}

/** All roads of one name; `id` is the name. */
export interface RoadEntry extends Named {
  kind: 'road';
  where: Where;
}

export interface StationEntry extends Named {
  kind: 'station';
  where: Where;
}

/** A statement of the report; printed line breaks are taken out of the quote. */
export interface SentenceEntry {
  kind: 'sentence';
  id: string;
  text: LocalText;
}

export type NamedEntry = StreetEntry | ProjectEntry | PlaceEntry | RoadEntry | StationEntry;
export type SearchEntry = NamedEntry | SentenceEntry;

/** Groups of findings in the order in which they are shown. */
export const entryKinds = ['street', 'project', 'place', 'road', 'station', 'sentence'] as const;
export type EntryKind = (typeof entryKinds)[number];
