import type { Precision, StatementKind, Status, Unit } from '#core/report/catalogue.ts';

/** Measures with a unit, by value in base form; null leaves an end open. */
export interface MeasureRange {
  unit: Unit;
  least: number | null;
  most: number | null;
}

/**
 * What a project must be to be shown, besides its theme. Within one list any will do, an empty list asks nothing;
 * all that is asked must hold.
 */
export interface Filters {
  statuses: readonly Status[];
  /** Whether a result or a target speaks of it. */
  kinds: readonly StatementKind[];
  /** Ids of the periods its statements are about. */
  periods: readonly string[];
  precisions: readonly Precision[];
  /** Codes of streets that its place touches. */
  streets: readonly string[];
  /** Some measure of its statements lies in the range, ends included. */
  measure: MeasureRange | null;
  /** Its name or its sentences hold these words. */
  text: string;
}

export const noFilters: Filters = {
  statuses: [],
  kinds: [],
  periods: [],
  precisions: [],
  streets: [],
  measure: null,
  text: '',
};

export const mostFilterCharacters = 100;
