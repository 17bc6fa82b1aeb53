import type { AreaMeasurement } from '#core/area/measure-area.ts';
import { rankStreets } from '#core/compare/rank-streets.ts';
import { streetMeasures, type StreetMeasure } from '#core/compare/street-measures.ts';
import type { StreetRow } from '#core/summary/street-row.ts';
import { m } from '#i18n/paraglide/messages.js';
import { formatArea, formatFixed, formatLength, formatNumber, formatShare } from '#i18n/quantities.ts';
import {
  streetFigureInWords,
  streetMeasureName,
  streetMeasureUnit,
  streetNumber,
} from '#i18n/street-measures.ts';
import type { Explorer } from '#state/explorer.svelte.ts';
import type { SheetFigure } from './sheet-content.ts';

/** Ids of the street measures that a sheet tells, in its order. */
const told = ['projects', 'weighted', 'density', 'length', 'area', 'parks', 'roads', 'metro'];

/** The figures of a street with its rank among all of them; equal ones share the better rank. */
export function streetFigures(explorer: Explorer, row: StreetRow): SheetFigure[] {
  const { themes } = explorer.facts.catalogue;
  const measures = streetMeasures(themes);
  return told.flatMap((id) => {
    const measure = measures.find((each) => each.id === id);
    if (!measure) throw new Error(`streetFigures: there is no street measure "${id}"`);
    const ranked = rankStreets(explorer.rows, measure);
    const own = ranked.find((each) => each.row.code === row.code);
    if (!own || own.value === null || own.rank === null) return [];
    const shared = ranked.filter(({ rank }) => rank === own.rank).length > 1;
    const places = { rank: formatNumber(own.rank), all: formatNumber(ranked.length) };
    return [
      {
        ...inWords(measure, own.value, streetMeasureName(measure, themes)),
        rank: shared ? m.sheet_rank_shared(places) : m.sheet_rank(places),
      },
    ];
  });
}

/** What has a long unit says it in its label, so that the figure stays large. */
function inWords(
  measure: Pick<StreetMeasure, 'id' | 'kind'>,
  value: number,
  name: string,
): Pick<SheetFigure, 'value' | 'label'> {
  switch (measure.kind) {
    case 'count':
      return { value: formatNumber(value), label: name };
    case 'weighted':
      return { value: formatFixed(value, 2), label: name };
    case 'density':
    case 'length-density':
      return {
        value: streetNumber(value, measure.kind),
        label: m.sheet_figure_in({ name, unit: streetMeasureUnit(measure) }),
      };
    default:
      return { value: streetFigureInWords({ value, kind: measure.kind }), label: name };
  }
}

type AreaFigures = Pick<
  StreetRow,
  | 'projects'
  | 'projectsWeighted'
  | 'projectsPerSquareKilometer'
  | 'projectLengthMeters'
  | 'areaSquareMeters'
  | 'parkSquareMeters'
  | 'metroStations'
>;

/** The figures of an own area, told as a street's. */
export function areaFigures(measurement: AreaMeasurement, figures: AreaFigures): SheetFigure[] {
  const parks = figures.areaSquareMeters > 0 ? figures.parkSquareMeters / figures.areaSquareMeters : 0;
  return [
    { value: formatNumber(figures.projects), label: m.figure_projects() },
    { value: formatFixed(figures.projectsWeighted, 2), label: m.figure_weighted() },
    { value: formatFixed(figures.projectsPerSquareKilometer, 2), label: m.figure_density() },
    { value: formatLength(figures.projectLengthMeters), label: m.figure_project_length() },
    { value: formatArea(measurement.squareMeters), label: m.figure_area() },
    { value: formatLength(measurement.perimeterMeters), label: m.area_perimeter() },
    { value: formatShare(parks, 1), label: m.figure_parks() },
    { value: formatNumber(figures.metroStations), label: m.figure_metro() },
  ].map((figure) => ({ ...figure, rank: null }));
}
