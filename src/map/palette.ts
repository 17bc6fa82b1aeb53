/** Colours of the base map, as CSS hex. */
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
}

export const lightPalette: Palette = {
  paper: '#f1eadf',
  district: '#fbf6ea',
  green: '#d9e6cb',
  water: '#b5d3e6',
  waterEdge: '#9cc2da',
  waterText: '#39708f',
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
};
