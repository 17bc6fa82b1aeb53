import type { Language } from '#core/view/view.ts';
import type { Imprint } from './imprint.ts';

/** Text, a number, an ISO date where the column says so, or nothing. */
export type Cell = string | number | null;

export interface ExportColumn {
  /** The same in every language. */
  id: string;
  /** In the language of the export, with the unit where there is one. */
  heading: string;
  type: 'text' | 'number' | 'date';
  /** How many decimals a spreadsheet shows of a number, the cell holding all of them; null: as many as there are. */
  decimals: number | null;
}

export const tableIds = ['about', 'streets', 'projects', 'measures', 'statements', 'places'] as const;
export type TableId = (typeof tableIds)[number];

export interface ExportTable {
  id: TableId;
  title: string;
  /** Whether some of its columns count the illustration. */
  illustrative: boolean;
  columns: readonly ExportColumn[];
  /** A cell for every column. */
  rows: readonly (readonly Cell[])[];
}

/** Tables that go into one file, and what they rest on. */
export interface ExportBook {
  language: Language;
  imprint: Imprint;
  tables: readonly ExportTable[];
}
