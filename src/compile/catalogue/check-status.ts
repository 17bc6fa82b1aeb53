import type { Problem } from '#core/problem.ts';
import type { Statement } from '#core/report/catalogue.ts';
import type { ProjectRecord } from './edition-schema.ts';
import type { Sourced } from './records.ts';

/** What a status must rest on: a target is not a result, and a result is seldom only a plan. */
export function checkStatus(
  { value, blame }: Sourced<ProjectRecord>,
  cited: readonly Statement[],
): Problem[] {
  if (cited.length === 0) return [];
  const results = cited.some(({ kind }) => kind === 'result');
  const targets = cited.some(({ kind }) => kind === 'target');
  if (!results && (value.status === 'completed' || value.status === 'started')) {
    return [
      blame(
        ['status'],
        `is ${value.status}, yet every statement is a target: cite the result, or say planned`,
      ),
    ];
  }
  if (!targets && value.status === 'planned' && !value.note) {
    return [
      blame(
        ['status'],
        'is planned, yet every statement is a result: mend the status, or say in a note what is planned',
      ),
    ];
  }
  return [];
}
