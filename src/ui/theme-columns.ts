import type { StreetRow } from '#core/summary/street-row.ts';
import { inLanguage } from '#i18n/language.svelte.ts';
import { m } from '#i18n/paraglide/messages.js';
import { formatNumber } from '#i18n/quantities.ts';
import type { Explorer } from '#state/explorer.svelte.ts';
import type { Column } from './column.ts';

/** More would not fit beside the other figures. */
const mostThemes = 3;

/** One column of projects for each theme, while few enough are chosen: which streets have both of two? */
export function themeColumns(explorer: Explorer): Column<StreetRow>[] {
  const chosen = explorer.view.current.themes ?? [];
  if (chosen.length < 2 || chosen.length > mostThemes) return [];
  return chosen.map((id) => {
    const theme = inLanguage(explorer.theme(id).name);
    return {
      id: `theme-${id}`,
      label: theme,
      rule: m.column_theme_rule({ theme }),
      numeric: true,
      value: (row) => row.projectsByTheme[id] ?? 0,
      text: (row) => formatNumber(row.projectsByTheme[id] ?? 0),
    };
  });
}
