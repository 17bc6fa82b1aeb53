import type { LngLat } from '#core/place/place.ts';

export const languages = ['zh', 'en'] as const;
export type Language = (typeof languages)[number];

/** Where the map looks: degrees, zoom as in Web Mercator with 512-pixel tiles. */
export interface Camera {
  center: LngLat;
  zoom: number;
  bearing: number;
  pitch: number;
}

/** Everything a person can choose, as one plain value; the screen is derived from it and the facts. */
export interface View {
  /** Codes of the selected streets; the last one chosen stands first. */
  streets: readonly string[];
  /** Id of the selected project. */
  project: string | null;
  /** Ids of the themes that are shown; null shows all. */
  themes: readonly string[] | null;
  /** Null lets the map fit the district. */
  camera: Camera | null;
  language: Language;
}

export const startView: View = {
  streets: [],
  project: null,
  themes: null,
  camera: null,
  language: 'zh',
};
