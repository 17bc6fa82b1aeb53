import type { Theme } from '#core/report/catalogue.ts';
import type { ValueClass } from '#core/compare/classify.ts';
import type {
  StreetFigure,
  StreetMeasure,
  StreetMeasureGroup,
  StreetMeasureKind,
} from '#core/compare/street-measures.ts';
import type { StreetRow } from '#core/summary/street-row.ts';
import type { Classing } from '#core/view/view.ts';
import { inLanguage } from './language.svelte.ts';
import { m } from './paraglide/messages.js';
import { formatArea, formatFixed, formatLength, formatNumber, formatSigned } from './quantities.ts';

type Named = Pick<StreetMeasure, 'id' | 'theme'>;

/** Name and rule of each measure that is not of one theme. */
const words: Readonly<Record<string, { name: () => string; rule: () => string }>> = {
  weighted: { name: m.street_measure_weighted, rule: m.street_measure_weighted_rule },
  projects: { name: m.street_measure_projects, rule: m.street_measure_projects_rule },
  density: { name: m.street_measure_density, rule: m.street_measure_density_rule },
  length: { name: m.street_measure_length, rule: m.figure_project_length_rule },
  located: { name: m.street_measure_located, rule: m.street_measure_located_rule },
  completed: { name: m.street_measure_completed, rule: m.street_measure_completed_rule },
  progress: { name: m.street_measure_progress, rule: m.street_measure_progress_rule },
  parks: { name: m.figure_parks, rule: m.street_measure_parks_rule },
  water: { name: m.street_measure_water, rule: m.street_measure_water_rule },
  roads: { name: m.street_measure_roads, rule: m.street_measure_roads_rule },
  metro: { name: m.figure_metro, rule: m.figure_metro_rule },
  area: { name: m.figure_area, rule: m.figure_area_rule },
};

function wordsOf({ id }: Named): { name: () => string; rule: () => string } {
  const found = words[id];
  if (!found) throw new Error(`no words are given for the street measure "${id}"`);
  return found;
}

/** Without its unit. A measure of one theme has that theme's name. */
export function streetMeasureName(measure: Named, themes: readonly Pick<Theme, 'id' | 'name'>[]): string {
  if (measure.theme === undefined) return wordsOf(measure).name();
  const theme = themes.find(({ id }) => id === measure.theme);
  if (!theme) throw new Error(`the catalogue has no theme "${measure.theme}"`);
  return inLanguage(theme.name);
}

/** By which rule the figure comes about, in a sentence. */
export function streetMeasureRule(measure: Named): string {
  return measure.theme === undefined ? wordsOf(measure).rule() : m.street_measure_theme_rule();
}

export function streetMeasureGroupName(group: StreetMeasureGroup): string {
  switch (group) {
    case 'projects':
      return m.street_measures_projects();
    case 'progress':
      return m.street_measures_progress();
    case 'themes':
      return m.street_measures_themes();
    case 'surroundings':
      return m.street_measures_surroundings();
  }
}

export function classingName(classing: Classing): string {
  switch (classing) {
    case 'quantile':
      return m.classing_quantile();
    case 'equal':
      return m.classing_equal();
    case 'natural':
      return m.classing_natural();
  }
}

/** The unit in which `streetNumber` tells a measure. */
export function streetMeasureUnit({ id, kind }: Pick<StreetMeasure, 'id' | 'kind'>): string {
  switch (kind) {
    case 'count':
      return id === 'metro' ? m.street_unit_stations() : m.street_unit_projects();
    case 'weighted':
      return m.street_unit_projects();
    case 'density':
      return m.street_unit_projects_per_square_kilometer();
    case 'length':
      return m.street_unit_kilometers();
    case 'area':
      return 'km²';
    case 'share':
      return '%';
    case 'length-density':
      return m.street_unit_kilometers_per_square_kilometer();
  }
}

/** How many of the base unit are one of the unit shown, and with how many decimals it is usually told. */
const scales: Record<StreetMeasureKind, { per: number; decimals: number }> = {
  count: { per: 1, decimals: 0 },
  weighted: { per: 1, decimals: 2 },
  density: { per: 1, decimals: 2 },
  length: { per: 1000, decimals: 2 },
  area: { per: 1e6, decimals: 2 },
  share: { per: 0.01, decimals: 1 },
  'length-density': { per: 0.001, decimals: 2 },
};
const mostDecimals = 5;

/** A value in its measure's unit, which is not written; what is too little to show is not told as nothing. */
export function streetNumber(value: number, kind: StreetMeasureKind): string {
  const { per, decimals } = scales[kind];
  // the median of counts may lie between two of them
  if (kind === 'count') return formatNumber(value, 1);
  const least = 10 ** -decimals;
  return value > 0 && value / per < least / 2
    ? `<${formatFixed(least, decimals)}`
    : formatFixed(value / per, decimals);
}

/** A value with its measure's unit. */
export function streetValue(value: number, measure: Pick<StreetMeasure, 'id' | 'kind'>): string {
  const gap = measure.kind === 'share' ? '' : ' ';
  return `${streetNumber(value, measure.kind)}${gap}${streetMeasureUnit(measure)}`;
}

/** By how much a value is more or less, with its sign; of shares in percentage points. */
export function streetDifference(value: number, kind: StreetMeasureKind): string {
  const scale = scales[kind];
  return formatSigned(value / scale.per, scale.decimals);
}

/** What a measure says of a street: its name, value and unit. */
export function streetMeasureInWords(
  measure: StreetMeasure,
  row: StreetRow,
  themes: readonly Pick<Theme, 'id' | 'name'>[],
): string {
  const value = measure.value(row);
  return m.street_measure_of({
    name: streetMeasureName(measure, themes),
    value: value === null ? m.no_data() : streetValue(value, measure),
  });
}

/** A value with the unit of its kind. */
export function streetFigureInWords({ value, kind }: StreetFigure): string {
  switch (kind) {
    case 'length':
      return formatLength(value);
    case 'area':
      return formatArea(value);
    default:
      return streetValue(value, { id: '', kind });
  }
}

/** From where to where each class goes, in the measure's unit, with as many decimals as it takes to tell them apart. */
export function classRanges(classes: readonly ValueClass[], kind: StreetMeasureKind): string[] {
  const { per, decimals: usual } = scales[kind];
  let decimals = usual;
  const told = (value: number) => formatFixed(value / per, decimals);
  const meets = () =>
    classes.some(({ to }, index) => {
      const next = classes[index + 1];
      return next !== undefined && next.from !== to && told(next.from) === told(to);
    });
  while (kind !== 'count' && decimals < mostDecimals && meets()) decimals += 1;
  return classes.map(({ from, to }) => {
    if (to === 0) return formatNumber(0);
    return told(from) === told(to) ? told(from) : `${told(from)}–${told(to)}`;
  });
}
