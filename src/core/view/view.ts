import type { DrawnArea } from '#core/area/drawn-area.ts';
import type { LngLat } from '#core/place/place.ts';
import { noFilters, type Filters } from './filters.ts';

export const languages = ['zh', 'en'] as const;
export type Language = (typeof languages)[number];

export const modes = ['light', 'dark'] as const;
export type Mode = (typeof modes)[number];

/** Where the map looks: degrees, zoom as in Web Mercator with 512-pixel tiles. */
export interface Camera {
  center: LngLat;
  zoom: number;
  bearing: number;
  pitch: number;
}

export const classings = ['quantile', 'equal', 'natural'] as const;
/** How the values of a choropleth are cut into classes: as many streets each, equal steps, natural breaks. */
export type Classing = (typeof classings)[number];
export const classCounts = { least: 3, usual: 5, most: 7 } as const;

/** Streets coloured by a measure of the summary. */
export interface Choropleth {
  /** Id of the street measure. */
  measure: string;
  classing: Classing;
  classes: number;
}

/** Where one asks what is near. */
export interface Near {
  lngLat: LngLat;
  /** Projects further away are left out; null lists all by distance. */
  withinMeters: number | null;
  /** The name of the place that was chosen; empty for a mere position. */
  name: string;
  /** True for the device's own position, which stands in no address. */
  ownPosition: boolean;
}

export const aggregations = ['heat', 'hexagon'] as const;
/** What stands for many things at once. */
export type Aggregation = (typeof aggregations)[number];

/** So many streets can be compared side by side. */
export const mostComparedStreets = 4;

/** Everything a person can choose, as one plain value; the screen is derived from it and the facts. */
export interface View {
  /** Id of the report; null for the latest. */
  report: string | null;
  /** Codes of the selected streets, the one chosen last first; two or more are compared. */
  streets: readonly string[];
  /** Id of the selected project. */
  project: string | null;
  /** Ids of the themes that are shown; null shows all. */
  themes: readonly string[] | null;
  filters: Filters;
  /** Null leaves the streets uncoloured. */
  choropleth: Choropleth | null;
  /** The person's own areas, in the order they were made. */
  areas: readonly DrawnArea[];
  near: Near | null;
  /** Results left, targets right of this percentage of the map's width; null shows one map. */
  swipe: number | null;
  /** Null draws each thing by itself. */
  aggregation: Aggregation | null;
  /** Null lets the map fit the district. */
  camera: Camera | null;
  /** Whether the illustrative distribution is shown. */
  illustrative: boolean;
  /** Whether figures beside the reported ones count it; only while it is shown. */
  illustrativeCounted: boolean;
  /** Whether a story is presented: full screen, one scene after the other. */
  present: boolean;
  /** Number of the story's scene, from 1; null for the first, and where none was asked for. */
  scene: number | null;
  /** Whose story: null for the report's, else as `core/story/story-name.ts` writes it. */
  story: string | null;
  language: Language;
  /** Null follows the device. */
  mode: Mode | null;
}

export const startView: View = {
  report: null,
  streets: [],
  project: null,
  themes: null,
  filters: noFilters,
  choropleth: null,
  areas: [],
  near: null,
  swipe: null,
  aggregation: null,
  camera: null,
  illustrative: false,
  illustrativeCounted: false,
  present: false,
  scene: null,
  story: null,
  language: 'zh',
  mode: null,
};
