import type { StreetRow } from '#core/summary/street-row.ts';
import { inLanguage } from '#i18n/language.svelte.ts';
import { statusName } from '#i18n/names.ts';
import { placeInWords } from '#i18n/place-in-words.ts';
import { m } from '#i18n/paraglide/messages.js';
import { formatFixed, formatLength, formatNumber } from '#i18n/quantities.ts';
import type { Explorer } from '#state/explorer.svelte.ts';

/** Name, theme, status and precision of a project, as tooltips and lists on the map say them. */
export function projectInWords(
  explorer: Explorer,
  id: string,
  illustrative = false,
): { name: string; theme: string; status: string; place: string } {
  const project = explorer.project(id);
  const name = inLanguage(project.name);
  return {
    name: project.locatedHere.length > 0 ? m.local_marked({ name }) : name,
    theme: inLanguage(explorer.theme(project.theme).name),
    status: statusName(project.status),
    place: illustrative ? m.legend_illustrative() : placeInWords(project),
  };
}

/** What a street counts: projects, those by their share in it, and metres of line projects where there are any. */
export function streetCounts({ projects, projectsWeighted, projectLengthMeters }: StreetRow): string {
  const counts = m.map_street_counts({
    projects: formatNumber(projects),
    weighted: formatFixed(projectsWeighted, 2),
  });
  return projectLengthMeters > 0
    ? m.map_street_lengths({ counts, length: formatLength(Math.round(projectLengthMeters)) })
    : counts;
}
