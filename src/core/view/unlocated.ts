import type { Project, Theme } from '#core/report/catalogue.ts';

/** What of a theme has no place, or not all of it. */
export interface UnlocatedTheme<P extends Project> {
  theme: Theme;
  projects: P[];
}

/** Whether the place of a project, or of some things of a set, is not known. */
export function isUnlocated({ set, precision, reportedCount, locatedCount }: Project): boolean {
  return set === null ? precision === 'unlocated' : reportedCount > locatedCount;
}

/**
 * The projects and sets without a place, by theme, themes and projects in the catalogue's order.
 * @param words only those whose name or sentences hold them; letter case and blanks aside
 * @param sentencesOf what the report says of a project, in every language it is to be found by
 */
export function unlocatedByTheme<P extends Project>(
  themes: readonly Theme[],
  projects: readonly P[],
  words: string,
  sentencesOf: (project: P) => readonly string[],
): UnlocatedTheme<P>[] {
  const wanted = folded(words);
  const found = projects.filter(
    (project) =>
      isUnlocated(project) &&
      [project.name.zh, project.name.en, ...sentencesOf(project)].some((text) =>
        folded(text).includes(wanted),
      ),
  );
  return themes
    .map((theme) => ({ theme, projects: found.filter((project) => project.theme === theme.id) }))
    .filter((group) => group.projects.length > 0);
}

function folded(text: string): string {
  return text.toLowerCase().replace(/\s+/g, '');
}
