import type { LocalText, Report } from './catalogue.ts';

/** A report as `reports.json` lists it. */
export interface ListedReport extends Pick<Report, 'id' | 'title' | 'translation' | 'date'> {
  /** Name of the period that it reports on; null when it names none. */
  period: LocalText | null;
  /** Where its files lie below `data/`: empty for the latest, else ending in `/`. */
  folder: string;
}
