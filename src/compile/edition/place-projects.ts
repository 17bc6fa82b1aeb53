import { fail, succeed, type Problem, type Result } from '#core/problem.ts';
import type { Place } from '#core/place/place.ts';
import { streetShares } from '#core/place/street-shares.ts';
import type { Project, StreetShare } from '#core/report/catalogue.ts';
import { compareCodes, type Areas } from '#core/summary/areas.ts';
import { notSaid, type CatalogueDraft, type DraftProject } from '#compile/catalogue/draft.ts';

const shareDecimals = 1e6;

/**
 * Gives every project its place: precision, anchor, shares per street and how many members are located.
 * Fails where a project names a place that the gazetteer lacks, or one that no street holds.
 */
export function placeProjects(
  draft: Pick<CatalogueDraft, 'projects' | 'origins'>,
  places: ReadonlyMap<string, Place>,
  streets: Areas,
): Result<Project[]> {
  const problems: Problem[] = [];
  const blame = (project: DraftProject, reason: string) => {
    const problem = draft.origins.get(project.id)?.(['place'], reason);
    if (problem) problems.push(problem);
  };
  const placed = draft.projects.map(({ unlocatedBasis, ...project }): Project => {
    const place = project.place === null ? null : places.get(project.place);
    if (place === undefined)
      blame({ ...project, unlocatedBasis }, `the gazetteer has no place "${project.place}"`);
    const shares = place?.geometry ? streetShares(place.geometry, streets) : [];
    if (place?.geometry && shares.length === 0) {
      blame({ ...project, unlocatedBasis }, `the place "${place.id}" lies in no street of the district`);
    }
    const located = (place?.geometry ?? null) !== null;
    return {
      ...project,
      precision: place?.precision ?? 'unlocated',
      radiusMeters: place?.radiusMeters ?? 0,
      locatedCount: located && project.set === null ? 1 : 0,
      streets: rounded(shares),
      basis: place?.basis ?? unlocatedBasis ?? notSaid,
      anchor: place?.anchor ?? null,
    };
  });
  if (problems.length > 0) return fail(...problems);
  return succeed(placed.map((project) => withLocatedMembers(project, placed)));
}

/** A set has located as many as it has located members; a place of the set itself locates none of them. */
function withLocatedMembers(project: Project, all: readonly Project[]): Project {
  if (project.set === null) return project;
  const members = new Set(project.set.members);
  const located = all.filter(({ id, precision }) => members.has(id) && precision !== 'unlocated');
  return { ...project, locatedCount: located.reduce((sum, member) => sum + member.reportedCount, 0) };
}

/** Six decimals that still sum to 1: the largest share takes the rest. Sorted by code. */
function rounded(shares: readonly StreetShare[]): StreetShare[] {
  const [largest, ...others] = shares.map(({ code, share }) => ({
    code,
    share: Math.round(share * shareDecimals) / shareDecimals,
  }));
  if (!largest) return [];
  const rest = others.reduce((sum, { share }) => sum + share, 0);
  const first = { code: largest.code, share: Math.round((1 - rest) * shareDecimals) / shareDecimals };
  return [first, ...others].filter(({ share }) => share > 0).sort((a, b) => compareCodes(a.code, b.code));
}
