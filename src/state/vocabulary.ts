import { streetMeasures } from '#core/compare/street-measures.ts';
import type { Vocabulary } from '#core/view/address/address.ts';
import type { Facts } from './facts.ts';

/** What an address may refer to, of the report that is open. */
export function vocabularyOf({
  reports,
  streetFacts,
  catalogue,
  context,
}: Pick<Facts, 'reports' | 'streetFacts' | 'catalogue' | 'context'>): Vocabulary {
  return {
    reports: reports.map(({ id }) => id),
    streets: new Set(streetFacts.map(({ code }) => code)),
    projects: new Set(catalogue.projects.map(({ id }) => id)),
    themes: catalogue.themes.map(({ id }) => id),
    periods: catalogue.report.periods.map(({ id }) => id),
    measures: new Set(streetMeasures(catalogue.themes).map(({ id }) => id)),
    roads: new Set(context.roads.features.map(({ properties }) => String(properties?.name ?? ''))),
  };
}
