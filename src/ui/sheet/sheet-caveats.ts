import { m } from '#i18n/paraglide/messages.js';
import { formatNumber } from '#i18n/quantities.ts';
import type { Explorer } from '#state/explorer.svelte.ts';
import type { NumberedProject } from './sheet-projects.ts';

/** What a reader must mind, as far as it holds for this sheet. */
export function caveatsOf(explorer: Explorer, numbered: readonly NumberedProject[]): string[] {
  const local = numbered.filter(({ project }) => project.locatedHere.length > 0).length;
  const vague = numbered.some(
    ({ project: { precision, locatedHere } }) =>
      precision === 'vicinity' || locatedHere.some(({ place }) => place.precision === 'vicinity'),
  );
  return [
    ...(explorer.illustrativeThings.length > 0 ? [m.sheet_caveat_illustrative()] : []),
    m.sheet_caveat_boundaries(),
    ...(vague ? [m.sheet_caveat_vague()] : []),
    m.sheet_caveat_shares(),
    m.sheet_caveat_progress(),
    ...(local > 0 ? [m.sheet_caveat_local({ count: formatNumber(local) })] : []),
  ];
}
