import type { Problem } from '#core/problem.ts';
import type { ProjectRecord } from './edition-schema.ts';
import type { Sourced } from './records.ts';

/** Checks that every project a record belongs to exists, is of the right sort, and is not the record itself. */
export function checkMembership(records: readonly Sourced<ProjectRecord>[]): Problem[] {
  const byId = new Map(records.map(({ value }) => [value.id, value]));
  return records.flatMap(({ value, blame }) => {
    const problems = value.memberOf.flatMap((id, index) => {
      const path = ['memberOf', index];
      if (value.memberOf.indexOf(id) < index)
        return [blame(path, `is member of ${id} twice: once is enough`)];
      const set = byId.get(id);
      if (!set) return [blame(path, `there is no project ${id}`)];
      if (!set.set) return [blame(path, `${id} is no set: give it a set:, or use partOf:`)];
      return id === value.id ? [blame(path, 'is member of itself')] : [];
    });
    if (value.partOf === undefined) return problems;
    if (!byId.has(value.partOf)) problems.push(blame(['partOf'], `there is no project ${value.partOf}`));
    else if (isPartOfItself(value, byId))
      problems.push(blame(['partOf'], 'is part of itself: break the circle'));
    return problems;
  });
}

function isPartOfItself(record: ProjectRecord, byId: ReadonlyMap<string, ProjectRecord>): boolean {
  const passed = new Set<string>();
  for (let id = record.partOf; id !== undefined && !passed.has(id); id = byId.get(id)?.partOf) {
    if (id === record.id) return true;
    passed.add(id);
  }
  return false;
}
