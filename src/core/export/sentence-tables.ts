import type { Catalogue, Measure, Statement } from '#core/report/catalogue.ts';
import type { ExportTable } from './export-table.ts';
import type { ExportWords } from './export-words.ts';
import { makeTable, type ColumnOf } from './make-table.ts';

type Sentences = Pick<Catalogue, 'projects'> & {
  report: Pick<Catalogue['report'], 'periods'>;
};

/** A row per figure of the report, with the sentence it stands in. */
export function measureTable(
  statements: readonly Statement[],
  sentences: Sentences,
  words: ExportWords,
): ExportTable {
  const rows = statements.flatMap((statement) =>
    statement.measures.map((measure) => ({ measure, statement })),
  );
  const columns: ColumnOf<{ measure: Measure; statement: Statement }>[] = [
    { id: 'id', value: ({ measure }) => measure.id },
    { id: 'name', value: ({ measure }) => measure.name[words.language] },
    { id: 'value', type: 'number', decimals: null, value: ({ measure }) => measure.value },
    { id: 'unit', value: ({ measure }) => words.unit(measure.unit) },
    { id: 'bound', value: ({ measure: { bound } }) => (bound === undefined ? null : words.bound(bound)) },
    { id: 'printed', value: ({ measure }) => words.quote({ quote: measure.text }) },
    { id: 'kind', value: ({ statement }) => words.kind(statement.kind) },
    { id: 'period', value: ({ statement }) => periodName(statement, sentences, words) },
    { id: 'statement', value: ({ statement }) => statement.id },
    { id: 'quote', value: ({ statement }) => words.quote(statement) },
    { id: 'citation', value: ({ statement }) => words.citation(statement) },
  ];
  return makeTable('measures', rows, columns, words);
}

/** A row per sentence, with its translation and where it stands in the report. */
export function statementTable(
  statements: readonly Statement[],
  sentences: Sentences,
  words: ExportWords,
): ExportTable {
  const names = new Map(sentences.projects.map(({ id, name }) => [id, name[words.language]]));
  const columns: ColumnOf<Statement>[] = [
    { id: 'id', value: ({ id }) => id },
    { id: 'kind', value: ({ kind }) => words.kind(kind) },
    { id: 'period', value: (statement) => periodName(statement, sentences, words) },
    { id: 'quote', value: (statement) => words.quote(statement) },
    { id: 'translation', value: ({ translation }) => translation },
    { id: 'citation', value: (statement) => words.citation(statement) },
    { id: 'paragraph', type: 'number', value: ({ paragraph }) => paragraph },
    {
      id: 'project',
      value: ({ projects }) => projects.map((id) => names.get(id) ?? id).join(words.separator),
    },
  ];
  return makeTable('statements', statements, columns, words);
}

function periodName({ period }: Statement, { report }: Sentences, { language }: ExportWords): string {
  return report.periods.find(({ id }) => id === period)?.name[language] ?? period;
}
