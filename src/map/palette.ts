import type { Mode } from '#core/view/view.ts';

/** Colours of the map, as CSS hex. */
export interface Palette {
  paper: string;
  district: string;
  green: string;
  water: string;
  waterEdge: string;
  waterText: string;
  roadCasing: string;
  motorway: string;
  trunk: string;
  road: string;
  path: string;
  roadText: string;
  border: string;
  outline: string;
  streetText: string;
  greenText: string;
  halo: string;
  metro: string;
  metroText: string;
  selection: string;
  hover: string;
  /** Around lines of projects, so that they part from the roads. */
  casing: string;
  /** Around the disc of a symbol, light in every mode, so that it parts from the ground. */
  rim: string;
  /** On a theme's disc. */
  glyph: string;
  /** On the rim. */
  badge: string;
  badgeFlag: string;
  /** Outlines of own areas: ink, so that it is no theme's colour nor the selection's. */
  area: string;
}

export const lightPalette: Palette = {
  paper: '#f1eadf',
  district: '#fbf6ea',
  green: '#d9e6cb',
  water: '#b5d3e6',
  waterEdge: '#9cc2da',
  waterText: '#2b5d7b',
  roadCasing: '#e2d3ba',
  motorway: '#f0d7ae',
  trunk: '#f5e3c4',
  road: '#fffefb',
  path: '#ece0cb',
  roadText: '#6d6051',
  border: '#8f8171',
  outline: '#5d4f43',
  streetText: '#3c342d',
  greenText: '#4d6b3a',
  halo: '#fdf9f0',
  metro: '#57606b',
  metroText: '#4a525c',
  selection: '#c8402c',
  hover: '#8a6a3a',
  casing: '#fffdf8',
  rim: '#ffffff',
  glyph: '#ffffff',
  badge: '#2b2521',
  badgeFlag: '#c8402c',
  area: '#1f1a17',
};

/** Warm near-black paper; roads and water by small steps of lightness, so that the data carry the strong colours. */
export const darkPalette: Palette = {
  paper: '#14110e',
  district: '#262119',
  green: '#2b3822',
  water: '#1e3a4a',
  waterEdge: '#2e5064',
  waterText: '#9cc8df',
  roadCasing: '#191510',
  motorway: '#6b5636',
  trunk: '#594c39',
  road: '#473e33',
  path: '#3a3229',
  roadText: '#b5a895',
  border: '#8c7d6b',
  outline: '#b3a38e',
  streetText: '#ece3d5',
  greenText: '#a3c08d',
  halo: '#1c1813',
  metro: '#a2abb5',
  metroText: '#bcc4cc',
  selection: '#f0785a',
  hover: '#d8b985',
  casing: '#15120f',
  rim: '#efe7da',
  glyph: '#ffffff',
  badge: '#2b2521',
  badgeFlag: '#c8402c',
  area: '#f6efe2',
};

export const palettes: Record<Mode, Palette> = { light: lightPalette, dark: darkPalette };
