import { problem, type Problem } from '#core/problem.ts';
import { nextPlaceId, type LocalPlace } from './local-place.ts';

/** What came of adding places to those that are there. */
export interface MergedPlaces {
  places: readonly LocalPlace[];
  added: number;
  /** For each one that was kept out, why. */
  keptOut: readonly Problem[];
}

/**
 * Adds places to those that are there: one that is there already is not added twice; one whose id stands for
 * another gets the next free id; one that cannot count is kept out with its reason.
 * @param refuse why a place cannot stand after the given ones; null when it can
 */
export function mergeLocalPlaces(
  present: readonly LocalPlace[],
  incoming: readonly LocalPlace[],
  refuse: (place: LocalPlace, after: readonly LocalPlace[]) => Problem | null,
): MergedPlaces {
  let places = present;
  const keptOut: Problem[] = [];
  for (const place of incoming) {
    const twin = places.find((each) => isSame(each, place));
    const reason = twin ? problem('local.already-here', { project: place.projectId }) : refuse(place, places);
    if (reason) {
      keptOut.push(reason);
      continue;
    }
    const taken = places.some(({ id }) => id === place.id);
    places = [...places, taken ? { ...place, id: nextPlaceId(place.projectId, places) } : place];
  }
  return { places, added: places.length - present.length, keptOut };
}

function isSame(a: LocalPlace, b: LocalPlace): boolean {
  return a.id === b.id && a.createdAt === b.createdAt && a.projectId === b.projectId;
}
