import { isLine, type MappedProject } from './mapped-project.ts';

/** How many lines are drawn over each line on the same course; a line that is not in it has none over it. */
export type LinesAbove = ReadonlyMap<MappedProject, number>;

/** The lines that share a course with others, by course, from the bottom up. */
export function sharedCourses(projects: readonly MappedProject[]): readonly (readonly MappedProject[])[] {
  const courses = new Map<string, MappedProject[]>();
  for (const project of projects) {
    if (!isLine(project.geometry)) continue;
    const lines = courses.get(project.course);
    if (lines) lines.push(project);
    else courses.set(project.course, [project]);
  }
  return [...courses.values()].filter(({ length }) => length > 1);
}

/** Each shown line shows a rim of the shown ones under it; those that are hidden take no room. */
export function stackLines(
  courses: readonly (readonly MappedProject[])[],
  isShown: (project: MappedProject) => boolean,
): LinesAbove {
  const above = new Map<MappedProject, number>();
  for (const lines of courses) {
    const shown = lines.filter(isShown);
    shown.forEach((line, index) => {
      const over = shown.length - 1 - index;
      if (over > 0) above.set(line, over);
    });
  }
  return above;
}
