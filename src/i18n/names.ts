import type { Datum } from '#core/place/datum.ts';
import type {
  Measure,
  Precision,
  ProjectSet,
  Statement,
  StatementKind,
  Status,
} from '#core/report/catalogue.ts';
export { quoteInLine } from '#core/report/quote-in-line.ts';
import { formatLength, formatNumber, formatQuantity } from './quantities.ts';
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

export function datumName(datum: Datum): string {
  switch (datum) {
    case 'wgs84':
      return m.datum_wgs84();
    case 'gcj02':
      return m.datum_gcj02();
    case 'bd09':
      return m.datum_bd09();
  }
}

/** Where in the report a statement stands: headings and paragraph. */
export function citation(statement: Pick<Statement, 'section' | 'paragraph'>): string {
  const place = m.citation_paragraph({ paragraph: formatNumber(statement.paragraph) });
  return [...statement.section, place].join(' › ');
}

/** A count of a set with its counting word, or a length or area with its unit. */
export function setQuantity(value: number, { unit, noun }: Pick<ProjectSet, 'unit' | 'noun'>): string {
  return unit === 'm' || unit === 'm2'
    ? formatQuantity(value, unit)
    : m.quantity_of({ value: formatNumber(value), noun: inLanguage(noun) });
}

/** A measure's value as the report bounds it: at least, more than, about, or plainly. */
export function measureInWords({ value, unit, bound }: Measure): string {
  const quantity = formatQuantity(value, unit);
  switch (bound) {
    case 'at-least':
      return m.bound_at_least({ value: quantity });
    case 'more-than':
      return m.bound_more_than({ value: quantity });
    case 'about':
      return m.bound_about({ value: quantity });
    default:
      return quantity;
  }
}
