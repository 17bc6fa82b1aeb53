import type { LocalText, Measure, Statement, Unit } from './catalogue.ts';

export const operations = ['divide', 'multiply', 'subtract', 'before-growth'] as const;
/** `before-growth`: the first operand before it grew by the second. */
export type Operation = (typeof operations)[number];

export const verdicts = ['implied', 'agrees', 'differs'] as const;
/**
 * `implied`: the report prints no such figure; `agrees`, `differs`: within the rounding of the printed figures the
 * report's own one is, or is not, the same.
 */
export type Verdict = (typeof verdicts)[number];

/** A figure of the report, or one computed by an earlier check. */
export type Operand =
  | { kind: 'measure'; measure: Measure; statement: Statement['id'] }
  | { kind: 'check'; check: CrossCheck['id'] };

/** A figure computed from the report's own by a stated formula: an inference, never the report's word. */
export interface CrossCheck {
  id: string;
  name: LocalText;
  operation: Operation;
  operands: [Operand, Operand];
  unit: Unit;
  value: number;
  /** The least and the greatest that the rounding of the operands allows. */
  low: number;
  high: number;
  /** Where things are counted: the only whole number within the range; null where there is none or more than one. */
  whole: number | null;
  /** `at-least` where an operand is a floor. */
  bound?: 'at-least';
  /** The figure of the report that it is held against. */
  against: { measure: Measure; statement: Statement['id'] } | null;
  verdict: Verdict;
  note: LocalText | null;
}
