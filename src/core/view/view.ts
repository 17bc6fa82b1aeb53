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
  /** Id of the report; null for the latest. */
  report: string | null;
  /** Codes of the selected streets; the last one chosen stands first. */
  streets: readonly string[];
  /** Id of the selected project. */
  project: string | null;
  /** Ids of the themes that are shown; null shows all. */
  themes: readonly string[] | null;
  /** Null lets the map fit the district. */
  camera: Camera | null;
  /** Whether the illustrative distribution is shown. */
  illustrative: boolean;
  /** Whether figures beside the reported ones count it; only while it is shown. */
  illustrativeCounted: boolean;
  language: Language;
}

export const startView: View = {
  report: null,
  streets: [],
  project: null,
  themes: null,
  camera: null,
  illustrative: false,
  illustrativeCounted: false,
  language: 'zh',
};
