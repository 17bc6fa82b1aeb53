import type { LocalText, Measure, Project, Statement, Unit } from './catalogue.ts';

/**
 * What measures of several statements measure alike: the same thing, in the same unit, over the same part of the
 * city. A measure says with `of` which quantity it measures; only measures of one quantity are held against each other.
 */
export interface MeasuredQuantity {
  /** The same in every edition, so that the next report's results meet this one's targets. */
  id: string;
  name: LocalText;
  unit: Unit;
  /** The project whose statements alone may measure it; null for the whole district. */
  scope: Project['id'] | null;
}

/** One side of a pair: a measure and the statement it stands in. */
export interface PairSide {
  statement: Statement['id'];
  period: Statement['period'];
  measure: Measure;
}

/** A result held against the target for the same quantity. */
export interface Pair {
  id: string;
  quantity: MeasuredQuantity;
  actual: PairSide;
  target: PairSide;
  /** `share`: the report gives the result as a percentage of the target's quantity, not as an amount. */
  as: 'amount' | 'share';
  /** What the report leaves open of the basis; null where it states that result and target have the same one. */
  basisOpen: LocalText | null;
  /** Projects that the pair is about. */
  projects: Project['id'][];
  note: LocalText | null;
}

/** Figures that belong together but are not the same measure: shown side by side, never divided by one another. */
export interface RelatedFigures {
  id: string;
  name: LocalText;
  /** In the report's order; a side without a measure is a statement without a figure. */
  sides: { statement: Statement['id']; measure: Measure | null }[];
  /** Why they are not one measure. */
  why: LocalText;
}
