import type { QuantitiesPerStreet } from '#core/illustrative/quantities-per-street.ts';
import type { PlacedProject } from '#core/place/apply-local-places.ts';
import type { Catalogue } from '#core/report/catalogue.ts';
import type { StreetRow } from '#core/summary/street-row.ts';
import { aboutTable } from './about-table.ts';
import type { ExportBook } from './export-table.ts';
import type { ExportWords } from './export-words.ts';
import { makeImprint, type Credit } from './imprint.ts';
import { placeTable } from './place-table.ts';
import { projectTable } from './project-table.ts';
import { measureTable, statementTable } from './sentence-tables.ts';
import { streetTable } from './street-table.ts';

/** What is exported: the catalogue with this device's places, as far as layers and filters show it. */
export interface ExportFacts {
  catalogue: Pick<Catalogue, 'report' | 'themes' | 'statements' | 'projects'>;
  credits: readonly Credit[];
  /** All projects, with the places of this device. */
  projects: readonly PlacedProject[];
  /** Those that are shown. */
  shown: readonly PlacedProject[];
  /** A row per street, over the shown projects. */
  rows: readonly StreetRow[];
  /** The filters in force, in words. */
  filters: readonly string[];
  /** Null while figures are not to count the illustration. */
  illustrativeQuantities: QuantitiesPerStreet | null;
}

/**
 * All tables of what is shown: what the file is, streets, projects, figures, sentences, and the places of this device
 * where there are any. Sentences and figures are those that the shown projects cite.
 */
export function exportTables(facts: ExportFacts, words: ExportWords): ExportBook {
  const { catalogue, credits, shown, rows, filters, illustrativeQuantities } = facts;
  const { report, themes } = catalogue;
  const placesHere = shown.reduce((sum, { locatedHere }) => sum + locatedHere.length, 0);
  const illustrative = illustrativeQuantities !== null;
  const imprint = makeImprint({ report, credits, filters, illustrative, placesHere }, words);
  const cited = new Set(shown.flatMap(({ statements }) => statements));
  const statements = catalogue.statements.filter(({ id }) => cited.has(id));
  return {
    language: words.language,
    imprint,
    tables: [
      aboutTable(imprint, words),
      streetTable({ ...facts, themes }, words),
      projectTable(facts, words),
      measureTable(statements, catalogue, words),
      statementTable(statements, catalogue, words),
      ...(placesHere > 0 ? [placeTable(shown, rows, words)] : []),
    ],
  };
}
