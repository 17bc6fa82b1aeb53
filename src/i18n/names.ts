import type { Precision, Project, Statement, StatementKind, Status } from '#core/report/catalogue.ts';
import { formatLength, formatNumber } from './quantities.ts';
import { inLanguage } from './language.svelte.ts';
import { m } from './paraglide/messages.js';

export function statusName(status: Status): string {
  switch (status) {
    case 'completed':
      return m.status_completed();
    case 'under-way':
      return m.status_under_way();
    case 'started':
      return m.status_started();
    case 'planned':
      return m.status_planned();
  }
}

export function kindName(kind: StatementKind): string {
  return kind === 'result' ? m.kind_result() : m.kind_target();
}

/** How well the position is known, in words. */
export function precisionInWords(place: { precision: Precision; radiusMeters: number }): string {
  switch (place.precision) {
    case 'site':
      return m.precision_site();
    case 'vicinity':
      return m.precision_vicinity({ radius: formatLength(place.radiusMeters) });
    case 'street':
      return m.precision_street();
    case 'unlocated':
      return m.precision_unlocated();
  }
}

/** Where in the report a statement stands: headings and paragraph. */
export function citation(statement: Pick<Statement, 'section' | 'paragraph'>): string {
  const place = m.citation_paragraph({ paragraph: formatNumber(statement.paragraph) });
  return [...statement.section, place].join(' › ');
}

/** A count of a set with its counting word, or a length with its unit. */
export function setQuantity(value: number, set: NonNullable<Project['set']> | { unit: string; noun: Project['name'] }): string {
  return set.unit === 'm' ? formatLength(value) : m.quantity_of({ value: formatNumber(value), noun: inLanguage(set.noun) });
}

/** A quote on screen: the line breaks of the printed page leave it, its words stay. */
export function quoteInLine(quote: string): string {
  return quote.replace(/\s*\n\s*/g, '');
}
