import { problem, type Problem } from '#core/problem.ts';
import { precisions, type Precision, type Project, type StreetShare } from '#core/report/catalogue.ts';
import { compareCodes } from '#core/summary/areas.ts';
import type { LocalPlace } from './local-place.ts';
import type { PlacedPart } from './placed-part.ts';

/** A project of the catalogue, with what this device adds to its place; nothing added: as the report has it. */
export interface PlacedProject extends Project {
  /** Empty where the place, or the lack of one, is the catalogue's own. */
  locatedHere: readonly PlacedPart[];
  /** How many of it could still be placed; 0 when everything has a place or stands in a member of its own. */
  placeable: number;
}

/** A place that cannot count, with the reason; it is kept, not counted. */
export interface RefusedPlace {
  place: LocalPlace;
  problem: Problem;
}

export interface AppliedPlaces {
  /** In the catalogue's order. */
  projects: readonly PlacedProject[];
  /** Those that count, in the order they were given. */
  parts: readonly PlacedPart[];
  refused: readonly RefusedPlace[];
}

/**
 * Gives projects their local places. A single project takes one, a set as many as it has things without a name and
 * a place; what exceeds that is refused, so that reported = located + not published always closes.
 * A single project that gets a place is thereby located in the sets that name it as a member.
 */
export function applyLocalPlaces(projects: readonly Project[], parts: readonly PlacedPart[]): AppliedPlaces {
  const byId = new Map(projects.map((project) => [project.id, project]));
  const accepted = new Map<string, PlacedPart[]>();
  const counted: PlacedPart[] = [];
  const refused: RefusedPlace[] = [];
  const roomOf = (project: Project) => placeable(project, byId, accepted.get(project.id) ?? []);
  for (const part of parts) {
    const { place } = part;
    const project = byId.get(place.projectId);
    const wrong = project
      ? checkCount(project, place.count, roomOf(project))
      : unknownProject(place.projectId);
    if (wrong) {
      refused.push({ place, problem: wrong });
      continue;
    }
    accepted.set(place.projectId, [...(accepted.get(place.projectId) ?? []), part]);
    counted.push(part);
  }
  return {
    projects: projects.map((project) => ({
      ...withParts(project, byId, accepted),
      locatedHere: accepted.get(project.id) ?? [],
      placeable: roomOf(project),
    })),
    parts: counted,
    refused,
  };
}

export function unknownProject(id: string): Problem {
  return problem('local.unknown-project', { project: id });
}

/** Why a count cannot be placed; null when it can. */
function checkCount(project: Project, count: number, room: number): Problem | null {
  const { id } = project;
  if (room === 0)
    return problem(project.set ? 'local.set-is-full' : 'local.already-located', { project: id });
  const whole = project.set === null || (project.set.unit !== 'm' && project.set.unit !== 'm2');
  if (!(count > 0) || !Number.isFinite(count) || (whole && !Number.isInteger(count))) {
    return problem('local.count-not-whole', { project: id, count });
  }
  return count > room ? problem('local.more-than-reported', { project: id, count, room }) : null;
}

/** How many of a project have neither a place nor a named member of their own that waits for one. */
function placeable(
  project: Project,
  byId: ReadonlyMap<string, Project>,
  parts: readonly PlacedPart[],
): number {
  const here = countOf(parts);
  if (project.set === null) return project.precision === 'unlocated' ? project.reportedCount - here : 0;
  const waiting = project.set.members
    .flatMap((id) => byId.get(id) ?? [])
    .filter(({ precision }) => precision === 'unlocated');
  const named = waiting.reduce((sum, member) => sum + member.reportedCount, 0);
  return Math.max(0, project.reportedCount - project.locatedCount - named - here);
}

function withParts(
  project: Project,
  byId: ReadonlyMap<string, Project>,
  accepted: ReadonlyMap<string, readonly PlacedPart[]>,
): Project {
  const parts = accepted.get(project.id) ?? [];
  const members = (project.set?.members ?? [])
    // a member that is a set counts in its own unit, which need not be this one's
    .filter((id) => byId.get(id)?.set === null)
    .flatMap((id) => accepted.get(id) ?? []);
  const locatedCount = project.locatedCount + countOf(parts) + countOf(members);
  // a set that the gazetteer places as a whole keeps that place
  if (parts.length === 0 || project.precision !== 'unlocated') return { ...project, locatedCount };
  return {
    ...project,
    locatedCount,
    precision: vaguest(parts),
    radiusMeters: Math.max(...parts.map(radiusOf)),
    streets: sharesOf(parts),
    anchor: parts[0]?.anchor ?? null,
  };
}

/** A set is known no better than the worst known of its parts. */
function vaguest(parts: readonly PlacedPart[]): Precision {
  return parts
    .map(({ place }): Precision => place.precision)
    .reduce((a, b) => (precisions.indexOf(a) > precisions.indexOf(b) ? a : b));
}

function radiusOf({ place }: PlacedPart): number {
  return place.precision === 'street' ? 0 : place.radiusMeters;
}

/** Shares of all parts together, each weighing its count; they sum to 1. */
function sharesOf(parts: readonly PlacedPart[]): StreetShare[] {
  const all = countOf(parts);
  const weights = new Map<string, number>();
  for (const { place, streets } of parts) {
    for (const { code, share } of streets) {
      weights.set(code, (weights.get(code) ?? 0) + (share * place.count) / all);
    }
  }
  return [...weights].map(([code, share]) => ({ code, share })).sort((a, b) => compareCodes(a.code, b.code));
}

function countOf(parts: readonly PlacedPart[]): number {
  return parts.reduce((sum, { place }) => sum + place.count, 0);
}
