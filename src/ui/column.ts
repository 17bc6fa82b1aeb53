/** One column of a table: what is sorted and what is shown. */
export interface Column<Row> {
  id: string;
  label: string;
  /** What the column counts and how; shown on hover. */
  rule?: string;
  numeric: boolean;
  value(row: Row): number | string;
  text(row: Row): string;
}
