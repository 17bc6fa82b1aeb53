import type { StreetRow } from '#core/summary/street-row.ts';
import { m } from '#i18n/paraglide/messages.js';
import {
  streetMeasureName,
  streetMeasureRule,
  streetMeasureUnit,
  streetNumber,
} from '#i18n/street-measures.ts';
import type { Explorer } from '#state/explorer.svelte.ts';
import type { Column } from './column.ts';

/** Measures that the table of streets has a column for anyway. */
const alwaysThere = ['weighted', 'projects', 'density', 'length'];

/** The measure that the streets are coloured by. */
export function measureColumns({ compare, facts }: Explorer): Column<StreetRow>[] {
  const { measure } = compare;
  if (!compare.isColoured || alwaysThere.includes(measure.id)) return [];
  return [
    {
      id: `by-${measure.id}`,
      label: m.choropleth_measure({
        name: streetMeasureName(measure, facts.catalogue.themes),
        unit: streetMeasureUnit(measure),
      }),
      rule: streetMeasureRule(measure),
      numeric: true,
      // streets without a value come last where the greatest come first; no measure is negative
      value: (row) => measure.value(row) ?? -1,
      text: (row) => {
        const value = measure.value(row);
        return value === null ? m.no_data() : streetNumber(value, measure.kind);
      },
    },
  ];
}
