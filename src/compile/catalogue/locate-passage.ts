import type { Paragraph } from '#core/report/outline.ts';
import { contains, findPassages, type Span } from '#core/report/passages.ts';

export interface PassageRecord {
  quote: string;
  in?: string | undefined;
  occurrence?: number | undefined;
}

export interface LocatedPassage extends Span {
  paragraph: Paragraph;
}

/** Every place where the record's quote stands under what its `in` says. */
export function locateAll(
  text: string,
  outline: readonly Paragraph[],
  record: PassageRecord,
): LocatedPassage[] {
  return findPassages(text, record.quote).flatMap((span) => {
    // folding white space could match across two paragraphs; such a match is none
    const paragraph = outline.find((candidate) => contains(candidate, span));
    if (!paragraph || (record.in !== undefined && !standsIn(text, paragraph, record.in))) return [];
    return [{ ...span, paragraph }];
  });
}

/** The one place that the record means, or the reason why there is none. */
export function locateOne(
  text: string,
  outline: readonly Paragraph[],
  record: PassageRecord,
): LocatedPassage | { reason: string } {
  const places = locateAll(text, outline, record);
  const where = record.in === undefined ? 'in the report' : `in the report under “${record.in}”`;
  if (places.length === 0) {
    return { reason: `“${record.quote}” does not stand ${where}: copy the passage from the text as it is` };
  }
  if (record.occurrence === undefined && places.length > 1) {
    const paragraphs = places.map(({ paragraph }) => paragraph.number).join(', ');
    return {
      reason:
        `“${record.quote}” stands ${places.length} times ${where} (paragraphs ${paragraphs}): ` +
        'quote more words, or say which with in: or occurrence:',
    };
  }
  const place = places[(record.occurrence ?? 1) - 1];
  return (
    place ?? {
      reason: `“${record.quote}” stands ${places.length} times ${where}: there is no occurrence ${record.occurrence}`,
    }
  );
}

function standsIn(text: string, paragraph: Paragraph, words: string): boolean {
  const content = text.slice(paragraph.start, paragraph.end);
  return [content, ...paragraph.section].some((part) => findPassages(part, words).length > 0);
}
