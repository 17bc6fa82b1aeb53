import type { Theme } from '#core/report/catalogue.ts';
import type { StreetRow } from '#core/summary/street-row.ts';

/**
 * In what a street measure is told, and its base unit: a whole count, a sum of shares, one of these per square
 * kilometre, metres, square metres, a share from 0 to 1, metres per square metre.
 */
export type StreetMeasureKind =
  'count' | 'weighted' | 'density' | 'length' | 'area' | 'share' | 'length-density';

export const streetMeasureGroups = ['projects', 'progress', 'themes', 'surroundings'] as const;
/** What a street measure is about. */
export type StreetMeasureGroup = (typeof streetMeasureGroups)[number];

/** A value in the base unit of its kind. */
export interface StreetFigure {
  value: number;
  kind: StreetMeasureKind;
}

interface Quotient {
  dividend: StreetFigure;
  divisor: StreetFigure;
}

/** A figure that every street has, or has not. */
export interface StreetMeasure {
  /** Stands in the address as `by=`. */
  id: string;
  group: StreetMeasureGroup;
  kind: StreetMeasureKind;
  /** Present where the measure is of one theme alone. */
  theme?: Theme['id'];
  /** Never negative; null where there is nothing to measure it on. */
  value: (row: StreetRow) => number | null;
  /** Of a quotient: what is divided by what. */
  quotient?: (row: StreetRow) => Quotient;
}

/** The measures by which streets can be coloured, ranked and compared; those of a group stand together. */
export function streetMeasures(themes: readonly Pick<Theme, 'id'>[]): StreetMeasure[] {
  return [
    { id: 'weighted', group: 'projects', kind: 'weighted', value: (row) => row.projectsWeighted },
    { id: 'projects', group: 'projects', kind: 'count', value: (row) => row.projects },
    {
      id: 'density',
      group: 'projects',
      kind: 'density',
      value: (row) => row.projectsPerSquareKilometer,
      quotient: (row) => ({ dividend: weight(row.projectsWeighted), divisor: area(row.areaSquareMeters) }),
    },
    { id: 'length', group: 'projects', kind: 'length', value: (row) => row.projectLengthMeters },
    shareOfProjects('located', 'projects', (row) => row.projectsWeightedOnSite),
    shareOfProjects('completed', 'progress', (row) => row.projectsWeightedByStatus.completed ?? 0),
    // everything but what is only planned; taken from the whole, so that nothing planned is exactly 1
    shareOfProjects(
      'progress',
      'progress',
      (row) => row.projectsWeighted - (row.projectsWeightedByStatus.planned ?? 0),
    ),
    ...themes.map(({ id }): StreetMeasure => ({
      id: `theme-${id}`,
      group: 'themes',
      kind: 'weighted',
      theme: id,
      value: (row) => row.projectsWeightedByTheme[id] ?? 0,
    })),
    perArea('parks', 'share', (row) => area(row.parkSquareMeters)),
    perArea('water', 'share', (row) => area(row.waterSquareMeters)),
    perArea('roads', 'length-density', (row) => ({ value: row.roadLengthMeters, kind: 'length' })),
    { id: 'metro', group: 'surroundings', kind: 'count', value: (row) => row.metroStations },
    { id: 'area', group: 'surroundings', kind: 'area', value: (row) => row.areaSquareMeters },
  ];
}

/** Part of the share-weighted projects of a street; without any there is nothing to take a part of. */
function shareOfProjects(
  id: string,
  group: StreetMeasureGroup,
  partOf: (row: StreetRow) => number,
): StreetMeasure {
  return byQuotient({ id, group, kind: 'share' }, (row) => ({
    dividend: weight(partOf(row)),
    divisor: weight(row.projectsWeighted),
  }));
}

function perArea(
  id: string,
  kind: StreetMeasureKind,
  dividendOf: (row: StreetRow) => StreetFigure,
): StreetMeasure {
  return byQuotient({ id, group: 'surroundings', kind }, (row) => ({
    dividend: dividendOf(row),
    divisor: area(row.areaSquareMeters),
  }));
}

function byQuotient(
  named: Pick<StreetMeasure, 'id' | 'group' | 'kind'>,
  quotient: (row: StreetRow) => Quotient,
): StreetMeasure {
  const value = (row: StreetRow) => {
    const { dividend, divisor } = quotient(row);
    return divisor.value === 0 ? null : dividend.value / divisor.value;
  };
  return { ...named, value, quotient };
}

function weight(value: number): StreetFigure {
  return { value, kind: 'weighted' };
}

function area(value: number): StreetFigure {
  return { value, kind: 'area' };
}
