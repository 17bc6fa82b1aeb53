import type { StreetMeasure } from '#core/compare/street-measures.ts';
import type { StreetRow } from '#core/summary/street-row.ts';
import { inLanguage, streetName } from '#i18n/language.svelte.ts';
import { m } from '#i18n/paraglide/messages.js';
import { formatShare } from '#i18n/quantities.ts';
import { streetFigureInWords, streetValue } from '#i18n/street-measures.ts';
import type { Explorer } from '#state/explorer.svelte.ts';

/** From what a street's figure was computed, in one line: quotient, or projects with their shares, or the bare value. */
export function streetInputs(explorer: Explorer, measure: StreetMeasure, row: StreetRow): string {
  const street = streetName(row);
  const value = measure.value(row);
  if (value === null) return m.street_measure_inputs_none({ street });
  const told = streetValue(value, measure);
  if (measure.quotient) {
    const { dividend, divisor } = measure.quotient(row);
    return m.street_measure_inputs_quotient({
      street,
      dividend: streetFigureInWords(dividend),
      divisor: streetFigureInWords(divisor),
      value: told,
    });
  }
  if (!countsProjects(measure)) return m.street_measure_inputs_value({ street, value: told });
  const counted = explorer
    .projectsIn(row.code)
    .filter(({ project }) => measure.theme === undefined || project.theme === measure.theme);
  if (counted.length === 0) return m.street_measure_inputs_none({ street });
  return m.street_measure_inputs_sum({
    street,
    list: counted
      .map(({ project, share }) =>
        // a count asks only whether a project reaches in
        measure.kind === 'count'
          ? inLanguage(project.name)
          : `${inLanguage(project.name)} ${formatShare(share, 1)}`,
      )
      .join(m.list_separator()),
    value: told,
  });
}

/** Whether the figure is a sum over projects; lengths, areas and what surrounds them are measured on the map. */
function countsProjects({ group, kind }: StreetMeasure): boolean {
  return group !== 'surroundings' && (kind === 'count' || kind === 'weighted');
}
