import type { LocalText, Project, Unit } from './catalogue.ts';

/**
 * What is known of one set, in its own unit. It always closes:
 * `reported = located + notPublished` and `notPublished = namedUnlocated + unnamed`.
 */
export interface Reconciliation {
  set: Project['id'];
  name: LocalText;
  unit: Unit;
  noun: LocalText;
  reported: number;
  /** Members that the report names, located or not. */
  named: number;
  located: number;
  notPublished: number;
  /** Named, yet without a place. */
  namedUnlocated: number;
  /** Neither named nor located. */
  unnamed: number;
}

/**
 * Reported, named, located and not published for each set, in the order of the projects. The projects may hold places
 * that a person gave them on this device: a located member shows in its precision, a located part of a set in the
 * set's `locatedCount`. Sets count unlike things and are never added to one another.
 */
export function reconcile(projects: readonly Project[]): Reconciliation[] {
  const byId = new Map(projects.map((project) => [project.id, project]));
  return projects.flatMap(({ id, name, reportedCount: reported, locatedCount, set }) => {
    if (set === null) return [];
    const members = set.members.flatMap((member) => byId.get(member) ?? []);
    // whoever locates more than the report counts has counted something else: the report's number stands
    const located = Math.min(locatedCount, reported);
    const notPublished = reported - located;
    const unlocated = members.filter(({ precision }) => precision === 'unlocated');
    const namedUnlocated = Math.min(sumOf(unlocated), notPublished);
    return [
      {
        set: id,
        name,
        unit: set.unit,
        noun: set.noun,
        reported,
        named: Math.min(sumOf(members), reported),
        located,
        notPublished,
        namedUnlocated,
        unnamed: notPublished - namedUnlocated,
      },
    ];
  });
}

function sumOf(members: readonly Project[]): number {
  return members.reduce((sum, { reportedCount }) => sum + reportedCount, 0);
}
