import type { RoadRank } from './road-classes.ts';

/** Colours of a printed map, as CSS hex: paler than on the screen, since the paper is white and ink is dear. */
export const paperInks = {
  paper: '#ffffff',
  district: '#fbf8f1',
  green: '#dce8d0',
  water: '#bdd8e8',
  casing: '#cfc2ac',
  border: '#7d7062',
  outline: '#4a3f36',
  ink: '#2b2521',
  streetName: '#3c342d',
  roadName: '#62564a',
  station: '#4a525c',
  subject: '#b8371f',
  onTheme: '#ffffff',
} as const;

/** How a road is stroked: widths in tenths of a millimetre, the casing's beyond the fill's on both sides together. */
interface RoadStroke {
  fill: string;
  width: number;
  casing: number;
}

export const roadStrokes: Record<RoadRank, RoadStroke> = {
  motorway: { fill: '#f3dcb6', width: 13, casing: 3 },
  trunk: { fill: '#f6e6c9', width: 12, casing: 3 },
  main: { fill: '#f8ecd6', width: 10, casing: 2.6 },
  middle: { fill: '#ffffff', width: 7.5, casing: 2.4 },
  small: { fill: '#ffffff', width: 4, casing: 1.8 },
  foot: { fill: '#d8ccb8', width: 1.4, casing: 0 },
};
