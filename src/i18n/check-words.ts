import type { CrossCheck, Operand } from '#core/report/cross-check.ts';
import { measureInWords } from './names.ts';
import { m } from './paraglide/messages.js';
import { formatQuantity } from './quantities.ts';

type Checks = readonly CrossCheck[];

/** The formula with the figures in it and what it comes to: `1,692 ÷ 76.7% ≈ 2,206`. */
export function checkInWords(check: CrossCheck, checks: Checks): string {
  const [a, b] = check.operands.map((operand) => operandInWords(operand, checks));
  const sign = check.operation === 'subtract' ? '=' : '≈';
  return `${formula(check.operation, { a: a ?? '', b: b ?? '' })} ${sign} ${resultInWords(check)}`;
}

/** What a check comes to; the whole number where things are counted and only one fits. */
function resultInWords({ whole, value, unit, bound }: CrossCheck): string {
  const quantity = formatQuantity(whole ?? value, unit);
  return bound === undefined ? quantity : m.bound_at_least({ value: quantity });
}

/** How certain the digits of the report leave the result; empty where it is exact or a floor. */
export function certaintyInWords({ whole, low, high, unit, bound }: CrossCheck): string {
  if (whole !== null) return m.check_whole();
  if (bound !== undefined || low === high) return '';
  return m.check_range({ low: formatQuantity(low, unit), high: formatQuantity(high, unit) });
}

export function verdictInWords({ verdict, against }: CrossCheck): string {
  const value = against === null ? '' : measureInWords(against.measure);
  switch (verdict) {
    case 'implied':
      return m.verdict_implied();
    case 'agrees':
      return m.verdict_agrees({ value });
    case 'differs':
      return m.verdict_differs({ value });
  }
}

function operandInWords(operand: Operand, checks: Checks): string {
  if (operand.kind === 'measure') return measureInWords(operand.measure);
  const check = checks.find(({ id }) => id === operand.check);
  if (!check) throw new Error(`the catalogue has no check "${operand.check}"`);
  return resultInWords(check);
}

function formula(operation: CrossCheck['operation'], operands: { a: string; b: string }): string {
  switch (operation) {
    case 'divide':
      return m.check_divide(operands);
    case 'multiply':
      return m.check_multiply(operands);
    case 'subtract':
      return m.check_subtract(operands);
    case 'before-growth':
      return m.check_before_growth(operands);
  }
}
