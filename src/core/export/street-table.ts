import type { QuantitiesPerStreet } from '#core/illustrative/quantities-per-street.ts';
import { quantityInStreet } from '#core/illustrative/quantity-in-street.ts';
import type { PlacedProject } from '#core/place/apply-local-places.ts';
import { statuses, type Theme } from '#core/report/catalogue.ts';
import type { StreetRow } from '#core/summary/street-row.ts';
import type { ExportTable } from './export-table.ts';
import type { ExportWords } from './export-words.ts';
import { makeTable, numberCell, type ColumnOf } from './make-table.ts';

/** What a table of the streets is made of. */
export interface StreetTableFacts {
  rows: readonly StreetRow[];
  themes: readonly Theme[];
  /** All of them; members of a set need not be shown to be counted in it. */
  projects: readonly PlacedProject[];
  shown: readonly PlacedProject[];
  /** Null while figures are not to count the illustration. */
  illustrativeQuantities: QuantitiesPerStreet | null;
}

/** A row per street: what is there, how it is shared among themes and statuses, and what surrounds it. */
export function streetTable(facts: StreetTableFacts, words: ExportWords): ExportTable {
  const { language } = words;
  const number = (decimals: number) => ({ type: 'number', decimals }) as const;
  const columns: ColumnOf<StreetRow>[] = [
    { id: 'code', value: ({ code }) => code },
    { id: 'name', value: ({ name, nameEn }) => (language === 'zh' ? name : nameEn) },
    { id: 'projects', ...number(0), value: (row) => row.projects },
    { id: 'weighted', ...number(2), value: (row) => row.projectsWeighted },
    { id: 'weighted-rank', ...number(0), value: (row) => row.projectsRank },
    { id: 'on-site', ...number(2), value: (row) => row.projectsWeightedOnSite },
    { id: 'density', ...number(2), value: (row) => numberCell(row.projectsPerSquareKilometer) },
    { id: 'length', ...number(0), value: (row) => row.projectLengthMeters },
    ...facts.themes.map(({ id, name }): ColumnOf<StreetRow> => ({
      id: `theme-${id}`,
      heading: name[language],
      ...number(0),
      value: (row) => row.projectsByTheme[id] ?? 0,
    })),
    ...statuses.map((status): ColumnOf<StreetRow> => ({
      id: `status-${status}`,
      heading: words.status(status),
      ...number(0),
      value: (row) => row.projectsByStatus[status] ?? 0,
    })),
    ...illustrativeColumns(facts, words),
    { id: 'area', ...number(0), value: (row) => row.areaSquareMeters },
    { id: 'area-rank', ...number(0), value: (row) => row.areaRank },
    { id: 'park-area', ...number(0), value: (row) => row.parkSquareMeters },
    { id: 'water-area', ...number(0), value: (row) => row.waterSquareMeters },
    { id: 'road-length', ...number(0), value: (row) => row.roadLengthMeters },
    { id: 'metro', ...number(0), value: (row) => row.metroStations },
  ];
  const table = makeTable('streets', facts.rows, columns, words);
  return { ...table, illustrative: facts.illustrativeQuantities !== null };
}

/** How much of each shown set a street has, what is only illustrated included: apart, and marked in the heading. */
function illustrativeColumns(
  { projects, shown, illustrativeQuantities: quantities }: StreetTableFacts,
  words: ExportWords,
): ColumnOf<StreetRow>[] {
  if (quantities === null) return [];
  return shown
    .filter(({ set }) => set?.illustrate !== undefined)
    .map((set) => ({
      id: `illustrative-${set.id}`,
      heading: words.illustrativeColumn(set.name[words.language]),
      type: 'number',
      decimals: null,
      value: ({ code }) => {
        const { located, illustrative } = quantityInStreet(set, code, projects, quantities);
        return located + illustrative;
      },
    }));
}
