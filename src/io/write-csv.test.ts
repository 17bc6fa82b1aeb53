import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import type { Cell, ExportColumn } from '#core/export/export-table.ts';
import { exportTables } from '#core/export/export-tables.ts';
import { exportFacts, plainWords } from '#core/export/export.fixture.ts';
import { writeCsv } from './write-csv.ts';

function column(id: string, type: ExportColumn['type'] = 'text'): ExportColumn {
  return { id, heading: id, type, decimals: 0 };
}

/** What another program reads: header and rows of texts. */
function readBack(bytes: Uint8Array): string[][] {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  expect(text.startsWith('\uFEFF')).toBe(true);
  expect(text.endsWith('\r\n')).toBe(true);
  const { data, errors } = Papa.parse<string[]>(text.slice(1, -2), { newline: '\r\n', delimiter: ',' });
  expect(errors).toEqual([]);
  return data;
}

function textsOf(rows: readonly (readonly Cell[])[]): string[][] {
  return rows.map((row) => row.map((cell) => String(cell ?? '')));
}

const looksLikeFormula = /^[=+\-@\t\r\n＋－＝＠]/;

describe('a table as CSV', () => {
  it('reads back as it was, in both languages', () => {
    for (const language of ['zh', 'en'] as const) {
      for (const table of exportTables(exportFacts, plainWords(language)).tables) {
        const [header, ...rows] = readBack(writeCsv(table));
        expect(header).toEqual(table.columns.map(({ heading }) => heading));
        const expected = textsOf(table.rows).map((row) =>
          row.map((text) => (looksLikeFormula.test(text) ? `'${text}` : text)),
        );
        expect(rows).toEqual(expected);
      }
    }
  });

  it('keeps every text, with an apostrophe before what a spreadsheet would run', () => {
    const texts = fc.array(fc.tuple(fc.string({ unit: 'grapheme' }), fc.string()), { minLength: 1 });
    fc.assert(
      fc.property(texts, (rows) => {
        // a table of one empty cell a row would be blank lines
        const marked = rows.map(([a, b]) => [a, b, 'end'] as const);
        const [, ...back] = readBack(
          writeCsv({ columns: ['a', 'b', 'c'].map((id) => column(id)), rows: marked }),
        );
        expect(back.map((row) => row.map((text) => text.replace(/^'(?=[=+\-@\t\r\n＋－＝＠])/, '')))).toEqual(
          marked.map((row) => row.map((text) => text.replace(/^'(?=[=+\-@\t\r\n＋－＝＠])/, ''))),
        );
        for (const text of back.flat()) expect(text).not.toMatch(looksLikeFormula);
      }),
    );
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '\n=1', '＝1+1', "=cmd|'/C calc'!A0", '=1\n2'])(
    'lets nobody run %j',
    (text) => {
      const [, row] = readBack(writeCsv({ columns: [column('a'), column('b')], rows: [[text, 'x']] }));
      expect(row).toEqual([`'${text}`, 'x']);
    },
  );

  it('leaves numbers as numbers, negative ones too, with all their digits', () => {
    const numbers = [-1.5, 0.1 + 0.2, 1e21, 10_830, 0];
    const written = writeCsv({
      columns: [column('a', 'number'), column('b', 'number')],
      rows: numbers.map((number) => [number, null]),
    });
    const [, ...rows] = readBack(written);
    expect(rows.map(([cell]) => Number(cell))).toEqual(numbers);
    expect(rows.every(([, empty]) => empty === '')).toBe(true);
  });
});
