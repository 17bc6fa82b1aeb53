import type { Theme } from '#core/report/catalogue.ts';
import type { StreetRow } from '#core/summary/street-row.ts';

/** In what a street measure is told: a count, a count with decimals, per square kilometre, a length, an area, a share. */
export type StreetMeasureKind =
  'count' | 'weighted' | 'density' | 'length' | 'area' | 'share' | 'length-density';

/** A figure that every street has, or has not: `null` where there is nothing to measure it on. */
export interface StreetMeasure {
  /** Stands in the address as `by=`. */
  id: string;
  kind: StreetMeasureKind;
  /** Present where the measure is of one theme alone. */
  theme?: Theme['id'];
  value: (row: StreetRow) => number | null;
}

/** The measures by which streets can be coloured, ranked and compared. */
export function streetMeasures(themes: readonly Pick<Theme, 'id'>[]): StreetMeasure[] {
  return [
    { id: 'weighted', kind: 'weighted', value: (row) => row.projectsWeighted },
    { id: 'projects', kind: 'count', value: (row) => row.projects },
    { id: 'density', kind: 'density', value: (row) => row.projectsPerSquareKilometer },
    { id: 'length', kind: 'length', value: (row) => row.projectLengthMeters },
    ...themes.map(({ id }): StreetMeasure => ({
      id: `theme-${id}`,
      kind: 'count',
      theme: id,
      value: (row) => row.projectsByTheme[id] ?? 0,
    })),
  ];
}
