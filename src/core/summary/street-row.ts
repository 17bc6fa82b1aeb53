import type { Project, Status } from '#core/report/catalogue.ts';

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
  const parts = partsByStreet(projects);
  const rows = streets.map((street) => {
    const here = parts.get(street.code) ?? [];
    const weighted = weightOf(here);
    return {
      ...street,
      areaRank: 0,
      projects: here.length,
      projectsWeighted: weighted,
      projectsPerSquareKilometer: weighted / (street.areaSquareMeters / 1e6),
      projectsRank: 0,
      projectsWeightedOnSite: weightOf(here.filter(({ project }) => project.precision === 'site')),
      projectLengthMeters: projectLengthMeters.get(street.code) ?? 0,
      ...countBy(here),
    };
  });
  const areas = rows.map(({ areaSquareMeters }) => areaSquareMeters);
  const weights = rows.map(({ projectsWeighted }) => projectsWeighted);
  return rows.map((row) => ({
    ...row,
    areaRank: rankOf(row.areaSquareMeters, areas),
    projectsRank: rankOf(row.projectsWeighted, weights),
  }));
}

/** 1 for the largest; equal values share the better rank. */
function rankOf(value: number, all: readonly number[]): number {
  return 1 + all.filter((other) => other > value).length;
}

/** A project with the part of its place that lies in a street. */
interface Part {
  project: Project;
  share: number;
}

/** What of the projects lies in each street, in one walk over them: there may be very many. */
function partsByStreet(projects: readonly Project[]): Map<string, Part[]> {
  const parts = new Map<string, Part[]>();
  for (const project of projects) {
    for (const { code, share } of project.streets) {
      const here = parts.get(code);
      if (here) here.push({ project, share });
      else parts.set(code, [{ project, share }]);
    }
  }
  return parts;
}

/** Shares have six decimals; so has their sum, in whatever order, so that equal sums are equal numbers and rank alike. */
function weightOf(parts: readonly Part[]): number {
  return Math.round(parts.reduce((sum, { share }) => sum + share, 0) * 1e6) / 1e6;
}

function countBy(
  parts: readonly Part[],
): Pick<
  StreetRow,
  'projectsByTheme' | 'projectsByStatus' | 'projectsWeightedByTheme' | 'projectsWeightedByStatus'
> {
  const themes = groupBy(parts, ({ project }) => project.theme);
  const groups = groupBy(parts, ({ project }) => project.status);
  return {
    projectsByTheme: mapGroups(themes, (group) => group.length),
    projectsByStatus: mapGroups(groups, (group) => group.length),
    projectsWeightedByTheme: mapGroups(themes, weightOf),
    projectsWeightedByStatus: mapGroups(groups, weightOf),
  };
}

function groupBy<Key extends string>(
  parts: readonly Part[],
  keyOf: (part: Part) => Key,
): [key: Key, group: Part[]][] {
  const groups = new Map<Key, Part[]>();
  for (const part of parts) {
    const group = groups.get(keyOf(part));
    if (group) group.push(part);
    else groups.set(keyOf(part), [part]);
  }
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1));
}

function mapGroups<Key extends string>(
  groups: readonly [key: Key, group: Part[]][],
  figure: (group: readonly Part[]) => number,
): Record<Key, number> {
  return Object.fromEntries(groups.map(([key, group]) => [key, figure(group)])) as Record<Key, number>;
}
