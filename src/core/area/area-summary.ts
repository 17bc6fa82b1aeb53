import type { Project } from '#core/report/catalogue.ts';
import { streetRows, type StreetRow } from '#core/summary/street-row.ts';
import type { AreaPlace } from './area-place.ts';
import type { AreaMeasurement } from './measure-area.ts';

/** An own area with what is said of it: the figures of a street, and its projects. */
export interface AreaSummary<P extends Project> {
  measurement: AreaMeasurement;
  /** As a street's, over the area's part in the district; ranks say nothing. */
  figures: Omit<StreetRow, 'code' | 'name' | 'nameEn' | 'neighbours' | 'areaRank' | 'projectsRank'>;
  /** Those with most of their place in it first. */
  projects: { project: P; share: number }[];
}

/**
 * Sums up an own area as if it were a street, by the same code.
 * @param places those that were measured
 * @param shown the projects that the view shows; others are left out, unlocated ones belong to no area
 */
export function summariseArea<P extends Project>(
  measurement: AreaMeasurement,
  places: readonly AreaPlace[],
  shown: readonly P[],
): AreaSummary<P> {
  const inArea = new Map<string, { share: number; lengthMeters: number }>();
  for (const { place, share, lengthMeters } of measurement.places) {
    const { projectId, weight } = places[place] ?? { projectId: '', weight: 0 };
    const sum = inArea.get(projectId) ?? { share: 0, lengthMeters: 0 };
    sum.share += share * weight;
    sum.lengthMeters += lengthMeters;
    inArea.set(projectId, sum);
  }
  const projects = shown.flatMap((project) => {
    const part = inArea.get(project.id);
    return part ? [{ project, ...part }] : [];
  });
  const { districtSquareMeters, parkSquareMeters, waterSquareMeters, roadLengthMeters, metroStations } =
    measurement;
  const street = {
    code: '',
    name: '',
    nameEn: '',
    neighbours: [],
    areaSquareMeters: districtSquareMeters,
    parkSquareMeters,
    waterSquareMeters,
    roadLengthMeters,
    metroStations,
  };
  const lengthMeters = projects.reduce((sum, part) => sum + part.lengthMeters, 0);
  const [row] = streetRows(
    [street],
    projects.map(({ project, share }) => ({ ...project, streets: [{ code: '', share }] })),
    new Map([['', lengthMeters]]),
  );
  if (!row) throw new Error('summariseArea: streetRows gave no row');
  return {
    measurement,
    figures: {
      ...row,
      // an area outside the district has no density, and must not have an infinite one
      projectsPerSquareKilometer: projects.length === 0 ? 0 : row.projectsPerSquareKilometer,
    },
    projects: projects.map(({ project, share }) => ({ project, share })).sort((a, b) => b.share - a.share),
  };
}
