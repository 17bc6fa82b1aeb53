import { statuses, type Project, type Status } from '#core/report/catalogue.ts';
import { countParts, figuresOf, prepareParts, type ProjectParts } from './project-parts.ts';

/** What surrounds the projects of a street, from the context layers. */
interface StreetContext {
  /** On the WGS-84 ellipsoid, as a land office measures it. */
  areaSquareMeters: number;
  parkSquareMeters: number;
  waterSquareMeters: number;
  /** Mapped road courses; a road with two carriageways counts both. */
  roadLengthMeters: number;
  metroStations: number;
  /** Codes of the streets that share a border with it. */
  neighbours: string[];
}

/** One street with everything that is said of it in a table. */
export interface StreetRow extends StreetContext {
  code: string;
  name: string;
  nameEn: string;
  /** 1 for the largest of all streets. */
  areaRank: number;
  /** Projects whose place touches the street. */
  projects: number;
  /** The same, each counted by the share of its place that lies in the street. */
  projectsWeighted: number;
  /** Share-weighted projects per square kilometre. */
  projectsPerSquareKilometer: number;
  /** 1 for the street with most share-weighted projects; equal figures share a rank. */
  projectsRank: number;
  /** Share-weighted projects whose place is the site or the course itself, not a vicinity or a street. */
  projectsWeightedOnSite: number;
  /** Length of line projects inside the street. */
  projectLengthMeters: number;
  projectsByTheme: Record<string, number>;
  projectsByStatus: Partial<Record<Status, number>>;
  /** Share-weighted, as `projectsWeighted`; over all themes, and over all statuses, they sum to it. */
  projectsWeightedByTheme: Record<string, number>;
  projectsWeightedByStatus: Partial<Record<Status, number>>;
}

export interface StreetFacts extends StreetContext {
  code: string;
  name: string;
  nameEn: string;
}

/**
 * A row per street, in the order given.
 * @param projects those to be counted; unlocated ones belong to no street and add nothing
 * @param projectLengthMeters length of line projects by street code
 */
export function streetRows(
  streets: readonly StreetFacts[],
  projects: readonly Project[],
  projectLengthMeters: ReadonlyMap<string, number>,
): StreetRow[] {
  const parts = prepareParts(
    projects,
    streets.map(({ code }) => code),
  );
  return rowsOfShown(streets, parts, new Uint8Array(projects.length), projectLengthMeters);
}

/**
 * The same for the shown ones of the projects whose parts were made ready for these streets: a few milliseconds for
 * 100,000 of them.
 * @param fails per row of the parts, 0 where the project is shown
 */
export function rowsOfShown(
  streets: readonly StreetFacts[],
  parts: ProjectParts,
  fails: Uint8Array,
  projectLengthMeters: ReadonlyMap<string, number>,
): StreetRow[] {
  const { projects, weighted, weightedOnSite, byTheme, weightedByTheme, byStatus, weightedByStatus } =
    countParts(parts, fails);
  const areas = streets.map(({ areaSquareMeters }) => areaSquareMeters);
  return streets.map((street, at): StreetRow => {
    const projectsWeighted = weighted[at]!;
    return {
      ...street,
      areaRank: rankOf(street.areaSquareMeters, areas),
      projects: projects[at]!,
      projectsWeighted,
      projectsPerSquareKilometer: projectsWeighted / (street.areaSquareMeters / 1e6),
      projectsRank: rankOf(projectsWeighted, weighted),
      projectsWeightedOnSite: weightedOnSite[at]!,
      projectLengthMeters: projectLengthMeters.get(street.code) ?? 0,
      projectsByTheme: figuresOf(byTheme, byTheme, at, parts.themes),
      projectsByStatus: figuresOf(byStatus, byStatus, at, statuses),
      projectsWeightedByTheme: figuresOf(weightedByTheme, byTheme, at, parts.themes),
      projectsWeightedByStatus: figuresOf(weightedByStatus, byStatus, at, statuses),
    };
  });
}

/** 1 for the largest; equal values share the better rank. */
function rankOf(value: number, all: ArrayLike<number>): number {
  let rank = 1;
  for (let at = 0; at < all.length; at++) if (all[at]! > value) rank++;
  return rank;
}
