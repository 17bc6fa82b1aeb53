import type { Problem } from '#core/problem.ts';
import { m } from './paraglide/messages.js';
import { roundDistance } from '#core/place/round-distance.ts';
import { formatLength } from './quantities.ts';

/** The sentence for why the device's position could not be used; null for problems of other kinds. */
export function nearProblemText({ key, params }: Problem): string | null {
  switch (key) {
    case 'near.refused':
      return m.near_problem_refused();
    case 'near.unavailable':
      return m.near_problem_unavailable();
    case 'near.timeout':
      return m.near_problem_timeout();
    case 'near.no-geolocation':
      return m.near_problem_no_geolocation();
    case 'near.outside-district':
      return m.near_problem_outside({ length: formatLength(roundDistance(Number(params.meters))) });
    default:
      return null;
  }
}
