import type { Catalogue, LocalText, Project, Unit } from './catalogue.ts';

/** Reported, located and not published always close: `reported = located + notPublished`. */
interface Tally {
  reported: number;
  located: number;
  notPublished: number;
}

/** What one set counts, in its own unit. */
export interface SetTally extends Tally {
  set: Project['id'];
  name: LocalText;
  unit: Unit;
  noun: LocalText;
  /** Members that the report names, located or not. */
  named: number;
}

/** What the report holds of one theme. Sets count unlike things, so they are never added to one another. */
export interface ThemeTally {
  theme: string;
  /** Projects that stand for themselves, named by the report. */
  named: Tally;
  sets: SetTally[];
}

/** Reported, located and not published for each theme, in the catalogue's order. */
export function tallyThemes(catalogue: Pick<Catalogue, 'themes' | 'projects'>): ThemeTally[] {
  return catalogue.themes.map(({ id }) => {
    const projects = catalogue.projects.filter(({ theme }) => theme === id);
    const single = projects.filter(({ set }) => set === null);
    return {
      theme: id,
      named: tally(single.length, single.filter(({ precision }) => precision !== 'unlocated').length),
      sets: projects.flatMap(tallySet),
    };
  });
}

/** The tally of a set; empty for a project that stands for itself. */
export function tallySet(project: Project): SetTally[] {
  if (project.set === null) return [];
  return [
    {
      set: project.id,
      name: project.name,
      unit: project.set.unit,
      noun: project.set.noun,
      named: project.set.members.length,
      ...tally(project.reportedCount, project.locatedCount),
    },
  ];
}

function tally(reported: number, located: number): Tally {
  return { reported, located, notPublished: reported - located };
}
