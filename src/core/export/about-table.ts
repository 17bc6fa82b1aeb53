import type { ExportTable } from './export-table.ts';
import type { ExportWords } from './export-words.ts';
import { creditLine, remarkLines, withoutIllustration, type Imprint } from './imprint.ts';
import { makeTable, type ColumnOf } from './make-table.ts';

/** What the file is, on what it rests and what to mind. */
export function aboutTable(imprint: Imprint, words: ExportWords): ExportTable {
  const said: (readonly [item: string, content: string])[] = [
    [words.column('name'), imprint.title],
    [words.column('report'), imprint.report],
    [words.column('report-date'), imprint.reportDate],
    ...remarkLines(imprint).map((remark) => [words.column('remarks'), remark] as const),
    ...imprint.credits.map((credit) => [words.column('credits'), creditLine({ credits: [credit] })] as const),
  ];
  const columns: ColumnOf<(typeof said)[number]>[] = [
    { id: 'item', value: ([item]) => item },
    { id: 'content', value: ([, content]) => content },
  ];
  return makeTable('about', said, columns, words);
}

/** What a table says of itself where it stands alone. */
export function imprintOfTable(
  { illustrative }: Pick<ExportTable, 'illustrative'>,
  imprint: Imprint,
): Imprint {
  return illustrative ? imprint : withoutIllustration(imprint);
}

/** The table with its imprint in columns of every row, for formats that can say it nowhere else. */
export function withImprint(table: ExportTable, whole: Imprint, words: ExportWords): ExportTable {
  const imprint = imprintOfTable(table, whole);
  const stamp = [
    ['report', imprint.report, 'text'],
    ['report-date', imprint.reportDate, 'date'],
    ['credits', creditLine(imprint), 'text'],
    ['remarks', remarkLines(imprint).join(words.separator), 'text'],
  ] as const;
  return {
    ...table,
    columns: [
      ...table.columns,
      ...stamp.map(([id, , type]) => ({ id, heading: words.column(id), type, decimals: 0 })),
    ],
    rows: table.rows.map((row) => [...row, ...stamp.map(([, value]) => value)]),
  };
}
