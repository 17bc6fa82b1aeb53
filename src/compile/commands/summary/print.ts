import type { Measures, Summary } from '#core/summary/summary.ts';
import type { OutputFormat } from './options.ts';

const COLUMNS = [
  'code',
  'name',
  'areaSquareMeters',
  'points',
  'lines',
  'lengthMeters',
  'polygons',
  'overlapSquareMeters',
] as const;

type Row = Measures & { code: string; name: string; areaSquareMeters: number | '' };

/** The summary as text that ends with a line feed. */
export function print(summary: Summary, format: OutputFormat): string {
  switch (format) {
    case 'json':
      return `${JSON.stringify(summary, null, 2)}\n`;
    case 'csv':
      return `${[COLUMNS, ...rowsOf(summary).map(cells)].map((row) => row.map(quote).join(',')).join('\n')}\n`;
    case 'table':
      return table(summary);
  }
}

/** Streets, and last the row of what lies outside, which has no code. */
function rowsOf({ streets, outside }: Summary): Row[] {
  return [...streets, { code: '', name: 'outside', areaSquareMeters: '', ...outside }];
}

function cells(row: Row): string[] {
  return COLUMNS.map((column) => String(row[column]));
}

function quote(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

/** For reading: metres and square metres rounded, numbers to the right. */
function table(summary: Summary): string {
  const rows = rowsOf(summary).map((row) =>
    COLUMNS.map((column) =>
      typeof row[column] === 'number' ? Math.round(row[column]).toLocaleString('en') : row[column],
    ),
  );
  const lines = [[...COLUMNS], ...rows];
  const widths = COLUMNS.map((_, i) => Math.max(...lines.map((line) => displayWidth(line[i] ?? ''))));
  const padded = lines.map((line) =>
    line.map((cell, i) => {
      const space = ' '.repeat((widths[i] ?? 0) - displayWidth(cell));
      return i < 2 ? cell + space : space + cell;
    }),
  );
  return padded.map((line) => `${line.join('  ').trimEnd()}\n`).join('');
}

/** Columns that a text takes in a terminal: Chinese characters take two. */
function displayWidth(text: string): number {
  return [...text].reduce(
    (width, character) => width + (/[\u2e80-\u9fff\uf900-\ufaff\uff00-\uff60]/.test(character) ? 2 : 1),
    0,
  );
}
