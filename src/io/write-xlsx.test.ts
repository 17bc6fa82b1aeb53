import readExcelFile from 'read-excel-file/universal';
import { describe, expect, it } from 'vitest';
import type { Cell, ExportColumn, ExportTable } from '#core/export/export-table.ts';
import { exportTables } from '#core/export/export-tables.ts';
import { exportFacts, illustrativeLamps, plainWords } from '#core/export/export.fixture.ts';
import { quantitiesPerStreet } from '#core/illustrative/quantities-per-street.ts';
import { writeXlsx } from './write-xlsx.ts';

/** Reads with another library than the one that wrote. */
async function readBack(tables: readonly ExportTable[]) {
  const bytes = await writeXlsx({ tables });
  return readExcelFile(bytes.buffer, { trim: false });
}

function sheetWith(rows: readonly (readonly Cell[])[], type: ExportColumn['type'] = 'text'): ExportTable {
  const columns = (rows[0] ?? []).map((_, index) => ({
    id: `c${index}`,
    heading: `C${index}`,
    type,
    decimals: 2,
  }));
  return { id: 'about', title: 'About', illustrative: false, columns, rows };
}

/** A cell as a spreadsheet holds it: dates as the day's beginning in UTC, an empty text as nothing. */
function expected(cell: Cell, column: ExportColumn | undefined) {
  if (cell === null || cell === '') return null;
  return column?.type === 'date' ? new Date(`${cell}T00:00:00Z`) : cell;
}

describe('tables as an Excel workbook', () => {
  it('read back with another library as they were: numbers as numbers, dates as dates', async () => {
    const counting = { ...exportFacts, illustrativeQuantities: quantitiesPerStreet(illustrativeLamps) };
    for (const language of ['zh', 'en'] as const) {
      const { tables } = exportTables(counting, plainWords(language));
      const sheets = await readBack(tables);
      expect(sheets.map(({ sheet }) => sheet)).toEqual(tables.map(({ title }) => title));
      for (const [index, { columns, rows }] of tables.entries()) {
        expect(sheets[index]?.data).toEqual([
          columns.map(({ heading }) => heading),
          ...rows.map((row) => row.map((cell, at) => expected(cell, columns[at]))),
        ]);
      }
    }
  });

  it('keep every digit of a number, whatever is shown of it', async () => {
    const numbers = [0.1 + 0.2, -1234.56789, 4_070_000_000, 1e-7, 113.28];
    const [sheet] = await readBack([
      sheetWith(
        numbers.map((number) => [number]),
        'number',
      ),
    ]);
    expect(sheet?.data.slice(1)).toEqual(numbers.map((number) => [number]));
  });

  it('leave a text a text, whatever it begins with', async () => {
    const texts = [
      '=1+1',
      '+1',
      '-1',
      '@SUM(A1)',
      '  spaced  ',
      'line\nbreak',
      '<a href="x">&amp;</a>',
      '𠮷🏙',
      "'=1",
    ];
    const bytes = await writeXlsx({ tables: [sheetWith(texts.map((text) => [text]))] });
    const [sheet] = await readExcelFile(bytes.buffer, { trim: false });
    expect(sheet?.data.slice(1)).toEqual(texts.map((text) => [text]));
  });

  it('do without characters that XML forbids, and without half a surrogate pair', async () => {
    const [sheet] = await readBack([
      sheetWith([['a\u0000b\u0008c\uFFFEd', 'x\uD800y', 'one\r\ntwo\rthree']]),
    ]);
    expect(sheet?.data[1]).toEqual(['abcd', expect.stringMatching(/^x\uFFFD?y$/), 'one\ntwo\nthree']);
  });

  it('cut a text that Excel would refuse, and show that it is cut', async () => {
    const [sheet] = await readBack([sheetWith([['长'.repeat(40_000)]])]);
    const text = String(sheet?.data[1]?.[0]);
    expect(text).toHaveLength(32_767);
    expect(text.endsWith('长…')).toBe(true);
  });

  it('have sheets of names that Excel allows', async () => {
    const table = {
      ...sheetWith([['x']]),
      title: '项目/位置[全部]：很长很长很长很长很长很长很长很长很长很长很长',
    };
    const [sheet] = await readBack([table]);
    expect(sheet?.sheet.length).toBeLessThanOrEqual(31);
    expect(sheet?.sheet).toMatch(/^项目 位置 全部/);
  });
});
