import { progressOf, type Progress } from '#core/report/progress.ts';
import type { Pair } from '#core/report/pair.ts';
import { inLanguage } from '#i18n/language.svelte.ts';
import { measureInWords } from '#i18n/names.ts';
import { m } from '#i18n/paraglide/messages.js';
import { formatQuantity, formatShare } from '#i18n/quantities.ts';
import type { Explorer } from '#state/explorer.svelte.ts';
import type { SheetProgress } from './sheet-content.ts';
import type { NumberedProject } from './sheet-projects.ts';

/**
 * Results against targets: of the projects here first, then of the whole district. What belongs to a place elsewhere
 * is left out, and so is what the view does not show.
 */
export function sheetProgress(explorer: Explorer, numbered: readonly NumberedProject[]): SheetProgress[] {
  const { pairs, report } = explorer.facts.catalogue;
  return pairs
    .flatMap((pair) => {
      const number = numberOf(explorer, pair, numbered);
      if (number === undefined) return [];
      const progress = progressOf(pair, report.date);
      return [
        {
          name: inLanguage(pair.quantity.name),
          number,
          result: measureInWords(pair.actual.measure),
          target: measureInWords(pair.target.measure),
          ratio: formatShare(progress.ratio, 1),
          verdict: verdictOf(progress, pair),
          progress,
        },
      ];
    })
    .toSorted((a, b) => (a.number ?? Infinity) - (b.number ?? Infinity) || 0);
}

/** Undefined where it is about a place elsewhere or about nothing shown; null for the whole district. */
function numberOf(
  explorer: Explorer,
  { projects }: Pick<Pair, 'projects'>,
  numbered: readonly NumberedProject[],
): number | null | undefined {
  const shown = explorer.shownProjects.filter(({ id }) => projects.includes(id));
  if (shown.length === 0) return undefined;
  const ids = shown.flatMap(({ id, partOf }) => (partOf === null ? [id] : [id, partOf]));
  const here = numbered.find(({ project }) => ids.includes(project.id));
  if (here) return here.number;
  return ids.some((id) => explorer.project(id).streets.length > 0) ? undefined : null;
}

function verdictOf(progress: Progress, { basisOpen }: Pair): string {
  if (basisOpen !== null) return m.progress_basis_open();
  if (progress.lead === null) return '';
  const points = formatQuantity(Math.round(Math.abs(progress.lead) * 1000) / 10, 'percentage-point');
  if (Math.abs(progress.lead) < 0.0005) return m.progress_on_schedule();
  return progress.lead < 0 ? m.progress_behind({ points }) : m.progress_ahead({ points });
}
