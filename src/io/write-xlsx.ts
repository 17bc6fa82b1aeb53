import writeExcelFile, { type CellObject, type Row, type Sheet } from 'write-excel-file/universal';
import type { Cell, ExportBook, ExportColumn, ExportTable } from '#core/export/export-table.ts';
import { asXmlText } from './xml-text.ts';

/** Excel holds no longer text in a cell, and calls a file damaged that does. */
const mostCharacters = 32_767;
/** Excel takes no longer name of a sheet, and none of these signs in it. */
const mostNameCharacters = 31;
const notInName = /[[\]:*?/\\]/g;
/** Widths in characters; wider texts break into lines. */
const width = { least: 8, most: 60 };

/**
 * Tables as an Excel workbook, a sheet each: bold header that stays in sight, numbers as numbers, dates as dates. A text
 * is a text whatever it begins with; nothing becomes a formula.
 */
export async function writeXlsx({ tables }: Pick<ExportBook, 'tables'>): Promise<Uint8Array<ArrayBuffer>> {
  const blob = await writeExcelFile(tables.map(sheetOf)).toBlob();
  return new Uint8Array(await blob.arrayBuffer());
}

function sheetOf({ title, columns, rows }: ExportTable): Sheet<Blob> {
  const header: Row = columns.map(({ heading }) => ({
    value: asXmlText(heading),
    type: String,
    fontWeight: 'bold',
    wrap: true,
    alignVertical: 'top',
  }));
  return {
    sheet: title.replace(notInName, ' ').slice(0, mostNameCharacters),
    stickyRowsCount: 1,
    columns: columns.map((column, index) => ({
      width: widthOf([column.heading, ...rows.map((row) => row[index] ?? '')]),
    })),
    data: [header, ...rows.map((row) => row.map((cell, index) => cellOf(cell, columns[index])))],
  };
}

function cellOf(cell: Cell, column: ExportColumn | undefined): CellObject | null {
  if (cell === null || cell === '' || !column) return null;
  if (typeof cell === 'number') {
    if (!Number.isFinite(cell)) return null;
    return { value: cell, type: Number, alignVertical: 'top', ...numberFormat(column) };
  }
  if (column.type === 'date') {
    return { value: new Date(`${cell}T00:00:00Z`), type: Date, format: 'yyyy-mm-dd', alignVertical: 'top' };
  }
  const text = asXmlText(cell);
  const whole = text.length <= mostCharacters ? text : `${text.slice(0, mostCharacters - 1)}…`;
  return { value: whole, type: String, wrap: true, alignVertical: 'top' };
}

function numberFormat({ decimals }: ExportColumn): { format?: string } {
  if (decimals === null) return {};
  return { format: decimals === 0 ? '#,##0' : `#,##0.${'0'.repeat(decimals)}` };
}

/** Of the longest line; a Chinese character takes the room of two others. */
function widthOf(cells: readonly Cell[]): number {
  const lengths = cells.map((cell) =>
    [...String(cell)].reduce((sum, character) => sum + (character > '\u2E7F' ? 2 : 1), 0),
  );
  return Math.min(width.most, Math.max(width.least, Math.max(...lengths) + 2));
}
