import type { DrawnMap } from '#core/print-map/draw-map.ts';
import type { Progress } from '#core/report/progress.ts';
import type { Language } from '#core/view/view.ts';

/** A figure in words, with how it ranks among the streets; an own area has no rank. */
export interface SheetFigure {
  value: string;
  label: string;
  rank: string | null;
}

export interface SheetSentence {
  quote: string;
  /** Absent in Chinese, the report's own language. */
  translation: string | null;
  kind: string;
  /** Headings over the sentence and its paragraph; the short one without the upper headings. */
  citation: string;
  shortCitation: string;
}

export interface SheetProject {
  /** Also on the map; null where it has no place that could be drawn. */
  number: number;
  name: string;
  theme: string;
  /** CSS colour of the theme. */
  colour: string;
  status: string;
  /** How well its place is known. */
  place: string;
  /** How much of its place lies here. */
  share: string;
  /** Present where its place, or a part of it, was given on this device. */
  local: string | null;
  sentences: SheetSentence[];
}

/** A result against its target for the same thing. */
export interface SheetProgress {
  name: string;
  /** Number of the project here that it is about; null for the whole district. */
  number: number | null;
  result: string;
  target: string;
  ratio: string;
  /** Ahead or behind, or that the basis is not stated. */
  verdict: string;
  progress: Progress;
}

/** Things of a theme that the report only counts, or does not locate. */
export interface SheetGroup {
  theme: string;
  items: string[];
}

/** Everything that a sheet says, in one language; it depends on nothing but what it was made from. */
export interface SheetContent {
  language: Language;
  /** What stands on the page for assistive tools and in the window's title. */
  name: string;
  /** What kind of sheet it is, in two words. */
  kind: string;
  title: string;
  subtitle: string;
  report: { title: string; issuer: string; date: string };
  /** Says that illustrative things are on the map; null where there are none. */
  banner: string | null;
  /** Which filters leave projects out; null where none do. */
  filtered: string | null;
  figures: SheetFigure[];
  progress: SheetProgress[];
  projects: SheetProject[];
  /** What is said where there are none. */
  empty: string;
  districtWide: { rule: string; groups: SheetGroup[]; rest: string | null };
  caveats: string[];
  sources: string;
  printed: string;
  /** Draws the map for a height; both in tenths of a millimetre. */
  drawMap: (height: number) => DrawnMap;
}

/** Width of the map, tenths of a millimetre: A4 within its margins. */
export const mapWidth = 1860;
