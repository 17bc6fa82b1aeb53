import type { Problem } from '#core/problem.ts';
import type { Unit } from '#core/report/catalogue.ts';
import type { Blame, DraftProject } from './draft.ts';

const countable: readonly Unit[] = ['count', 'household', 'dwelling', 'person'];

/** A set has at most as many named members as it counts; lengths and areas have none. */
export function checkSets(projects: readonly DraftProject[], origins: ReadonlyMap<string, Blame>): Problem[] {
  return projects.flatMap(({ id, set, reportedCount }) => {
    const blame = origins.get(id);
    if (!set || !blame || set.members.length === 0) return [];
    if (!countable.includes(set.unit)) {
      return [
        blame(['set'], `is measured in ${set.unit} and cannot count members (${set.members.join(', ')})`),
      ];
    }
    if (set.members.length > reportedCount) {
      return [
        blame(
          ['set'],
          `counts ${reportedCount}, but ${set.members.length} projects are its members (${set.members.join(', ')})`,
        ),
      ];
    }
    return [];
  });
}
