import type { Problem } from '#core/problem.ts';
import type { Unit } from '#core/report/catalogue.ts';
import type { Blame, DraftProject } from './draft.ts';

/** Units of things that stand somewhere, each by itself, and of lengths. */
const illustrable: readonly Unit[] = ['count', 'household', 'dwelling', 'm'];

/** Only unlocated sets of whole things or metres can be illustrated; metres only along roads, roads one by one. */
export function checkIllustrations(
  projects: readonly DraftProject[],
  origins: ReadonlyMap<string, Blame>,
): Problem[] {
  return projects.flatMap(({ id, set, place, reportedCount }) => {
    const blame = origins.get(id);
    if (!set?.illustrate || !blame) return [];
    const { as, spread, each } = set.illustrate;
    const wrong = (field: string, reason: string) => [blame(['set', 'illustrate', field], reason)];
    if (place !== null)
      return [blame(['set', 'illustrate'], `has the place ${place}: only unlocated sets are illustrated`)];
    if (!illustrable.includes(set.unit)) {
      return [
        blame(
          ['set', 'illustrate'],
          `is measured in ${set.unit}; only things that can be counted and lengths are illustrated: remove illustrate:`,
        ),
      ];
    }
    if (!Number.isInteger(reportedCount))
      return [blame(['set', 'illustrate'], `${reportedCount} is no whole number of ${set.unit}`)];
    if (set.unit === 'm' && as !== 'roads')
      return wrong('as', 'a length can be shown only along roads: write roads');
    if (as === 'roads' && spread !== 'road-length')
      return wrong('spread', 'roads can be spread only by their length: write road-length');
    if (as === 'roads' && each !== 1) return wrong('each', 'roads are shown one by one: remove each:');
    return [];
  });
}
