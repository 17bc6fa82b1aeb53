import type { ColumnId, ExportWords, Origin } from '#core/export/export-words.ts';
import type { TableId } from '#core/export/export-table.ts';
import type { Measure, Precision, Statement, StatementKind, Status, Unit } from '#core/report/catalogue.ts';
import type { Language } from '#core/view/view.ts';
import { quoteInLine } from './names.ts';
import { m } from './paraglide/messages.js';

/** A message without parameters. */
type Wording = (inputs?: object, options?: { locale?: Language }) => string;

const columns: Record<ColumnId, Wording> = {
  area: m.export_column_area,
  'area-rank': m.export_column_area_rank,
  basis: m.export_column_basis,
  bound: m.export_column_bound,
  citation: m.export_column_citation,
  code: m.export_column_code,
  content: m.export_column_content,
  count: m.export_column_count,
  created: m.export_column_created,
  credits: m.export_column_credits,
  density: m.export_column_density,
  id: m.export_column_id,
  item: m.export_column_item,
  kind: m.export_column_kind,
  latitude: m.export_column_latitude,
  length: m.export_column_length,
  located: m.tally_located,
  'located-here': m.export_column_located_here,
  longitude: m.export_column_longitude,
  'member-of': m.card_sets,
  metro: m.figure_metro,
  name: m.export_column_name,
  'not-published': m.tally_not_published,
  note: m.card_note,
  'on-site': m.export_column_on_site,
  origin: m.export_column_origin,
  paragraph: m.export_column_paragraph,
  'park-area': m.export_column_park_area,
  'part-of': m.card_whole,
  period: m.export_column_period,
  precision: m.export_column_precision,
  printed: m.export_column_printed,
  project: m.column_project,
  projects: m.figure_projects,
  quote: m.export_column_quote,
  radius: m.export_column_radius,
  remarks: m.export_column_remarks,
  report: m.export_column_report,
  'report-date': m.export_column_report_date,
  reported: m.tally_reported,
  'road-length': m.export_column_road_length,
  sort: m.export_column_sort,
  statement: m.export_column_statement,
  statements: m.export_column_statements,
  status: m.column_status,
  streets: m.export_column_streets,
  theme: m.column_theme,
  translation: m.export_column_translation,
  unit: m.export_column_unit,
  value: m.export_column_value,
  'water-area': m.export_column_water_area,
  weighted: m.export_column_weighted,
  'weighted-rank': m.export_column_weighted_rank,
};

const tables: Record<TableId, Wording> = {
  about: m.export_table_about,
  streets: m.table_streets,
  projects: m.table_projects,
  measures: m.export_table_measures,
  statements: m.export_table_statements,
  places: m.export_table_places,
};

const statuses: Record<Status, Wording> = {
  completed: m.status_completed,
  'under-way': m.status_under_way,
  started: m.status_started,
  planned: m.status_planned,
};

const precisions: Record<Precision, Wording> = {
  site: m.precision_site,
  vicinity: m.legend_vicinity,
  street: m.precision_street,
  unlocated: m.precision_unlocated,
};

const units: Record<Exclude<Unit, 'm' | 'm2' | 'percent'>, Wording> = {
  count: m.export_unit_count,
  household: m.export_unit_household,
  dwelling: m.export_unit_dwelling,
  person: m.export_unit_person,
  CNY: m.export_unit_money,
  'percentage-point': m.export_unit_percentage_point,
};

/** Units whose sign is the same in every language. */
const unitSigns = { m: 'm', m2: 'm²', percent: '%' } as const;

const kinds: Record<StatementKind, Wording> = { result: m.progress_result, target: m.progress_target };

const bounds: Record<NonNullable<Measure['bound']>, Wording> = {
  'at-least': m.export_bound_at_least,
  'more-than': m.export_bound_more_than,
  about: m.export_bound_about,
};

const origins: Record<Origin, Wording> = {
  report: m.export_origin_report,
  'located-here': m.local_mark,
  illustrative: m.export_origin_illustrative,
};

/** The wordings of an export, in a language that need not be the one on screen. */
export function exportWords(language: Language): ExportWords {
  const inIt = { locale: language };
  const say = (wording: Wording) => wording({}, inIt);
  const shares = new Intl.NumberFormat(language === 'zh' ? 'zh-CN' : 'en-GB', {
    style: 'percent',
    maximumFractionDigits: 1,
  });
  return {
    language,
    title: say(m.app_title),
    disclaimer: say(m.map_not_legal),
    illustrativeBanner: say(m.illustrative_banner),
    placesHereBanner: (count) => m.export_places_here({ count }, inIt),
    table: (id) => say(tables[id]),
    column: (id) => say(columns[id]),
    illustrativeColumn: (name) => m.column_illustrative({ name, mark: say(m.illustrative_mark) }, inIt),
    withMark: (name, mark) => m.column_illustrative({ name, mark }, inIt),
    labelled: (name, part) => m.story_part_of({ name, part }, inIt),
    separator: say(m.list_separator),
    status: (status) => say(statuses[status]),
    kind: (kind) => say(kinds[kind]),
    precision: (precision) => say(precisions[precision]),
    unit: (unit) =>
      unit === 'm' || unit === 'm2' || unit === 'percent' ? unitSigns[unit] : say(units[unit]),
    bound: (bound) => say(bounds[bound]),
    origin: (origin) => say(origins[origin]),
    sort: (isSet) => say(isSet ? m.export_set : m.export_single),
    share: (share) => shares.format(share),
    quote: ({ quote }) => quoteInLine(quote),
    citation: (statement) => citationIn(statement, inIt),
    filters: (filters) => m.export_filters({ filters: filters.join(say(m.list_separator)) }, inIt),
  };
}

/** Headings over the statement and its paragraph, as `citation` gives them in the language on screen. */
function citationIn(
  { section, paragraph }: Pick<Statement, 'section' | 'paragraph'>,
  options: { locale: Language },
): string {
  return [...section, m.citation_paragraph({ paragraph: String(paragraph) }, options)].join(' › ');
}
