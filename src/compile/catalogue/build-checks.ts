import type { Problem } from '#core/problem.ts';
import { compute, onlyWholeNumber, rangesMeet } from '#core/report/compute.ts';
import type { CrossCheck, Operand, Verdict } from '#core/report/cross-check.ts';
import { printedRange, type Ranged } from '#core/report/printed-range.ts';
import type { CheckRecord } from './accounts-schema.ts';
import type { FindMeasure, Found } from './build-accounts.ts';
import { repeatedIds, type Sourced } from './records.ts';

/** An operand with what it is worth. */
interface Worth {
  operand: Operand;
  ranged: Ranged;
  /** Whether the figure is only a floor, a ceiling or an estimate. */
  bound: string | undefined;
}

/** Computes the cross-checks from the report's own figures, in the order of their file. */
export function buildChecks(
  records: readonly Sourced<CheckRecord>[],
  find: FindMeasure,
  problems: Problem[],
): CrossCheck[] {
  problems.push(...repeatedIds(records, 'checks'));
  const done = new Map<string, CrossCheck>();
  for (const record of records) {
    const check = buildCheck(record, find, done, problems);
    if (check) done.set(check.id, check);
  }
  return [...done.values()];
}

function buildCheck(
  { value: record, blame }: Sourced<CheckRecord>,
  find: FindMeasure,
  done: ReadonlyMap<string, CrossCheck>,
  problems: Problem[],
): CrossCheck | null {
  const [a, b] = record.operands.map((id) => worthOf(id, find, done));
  for (const [index, worth] of [a, b].entries()) {
    if (worth) continue;
    const id = record.operands[index];
    problems.push(
      blame(['operands', index], `there is no measure and no check above this one with the id ${id}`),
    );
  }
  const against = record.against === undefined ? null : find(record.against);
  if (against === undefined) problems.push(blame(['against'], `there is no measure ${record.against}`));
  if (!a || !b || against === undefined) return null;

  const result = compute(record.operation, a.ranged, b.ranged);
  if (!result) {
    problems.push(
      blame(['operation'], `${record.operation} is not defined for ${a.ranged.unit} and ${b.ranged.unit}`),
    );
    return null;
  }
  const bound = boundOf(record, a, b);
  if (bound === null) {
    problems.push(
      blame(
        ['operands'],
        'a figure that is only a bound may be the first operand, or a factor: no range follows',
      ),
    );
    return null;
  }
  const verdict = verdictOf(result, against);
  if (verdict === null) {
    problems.push(
      blame(['against'], `${record.against} is in ${against?.measure.unit}, the result in ${result.unit}`),
    );
    return null;
  }
  if (verdict === 'differs' && !record.note) {
    problems.push(
      blame(['against'], `comes to ${result.value}, not to ${against?.measure.text}: say why in a note`),
    );
  }
  const { id, name, operation, note } = record;
  return {
    id,
    name,
    operation,
    operands: [a.operand, b.operand],
    ...result,
    whole: bound ? null : onlyWholeNumber(result),
    ...(bound ? { bound } : {}),
    against: against && { measure: against.measure, statement: against.statement.id },
    verdict,
    note: note ?? null,
  };
}

function worthOf(id: string, find: FindMeasure, done: ReadonlyMap<string, CrossCheck>): Worth | null {
  const found = find(id);
  if (found) {
    const { measure, statement } = found;
    const operand: Operand = { kind: 'measure', measure, statement: statement.id };
    return { operand, ranged: printedRange(measure), bound: measure.bound };
  }
  const check = done.get(id);
  if (!check) return null;
  const { value, low, high, unit, whole, bound } = check;
  const ranged =
    whole === null ? { value, low, high, unit } : { value: whole, low: whole, high: whole, unit };
  return { operand: { kind: 'check', check: id }, ranged, bound };
}

/** A floor stays a floor under multiplication by an exact figure; null where nothing certain follows. */
function boundOf({ operation }: CheckRecord, a: Worth, b: Worth): 'at-least' | undefined | null {
  if (a.bound === undefined && b.bound === undefined) return undefined;
  if (a.bound !== 'at-least') return null;
  return b.bound === undefined || (operation === 'multiply' && b.bound === 'at-least') ? 'at-least' : null;
}

function verdictOf(result: Ranged, against: Found | null): Verdict | null {
  if (!against) return 'implied';
  const printed = printedRange(against.measure);
  if (printed.unit !== result.unit) return null;
  return rangesMeet(result, printed) ? 'agrees' : 'differs';
}
