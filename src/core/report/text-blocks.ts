import type { Statement } from './catalogue.ts';
import { outlineReport } from './outline.ts';

/** A run of report text that is cited by one statement, or by none. */
interface TextRun {
  text: string;
  statement: string | null;
  /** Offset in the report, UTF-16 units. */
  start: number;
}

/** A paragraph ready for reading. */
export interface TextBlock {
  number: number;
  /** 0 for running text, 1 for a part's heading, 2 for a chapter's. */
  heading: 0 | 1 | 2;
  runs: TextRun[];
}

const partHeading = /^[一二三四五六七八九十]+、/;
const chapterHeading = /^（[一二三四五六七八九十]+）[^。]*。?$/s;

/** The whole report in paragraphs, cut where statements begin and end; nothing is left out or added. */
export function textBlocks(
  report: string,
  statements: readonly Pick<Statement, 'id' | 'start' | 'end'>[],
): TextBlock[] {
  const ordered = statements.toSorted((a, b) => a.start - b.start || a.end - b.end);
  return outlineReport(report).map(({ start, end, number }) => {
    const runs: TextRun[] = [];
    let at = start;
    const add = (until: number, statement: string | null) => {
      if (until > at) runs.push({ text: report.slice(at, until), statement, start: at });
      at = Math.max(at, until);
    };
    for (const statement of ordered) {
      if (statement.end <= at || statement.start >= end) continue;
      add(Math.max(at, statement.start), null);
      add(Math.min(statement.end, end), statement.id);
    }
    add(end, null);
    return { number, heading: headingLevel(report.slice(start, end)), runs };
  });
}

function headingLevel(paragraph: string): 0 | 1 | 2 {
  if (partHeading.test(paragraph)) return 1;
  return chapterHeading.test(paragraph) ? 2 : 0;
}
