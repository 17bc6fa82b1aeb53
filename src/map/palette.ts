import type { Mode } from '#core/view/view.ts';

/** Colours of the map, as CSS hex. */
export interface Palette {
  /** How much thicker lines, and how much larger names and symbols are drawn than on a desk. */
  scale: number;
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
  scale: 1,
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
  scale: 1,
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

/** How much larger things are drawn for those who sit far away. */
const projectedScale = 1.45;

/** For a washed-out wall: ground and roads recede, borders, names and what the report speaks of stand out. */
const projectorPalettes: Record<Mode, Palette> = {
  light: {
    ...lightPalette,
    scale: projectedScale,
    paper: '#e9e4db',
    district: '#ffffff',
    green: '#cfe3ba',
    water: '#9cc8e4',
    waterEdge: '#6fa9cf',
    waterText: '#0f3f5c',
    roadCasing: '#c9bca6',
    motorway: '#ecc98e',
    trunk: '#f2d9ab',
    roadText: '#4a3f33',
    border: '#6a5d50',
    outline: '#2b231c',
    streetText: '#14100c',
    greenText: '#2c4a1b',
    halo: '#ffffff',
    metro: '#3c444e',
    metroText: '#2b323a',
    selection: '#b8260f',
    hover: '#6b4a16',
    casing: '#ffffff',
  },
  dark: {
    ...darkPalette,
    scale: projectedScale,
    paper: '#050403',
    district: '#1c1812',
    green: '#22351a',
    water: '#123a50',
    waterEdge: '#3a6f8f',
    roadCasing: '#0c0a07',
    roadText: '#d6cbbb',
    border: '#b3a38e',
    outline: '#e0d2bd',
    streetText: '#ffffff',
    halo: '#0c0a07',
    selection: '#ff8f70',
    casing: '#050403',
  },
};

/** @param projected on a wall, in front of people */
export function paletteOf(mode: Mode, projected: boolean): Palette {
  return projected ? projectorPalettes[mode] : palettes[mode];
}
