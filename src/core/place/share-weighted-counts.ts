import type { StreetShare } from '#core/report/catalogue.ts';

/** How many projects a street has a part in, whole and weighted by the part. */
export interface ProjectCount {
  /** Projects that reach into the street. */
  touching: number;
  /** Sum of their shares: over all streets each located project weighs 1. */
  weighted: number;
}

interface Shared {
  streets: readonly StreetShare[];
}

/** Counts per street code; a street that no project reaches has no entry. */
export function shareWeightedCounts(projects: Iterable<Shared>): Map<string, ProjectCount> {
  const counts = new Map<string, ProjectCount>();
  for (const { streets } of projects) {
    for (const { code, share } of streets) {
      const count = counts.get(code) ?? { touching: 0, weighted: 0 };
      count.touching += 1;
      count.weighted += share;
      counts.set(code, count);
    }
  }
  return counts;
}

/** The same, apart for each value of a key such as theme or status; keys in order of first appearance. */
export function shareWeightedCountsBy<P extends Shared, K>(
  projects: Iterable<P>,
  keyOf: (project: P) => K,
): Map<K, Map<string, ProjectCount>> {
  const groups = new Map<K, P[]>();
  for (const project of projects) {
    const key = keyOf(project);
    const group = groups.get(key);
    if (group) group.push(project);
    else groups.set(key, [project]);
  }
  return new Map([...groups].map(([key, group]) => [key, shareWeightedCounts(group)]));
}
