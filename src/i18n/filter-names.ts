import type { Precision, StatementKind, Unit } from '#core/report/catalogue.ts';
import type { Facet } from '#core/view/filter/facets.ts';
import type { MeasureRange } from '#core/view/filters.ts';
import { m } from './paraglide/messages.js';
import { formatNumber, formatQuantity } from './quantities.ts';

export function facetName(facet: Facet): string {
  switch (facet) {
    case 'theme':
      return m.facet_theme();
    case 'status':
      return m.facet_status();
    case 'kind':
      return m.facet_kind();
    case 'period':
      return m.facet_period();
    case 'precision':
      return m.facet_precision();
    case 'street':
      return m.facet_street();
    case 'measure':
      return m.facet_measure();
    case 'text':
      return m.facet_text();
  }
}

/** What a project has, of a kind: a result or a target. */
export function kindChoiceName(kind: StatementKind): string {
  return kind === 'result' ? m.kind_choice_result() : m.kind_choice_target();
}

export function precisionName(precision: Precision): string {
  switch (precision) {
    case 'site':
      return m.precision_site();
    case 'vicinity':
      return m.legend_vicinity();
    case 'street':
      return m.precision_street();
    case 'unlocated':
      return m.precision_unlocated();
  }
}

/** What a unit measures. */
export function unitName(unit: Unit): string {
  switch (unit) {
    case 'm':
      return m.unit_length();
    case 'm2':
      return m.unit_area();
    case 'CNY':
      return m.unit_money();
    case 'count':
      return m.unit_count();
    case 'household':
      return m.unit_household();
    case 'dwelling':
      return m.unit_dwelling();
    case 'person':
      return m.unit_person();
    case 'percent':
      return m.unit_percent();
    case 'percentage-point':
      return m.unit_percentage_point();
  }
}

export function rangeInWords({ unit, least, most }: MeasureRange): string {
  const measure = unitName(unit);
  const words = (value: number) => formatQuantity(value, unit);
  if (least !== null && most !== null) {
    return m.filter_range_between({ measure, least: words(least), most: words(most) });
  }
  if (least !== null) return m.filter_range_least({ measure, least: words(least) });
  if (most !== null) return m.filter_range_most({ measure, most: words(most) });
  return m.filter_range_any({ measure });
}

/** A value in its base unit, in full; null where it is typed in that anyway. */
export function inBaseUnit(value: number, unit: Unit): string | null {
  switch (unit) {
    case 'm':
      return m.quantity_meters({ value: formatNumber(value, 3) });
    case 'm2':
      return m.quantity_square_meters_in_words({ value: formatNumber(value, 3) });
    case 'CNY':
      return m.quantity_yuan({ value: formatNumber(value, 2) });
    default:
      return null;
  }
}
