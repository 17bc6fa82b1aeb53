import type { DistanceRange } from './distance-range.ts';

/** From a kilometre on, distances are told to 100 m, below it to 10 m. */
function stepAt(meters: number): number {
  return meters < 1000 ? 10 : 100;
}

/** To the nearest step. */
export function roundDistance(meters: number): number {
  const step = stepAt(meters);
  return Math.round(meters / step) * step;
}

/**
 * Outwards, both ends in the step of the further one, so that the true distance still lies between the two. A tenth
 * of a millimetre, which only arithmetic makes, does not push an end over a step.
 */
export function roundOutwards({ leastMeters, mostMeters }: DistanceRange): DistanceRange {
  const step = stepAt(mostMeters);
  return {
    leastMeters: Math.floor((leastMeters + 1e-4) / step) * step,
    mostMeters: Math.ceil(Math.max(0, mostMeters - 1e-4) / step) * step,
  };
}
