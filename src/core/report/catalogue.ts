import type { CrossCheck } from './cross-check.ts';
import type { MeasuredQuantity, Pair, RelatedFigures } from './pair.ts';
import type { FollowUp } from './follow-up.ts';
import type { Reconciliation } from './reconcile.ts';
import type { Relation } from './relation.ts';

/**
 * The catalogue: what a report says, in the glossary's words. Plain data, as it stands in `catalogue.json`.
 * Lengths are metres, areas square metres, money yuan (CNY); text offsets are UTF-16 units of the report text.
 */

/** One wording in each language of the program. */
export interface LocalText {
  zh: string;
  en: string;
}

export const units = [
  'count',
  'household',
  'dwelling',
  'person',
  'm',
  'm2',
  'CNY',
  'percent',
  'percentage-point',
] as const;
/** Base unit of a measure. */
export type Unit = (typeof units)[number];

export const statementKinds = ['result', 'target'] as const;
/** `result`: the report says it was done; `target`: the report says it is planned. */
export type StatementKind = (typeof statementKinds)[number];

export const statuses = ['completed', 'under-way', 'started', 'planned'] as const;
/** How far along the report says a project is. */
export type Status = (typeof statuses)[number];

export const precisions = ['site', 'vicinity', 'street', 'unlocated'] as const;
/**
 * `site`: the place itself; `vicinity`: within the radius; `street`: only the subdistrict is known;
 * `unlocated`: the report does not say, and no open source does.
 */
export type Precision = (typeof precisions)[number];

/** Half-year or year that a report speaks about. */
export interface Period {
  /** E.g. `2025-H1`. */
  id: string;
  name: LocalText;
}

export interface Report {
  id: string;
  /** In the report's own words. */
  title: string;
  issuer: string;
  /** ISO date on which the report was given. */
  date: string;
  /** Address of the verbatim text, relative to `data/`. */
  textUrl: string;
  /** English rendering of title and issuer. */
  translation: { title: string; issuer: string };
  periods: Period[];
}

export interface Theme {
  id: string;
  name: LocalText;
  /** One character that stands for the theme inside its symbol. */
  glyph: LocalText;
  /** CSS hex colour, readable on paper and under a white glyph (contrast at least 4.5). */
  colour: string;
}

export const bounds = ['at-least', 'more-than', 'about'] as const;
/** How the report hedges a figure: 不少于 and 以上 are `at-least`, 余 is `more-than`, 近 and 约 are `about`. */
type Bound = (typeof bounds)[number];

export interface Measure {
  id: string;
  name: LocalText;
  /** In base form: 10.83公里 is 10830 with unit `m`. */
  value: number;
  unit: Unit;
  /** As printed in the quote: `reportText.slice(start, end)`. */
  text: string;
  start: number;
  end: number;
  /** Absent where the report states the figure plainly. */
  bound?: Bound;
  /** Id of the quantity it measures, where other statements measure the same. */
  of?: string;
}

export interface Statement {
  id: string;
  /** Verbatim passage: `reportText.slice(start, end)`. */
  quote: string;
  start: number;
  end: number;
  kind: StatementKind;
  /** Half-year or year that the statement is about, e.g. `2025-H1`. */
  period: string;
  measures: Measure[];
  /** Ids of the projects that cite this statement. */
  projects: string[];
  /** English rendering of the quote, marked as a translation wherever it is shown. */
  translation: string;
  /** Headings over the passage and its paragraph (1-based within the report), for citing it on paper. */
  section: string[];
  paragraph: number;
}

export interface StreetShare {
  /** Code of the National Bureau of Statistics. */
  code: string;
  /** Part of the place inside the district that lies in this street, 0 to 1. */
  share: number;
}

export interface Project {
  id: string;
  name: LocalText;
  theme: string;
  status: Status;
  precision: Precision;
  /** How far the true place may lie from the anchor; 0 where the place itself is known or nothing is. */
  radiusMeters: number;
  /** 1 for a single project; for a set, how many (or how many metres) the report counts. */
  reportedCount: number;
  /** How many of those have a place. */
  locatedCount: number;
  /** Empty when unlocated; shares sum to 1 inside the district. */
  streets: StreetShare[];
  statements: string[];
  /** On what the position, or its absence, rests. */
  basis: LocalText;
  /** Representative point, `[longitude, latitude]` WGS-84; null when unlocated. */
  anchor: [number, number] | null;
  /** Id of the gazetteer's place; null when the project has none. */
  place: string | null;
  /** Sets to which this project belongs as a member. */
  memberOf: string[];
  /** Id of the larger project that holds this one (a plot in a station area); null where there is none. */
  partOf: string | null;
  /** Present on a set: what it counts. */
  set: ProjectSet | null;
  /** What a reader must know beside the quotes (a misprint, an unstated relation). */
  note: LocalText | null;
}

export const illustrationForms = ['points', 'roads'] as const;
export const illustrationSpreads = ['built-up', 'road-length'] as const;
/**
 * How the members of a set whose places are not known may be illustrated. Only physical things in many places are;
 * money, percentages, areas, enterprises and procedures are not.
 */
export interface Illustration {
  /** `points`: symbols; `roads`: stretches along named roads. */
  as: (typeof illustrationForms)[number];
  /** What the streets get their share by. */
  spread: (typeof illustrationSpreads)[number];
  /** How many one symbol stands for; 1 for roads. */
  each: number;
}

/** A project that stands for many. */
export interface ProjectSet {
  /** Measure whose value is `reportedCount`. */
  measure: string;
  unit: Unit;
  /** Counting word, e.g. 栋 / buildings. */
  noun: LocalText;
  /** Ids of the members that the report names. */
  members: string[];
  /** Absent where the set is not illustrated. */
  illustrate?: Illustration;
}

/** What the report misprints: always shown as printed, with the correction beside it. */
export interface Misprint {
  quote: string;
  start: number;
  end: number;
  correction: string;
}

/** A figure that is out of scope, with the reason. */
export interface ExcludedFigure {
  quote: string;
  start: number;
  end: number;
  /** Kind of reason, in one word, e.g. `code-number`. */
  reason: string;
  /** The reason in a sentence, with what is particular to this figure. */
  explanation: LocalText;
}

export interface Catalogue {
  report: Report;
  themes: Theme[];
  statements: Statement[];
  projects: Project[];
  excluded: ExcludedFigure[];
  misprints: Misprint[];
  quantities: MeasuredQuantity[];
  /** Results held against the targets for the same quantity. */
  pairs: Pair[];
  related: RelatedFigures[];
  relations: Relation[];
  checks: CrossCheck[];
  /** Of the sets, as the report and the gazetteer alone give it. */
  reconciliation: Reconciliation[];
  /** Targets of earlier reports that results of this one answer. */
  followUps: FollowUp[];
}
