import type { Cell, ExportColumn, ExportTable, TableId } from './export-table.ts';
import type { ColumnId, ExportWords } from './export-words.ts';

/** A column and how it reads a row; without a heading it has the program's wording for its id. */
export type ColumnOf<Row> =
  | (Partial<Pick<ExportColumn, 'type' | 'decimals'>> & { id: ColumnId; value: (row: Row) => Cell })
  | (Partial<Pick<ExportColumn, 'type' | 'decimals'>> & {
      id: string;
      heading: string;
      value: (row: Row) => Cell;
    });

export function makeTable<Row>(
  id: TableId,
  rows: readonly Row[],
  columns: readonly ColumnOf<Row>[],
  words: ExportWords,
): ExportTable {
  return {
    id,
    title: words.table(id),
    illustrative: false,
    columns: columns.map((column) => ({
      id: column.id,
      heading: 'heading' in column ? column.heading : words.column(column.id),
      type: column.type ?? 'text',
      decimals: column.decimals === undefined ? 0 : column.decimals,
    })),
    rows: rows.map((row) => columns.map(({ value }) => value(row))),
  };
}

/** A number that has a place in a table; nothing for what is not finite. */
export function numberCell(value: number): Cell {
  return Number.isFinite(value) ? value : null;
}
