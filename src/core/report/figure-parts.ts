import type { Catalogue, LocalText } from './catalogue.ts';
import type { Span } from './passages.ts';

/** A figure of the report and how the catalogue answers for it. */
export interface FigureMark extends Span {
  answer: 'covered' | 'excluded' | 'misprint';
  /** The measure's name, why the figure is left out, or how a misprint should read. */
  because: LocalText;
}

/** Part of a text run: plain, or one figure. */
export interface TextPart {
  text: string;
  start: number;
  figure: FigureMark | null;
}

/** Every misprint, measure and excluded figure of a catalogue, in the order of the report. */
export function figureMarks({
  statements,
  excluded,
  misprints,
}: Pick<Catalogue, 'statements' | 'excluded' | 'misprints'>): FigureMark[] {
  return [
    ...misprints.map(({ start, end, correction }): FigureMark => ({
      start,
      end,
      answer: 'misprint',
      because: { zh: correction, en: correction },
    })),
    ...statements.flatMap(({ measures }) =>
      measures.map(({ start, end, name }): FigureMark => ({ start, end, answer: 'covered', because: name })),
    ),
    ...excluded.map(({ start, end, explanation }): FigureMark => ({
      start,
      end,
      answer: 'excluded',
      because: explanation,
    })),
  ].sort((a, b) => a.start - b.start || a.end - b.end);
}

/** A run cut where figures begin and end; the parts joined are the run. */
export function figureParts(run: { text: string; start: number }, marks: readonly FigureMark[]): TextPart[] {
  const end = run.start + run.text.length;
  const parts: TextPart[] = [];
  let at = run.start;
  const add = (until: number, figure: FigureMark | null) => {
    if (until <= at) return;
    parts.push({ text: run.text.slice(at - run.start, until - run.start), start: at, figure });
    at = until;
  };
  for (const mark of marks) {
    if (mark.end <= at || mark.start >= end) continue;
    add(Math.max(at, mark.start), null);
    add(Math.min(mark.end, end), mark);
  }
  add(end, null);
  return parts;
}
