import type { Measure, Precision, Statement, StatementKind, Status, Unit } from '#core/report/catalogue.ts';
import type { Language } from '#core/view/view.ts';
import type { TableId } from './export-table.ts';

/** Columns whose headings are wordings of the program; those of themes and sets have the names of these. */
export type ColumnId =
  | 'area'
  | 'area-rank'
  | 'basis'
  | 'bound'
  | 'citation'
  | 'code'
  | 'content'
  | 'count'
  | 'created'
  | 'credits'
  | 'density'
  | 'id'
  | 'item'
  | 'kind'
  | 'latitude'
  | 'length'
  | 'located'
  | 'located-here'
  | 'longitude'
  | 'member-of'
  | 'metro'
  | 'name'
  | 'not-published'
  | 'note'
  | 'on-site'
  | 'origin'
  | 'paragraph'
  | 'park-area'
  | 'part-of'
  | 'period'
  | 'precision'
  | 'printed'
  | 'project'
  | 'projects'
  | 'quote'
  | 'radius'
  | 'remarks'
  | 'report'
  | 'report-date'
  | 'reported'
  | 'road-length'
  | 'sort'
  | 'statement'
  | 'statements'
  | 'status'
  | 'streets'
  | 'theme'
  | 'translation'
  | 'unit'
  | 'value'
  | 'water-area'
  | 'weighted'
  | 'weighted-rank';

/**
 * Who gave a position: the report and open sources; a person on this device; nobody, where it is a mere illustration.
 */
export type Origin = 'report' | 'located-here' | 'illustrative';

/** What an export says in words, in one language; the core knows no wordings itself. */
export interface ExportWords {
  language: Language;
  /** Name of the program. */
  title: string;
  /** That boundaries are for orientation and not legal. */
  disclaimer: string;
  /** What stands over everything that holds an illustration. */
  illustrativeBanner: string;
  /** What stands over everything that holds places of this device, with their number. */
  placesHereBanner: (count: number) => string;
  table: (id: TableId) => string;
  column: (id: ColumnId) => string;
  /** Heading of what is counted with its illustration. */
  illustrativeColumn: (name: string) => string;
  /** Something with a remark beside it, in brackets. */
  withMark: (name: string, mark: string) => string;
  /** Something under its label. */
  labelled: (label: string, text: string) => string;
  /** Stands between the parts of an enumeration. */
  separator: string;
  status: (status: Status) => string;
  kind: (kind: StatementKind) => string;
  precision: (precision: Precision) => string;
  unit: (unit: Unit) => string;
  bound: (bound: NonNullable<Measure['bound']>) => string;
  origin: (origin: Origin) => string;
  /** Whether a project stands for itself or for many. */
  sort: (isSet: boolean) => string;
  /** Part of a whole, 0 to 1. */
  share: (share: number) => string;
  /** The verbatim words without the line breaks of the printed page. */
  quote: (statement: Pick<Statement, 'quote'>) => string;
  citation: (statement: Pick<Statement, 'section' | 'paragraph'>) => string;
  /** Introduces the filters in force. */
  filters: (filters: readonly string[]) => string;
}
