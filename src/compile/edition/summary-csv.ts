import Papa from 'papaparse';
import type { StreetRow } from '#core/summary/street-row.ts';

/** The plain columns of the summary, in the order of the file; maps and lists stay in the JSON. */
export const summaryColumns = [
  'code',
  'name',
  'nameEn',
  'areaSquareMeters',
  'areaRank',
  'projects',
  'projectsWeighted',
  'projectsPerSquareKilometer',
  'projectsRank',
  'projectsWeightedOnSite',
  'projectLengthMeters',
  'parkSquareMeters',
  'waterSquareMeters',
  'roadLengthMeters',
  'metroStations',
] as const satisfies readonly (keyof StreetRow)[];

/** A row per street under a header; UTF-8 with a byte order mark, so that Excel reads the Chinese. */
export function summaryCsv(rows: readonly StreetRow[]): string {
  const data = rows.map((row) => summaryColumns.map((column) => row[column]));
  return `\uFEFF${Papa.unparse({ fields: [...summaryColumns], data }, { newline: '\n', escapeFormulae: true })}\n`;
}
