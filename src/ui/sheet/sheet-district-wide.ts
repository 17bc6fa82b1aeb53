import { isUnlocated } from '#core/view/unlocated.ts';
import { inLanguage } from '#i18n/language.svelte.ts';
import { setQuantity } from '#i18n/names.ts';
import { m } from '#i18n/paraglide/messages.js';
import { formatNumber } from '#i18n/quantities.ts';
import type { Explorer } from '#state/explorer.svelte.ts';
import type { SheetContent } from './sheet-content.ts';
import type { NumberedProject } from './sheet-projects.ts';

/**
 * The shown sets with members whose places are not published, by theme, each with how many those are; and how many
 * single projects have no published place. What is part of a project elsewhere is left out.
 */
export function districtWide(
  explorer: Explorer,
  numbered: readonly NumberedProject[],
  rule: string,
): SheetContent['districtWide'] {
  const here = new Set(numbered.map(({ project }) => project.id));
  const open = explorer.shownProjects.filter((project) => isUnlocated(project) && mayConcern(project.partOf));
  const sets = open.filter(({ set }) => set !== null);
  const rest = open.length - sets.length;
  return {
    rule: `${rule} ${m.sheet_counts_open()}`,
    groups: explorer.facts.catalogue.themes.flatMap(({ id, name }) => {
      const items = sets
        .filter(({ theme }) => theme === id)
        .map((project) => {
          const { set, reportedCount, locatedCount } = project;
          const name = inLanguage(project.name);
          const open = reportedCount - locatedCount;
          // some names tell the number themselves
          if (!set || (open === reportedCount && name.includes(formatNumber(open)))) return name;
          return m.sheet_labelled({ name, text: setQuantity(open, set) });
        });
      return items.length === 0 ? [] : [{ theme: inLanguage(name), items }];
    }),
    rest: rest === 0 ? null : m.sheet_unlocated_rest({ count: formatNumber(rest) }),
  };

  function mayConcern(whole: string | null): boolean {
    return whole === null || here.has(whole) || explorer.project(whole).streets.length === 0;
  }
}
