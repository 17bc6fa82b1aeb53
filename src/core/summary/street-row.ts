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
  /** Length of line projects inside the street. */
  projectLengthMeters: number;
  projectsByTheme: Record<string, number>;
  projectsByStatus: Partial<Record<Status, number>>;
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
  const rows = streets.map((street) => {
    const touching = projects.flatMap((project) => {
      const share = project.streets.find(({ code }) => code === street.code)?.share;
      return share === undefined ? [] : [{ project, share }];
    });
    const weighted = toMillionth(touching.reduce((sum, { share }) => sum + share, 0));
    return {
      ...street,
      areaRank: 0,
      projects: touching.length,
      projectsWeighted: weighted,
      projectsPerSquareKilometer: weighted / (street.areaSquareMeters / 1e6),
      projectsRank: 0,
      projectLengthMeters: projectLengthMeters.get(street.code) ?? 0,
      projectsByTheme: countBy(touching, ({ project }) => project.theme),
      projectsByStatus: countBy(touching, ({ project }) => project.status),
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

/** Shares have six decimals; so has their sum, in whatever order, so that equal sums are equal numbers and rank alike. */
function toMillionth(sum: number): number {
  return Math.round(sum * 1e6) / 1e6;
}

/** 1 for the largest; equal values share the better rank. */
function rankOf(value: number, all: readonly number[]): number {
  return 1 + all.filter((other) => other > value).length;
}

function countBy<Item, Key extends string>(
  items: readonly Item[],
  key: (item: Item) => Key,
): Record<Key, number> {
  const counts = new Map<Key, number>();
  for (const item of items) counts.set(key(item), (counts.get(key(item)) ?? 0) + 1);
  return Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1))) as Record<Key, number>;
}
