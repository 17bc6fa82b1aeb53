import Papa from 'papaparse';
import type { ExportTable } from '#core/export/export-table.ts';

/**
 * What a spreadsheet would take for a formula at the start of a text: also the full-width signs, which Chinese
 * versions read alike, and blanks that they pass over.
 */
const formulaStart = /^[=+\-@\t\r\n\uFF0B\uFF0D\uFF1D\uFF20]/;

/**
 * A table as CSV: UTF-8 with a byte order mark and CRLF, so that Excel reads the Chinese. A text that a spreadsheet
 * would run as a formula gets an apostrophe before it; numbers stay numbers, with a point and all their digits.
 */
export function writeCsv({ columns, rows }: Pick<ExportTable, 'columns' | 'rows'>): Uint8Array<ArrayBuffer> {
  const fields = columns.map(({ heading }) => heading);
  const text = Papa.unparse(
    { fields, data: rows.map((row) => [...row]) },
    { newline: '\r\n', escapeFormulae: formulaStart },
  );
  return new TextEncoder().encode(`\uFEFF${text}\r\n`);
}
