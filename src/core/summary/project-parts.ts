import { statuses, type Project } from '#core/report/catalogue.ts';

/**
 * The parts of projects in streets as flat columns, for counting them anew with every filter: a project's row is its
 * place in the list that the columns were made of. Part `p` is the share of a project in a street.
 */
export interface ProjectParts {
  /** The parts of row `r` are `starts[r]` up to, not including, `starts[r + 1]`. */
  starts: Uint32Array;
  /** Per part: place of the street in `streets`. */
  street: Uint32Array;
  /** Per part: share of the project's place, 0 to 1. */
  share: Float64Array;
  /** Per row: place of its theme in `themes`, of its status in `statuses`. */
  theme: Uint32Array;
  status: Uint32Array;
  /** Per row: 1 where the place is the site or the course itself. */
  onSite: Uint8Array;
  /** Codes, in the order given. */
  streets: readonly string[];
  /** Ids, sorted. */
  themes: readonly string[];
}

/** What the shown projects have in each street; weights are sums of shares, millionths rounded. */
export interface PartCounts {
  projects: Uint32Array;
  weighted: Float64Array;
  weightedOnSite: Float64Array;
  /** By street and theme: street `s` and theme `t` at `s * themes.length + t`. */
  byTheme: Uint32Array;
  weightedByTheme: Float64Array;
  /** By street and status, in the same way. */
  byStatus: Uint32Array;
  weightedByStatus: Float64Array;
}

/** Parts in streets that are not among the given ones are left out. */
export function prepareParts(projects: readonly Project[], streets: readonly string[]): ProjectParts {
  const streetAt = new Map(streets.map((code, at) => [code, at]));
  const themes = [...new Set(projects.map(({ theme }) => theme))].sort();
  const themeAt = new Map(themes.map((id, at) => [id, at]));
  const starts = new Uint32Array(projects.length + 1);
  const street: number[] = [];
  const share: number[] = [];
  projects.forEach((project, row) => {
    for (const part of project.streets) {
      const at = streetAt.get(part.code);
      if (at === undefined) continue;
      street.push(at);
      share.push(part.share);
    }
    starts[row + 1] = street.length;
  });
  return {
    starts,
    street: Uint32Array.from(street),
    share: Float64Array.from(share),
    theme: Uint32Array.from(projects, ({ theme }) => themeAt.get(theme)!),
    status: Uint32Array.from(projects, ({ status }) => statuses.indexOf(status)),
    onSite: Uint8Array.from(projects, ({ precision }) => (precision === 'site' ? 1 : 0)),
    streets,
    themes,
  };
}

/** @param fails per row, 0 where it is shown (as `applyFilter` says it) */
export function countParts(parts: ProjectParts, fails: Uint8Array): PartCounts {
  const { starts, street, share, theme, status, onSite, streets, themes } = parts;
  const perTheme = streets.length * themes.length;
  const perStatus = streets.length * statuses.length;
  const counts: PartCounts = {
    projects: new Uint32Array(streets.length),
    weighted: new Float64Array(streets.length),
    weightedOnSite: new Float64Array(streets.length),
    byTheme: new Uint32Array(perTheme),
    weightedByTheme: new Float64Array(perTheme),
    byStatus: new Uint32Array(perStatus),
    weightedByStatus: new Float64Array(perStatus),
  };
  for (let row = 0; row < theme.length; row++) {
    if (fails[row] !== 0) continue;
    for (let part = starts[row]!; part < starts[row + 1]!; part++) {
      const at = street[part]!;
      const weight = share[part]!;
      const themeHere = at * themes.length + theme[row]!;
      const statusHere = at * statuses.length + status[row]!;
      counts.projects[at]! += 1;
      counts.weighted[at]! += weight;
      counts.weightedOnSite[at]! += weight * onSite[row]!;
      counts.byTheme[themeHere]! += 1;
      counts.weightedByTheme[themeHere]! += weight;
      counts.byStatus[statusHere]! += 1;
      counts.weightedByStatus[statusHere]! += weight;
    }
  }
  const { weighted, weightedOnSite, weightedByTheme, weightedByStatus } = counts;
  for (const weights of [weighted, weightedOnSite, weightedByTheme, weightedByStatus]) toMillionths(weights);
  return counts;
}

/** The figures of one street by id, those above 0 alone, in the order of the ids' characters. */
export function figuresOf<Id extends string>(
  figures: Uint32Array | Float64Array,
  present: Uint32Array,
  street: number,
  ids: readonly Id[],
): Record<Id, number> {
  const found = ids.flatMap((id, at): [Id, number][] => {
    const here = street * ids.length + at;
    return present[here]! > 0 ? [[id, figures[here]!]] : [];
  });
  return Object.fromEntries(found.sort(([a], [b]) => (a < b ? -1 : 1))) as Record<Id, number>;
}

/** Shares have six decimals; so has their sum, in whatever order, so that equal sums are equal numbers and rank alike. */
function toMillionths(weights: Float64Array): void {
  for (let at = 0; at < weights.length; at++) weights[at] = Math.round(weights[at]! * 1e6) / 1e6;
}
