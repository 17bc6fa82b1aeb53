import { quantityInStreet } from '#core/illustrative/quantity-in-street.ts';
import type { StreetRow } from '#core/summary/street-row.ts';
import { inLanguage } from '#i18n/language.svelte.ts';
import { m } from '#i18n/paraglide/messages.js';
import { formatNumber } from '#i18n/quantities.ts';
import type { Explorer } from '#state/explorer.svelte.ts';
import type { Column } from './column.ts';

/** The selected set's quantity per street, marked as including the illustrative; nothing while that is not counted. */
export function illustrativeColumns(explorer: Explorer): Column<StreetRow>[] {
  const { illustrativeQuantities: quantities, selectedProject: set } = explorer;
  if (!quantities || !set?.set?.illustrate) return [];
  const quantity = ({ code }: StreetRow) => {
    const { located, illustrative } = quantityInStreet(set, code, explorer.projects, quantities);
    return located + illustrative;
  };
  return [
    {
      id: 'illustrative',
      label: m.column_illustrative({ name: inLanguage(set.set.noun), mark: m.illustrative_mark() }),
      rule: m.column_illustrative_rule(),
      numeric: true,
      value: quantity,
      text: (row) => formatNumber(quantity(row), 2),
    },
  ];
}
