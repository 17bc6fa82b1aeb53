import type { AreaMeasurement } from '#core/area/measure-area.ts';
import { rankStreets } from '#core/compare/rank-streets.ts';
import { streetMeasures } from '#core/compare/street-measures.ts';
import type { StreetRow } from '#core/summary/street-row.ts';
import { m } from '#i18n/paraglide/messages.js';
import { formatArea, formatFixed, formatLength, formatNumber, formatShare } from '#i18n/quantities.ts';
import { streetFigureInWords, streetMeasureName } from '#i18n/street-measures.ts';
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
        value: valueOf(measure.id, streetFigureInWords({ value: own.value, kind: measure.kind }), own.value),
        label: streetMeasureName(measure, themes),
        rank: shared ? m.sheet_rank_shared(places) : m.sheet_rank(places),
      },
    ];
  });
}

/** Counts say by their label of what they are. */
function valueOf(id: string, words: string, value: number): string {
  if (id === 'projects' || id === 'metro') return formatNumber(value);
  return id === 'weighted' ? formatFixed(value, 2) : words;
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
