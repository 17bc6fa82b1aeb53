import type { Problem } from '#core/problem.ts';
import type { ExcludedFigure, LocalText, Statement } from '#core/report/catalogue.ts';
import type { Paragraph } from '#core/report/outline.ts';
import { overlaps } from '#core/report/passages.ts';
import type { YamlFile } from '#compile/yaml-file.ts';
import type { ExcludedRecord } from './edition-schema.ts';
import { locateAll, locateOne } from './locate-passage.ts';

/** Finds every excluded figure in the report. They come out in the order of the report. */
export function buildExcluded(
  text: string,
  outline: readonly Paragraph[],
  statements: readonly Statement[],
  { value, broken }: YamlFile<ExcludedRecord>,
  problems: Problem[],
): ExcludedFigure[] {
  const measures = statements.flatMap((statement) => statement.measures);
  const excluded: ExcludedFigure[] = [];
  for (const [index, record] of value.figures.entries()) {
    const path = ['figures', index];
    const reason = value.reasons[record.reason];
    if (!reason)
      problems.push(broken([...path, 'reason'], `there is no reason ${record.reason} under reasons:`));
    const one = record.everywhere ? null : locateOne(text, outline, record);
    if (one && 'reason' in one) {
      problems.push(broken([...path, 'quote'], one.reason));
      continue;
    }
    const places = one ? [one] : locateAll(text, outline, record);
    if (places.length === 0) {
      problems.push(
        broken([...path, 'quote'], `“${record.quote}” does not stand in the report: copy it as it is`),
      );
    }
    for (const { start, end } of places) {
      const measure = measures.find((candidate) => overlaps(candidate, { start, end }));
      if (measure) {
        problems.push(
          broken([...path, 'quote'], `lies in the measure ${measure.id}: a figure is in or out, not both`),
        );
      }
      if (!reason) continue;
      const explanation = record.note ? joined(reason, record.note) : reason;
      excluded.push({ quote: text.slice(start, end), start, end, reason: record.reason, explanation });
    }
  }
  return excluded.sort((a, b) => a.start - b.start || a.end - b.end);
}

function joined(reason: LocalText, note: LocalText): LocalText {
  return { zh: reason.zh + note.zh, en: `${reason.en} ${note.en}` };
}
