import { activeFilters, type ActiveFilter } from '#core/view/filter/active-filters.ts';
import { facetName, rangeInWords } from '#i18n/filter-names.ts';
import { m } from '#i18n/paraglide/messages.js';
import { formatNumber } from '#i18n/quantities.ts';
import type { Explorer } from '#state/explorer.svelte.ts';
import { choiceName } from './choice-name.ts';

/** One thing that is asked, in the current language. */
export function filterInWords(explorer: Pick<Explorer, 'facts' | 'asked'>, filter: ActiveFilter): string {
  const facet = facetName(filter.facet);
  switch (filter.kind) {
    case 'choice':
      return m.filter_choice({ facet, choice: choiceName(explorer, filter.facet, filter.choice) });
    case 'choices':
      return filter.chosen === 0
        ? m.filter_no_theme()
        : m.filter_choices({ facet, count: formatNumber(filter.chosen) });
    case 'words': {
      const { measure, text } = explorer.asked.filters;
      return filter.facet === 'measure' && measure ? rangeInWords(measure) : m.filter_text({ words: text });
    }
  }
}

/** Everything that is asked, each in words; empty while nothing is left out. */
export function filtersInWords(explorer: Pick<Explorer, 'facts' | 'asked'>): string[] {
  return activeFilters(explorer.asked).map((filter) => filterInWords(explorer, filter));
}
