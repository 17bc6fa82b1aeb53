import type { Geometry } from 'geojson';
import type { Theme } from '#core/report/catalogue.ts';
import type { Language } from '#core/view/view.ts';
import type { Origin } from './export-words.ts';
import type { Imprint } from './imprint.ts';

/** A value that every format can hold. */
export type Attribute = string | number | boolean | null;

export interface ExportFeature {
  /** Unique in its layer. */
  id: string;
  /** In the language of the export. */
  name: string;
  /** Null for what is of no theme, such as a street. */
  theme: Theme['id'] | null;
  origin: Origin;
  /** WGS-84; null where no place is known, which is a result too. */
  geometry: Geometry | null;
  /** For programs: the same keys in the same order for every feature, in every language. */
  attributes: Readonly<Record<string, Attribute>>;
  /** For people, a line each: what it is, how well its place is known, and the sentences it rests on. */
  described: readonly string[];
}

/** Features that go into one file, and what they rest on. */
export interface ExportLayer {
  id: 'projects' | 'streets';
  language: Language;
  title: string;
  imprint: Imprint;
  /** Names for what a map keeps apart from the themes. */
  groups: { illustrative: string; withoutPlace: string };
  themes: readonly { id: Theme['id']; name: string; colour: string }[];
  features: readonly ExportFeature[];
}
