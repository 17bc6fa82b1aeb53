import type { Statement } from '#core/report/catalogue.ts';
import type { CrossCheck } from '#core/report/cross-check.ts';

/** Ids of the sentences whose figures a check computes with, those of the checks below it included, each once. */
export function statementsOfCheck(check: CrossCheck, checks: readonly CrossCheck[]): Statement['id'][] {
  const found = check.operands.flatMap((operand) => {
    if (operand.kind === 'measure') return [operand.statement];
    const below = checks.find(({ id }) => id === operand.check);
    return below ? statementsOfCheck(below, checks) : [];
  });
  return [...new Set(found)];
}
