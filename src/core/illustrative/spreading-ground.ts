import type { LngLat } from '#core/place/place.ts';
import { builtUpCells } from './built-up-cells.ts';
import type { Ground } from './open-ground.ts';
import { roadStretches, type NamedRoad, type Stretch } from './road-stretches.ts';

/** What illustrative things can be put on, made ready once for all sets; per street, by its index. */
export interface SpreadingGround {
  /** Codes of the streets. */
  codes: string[];
  cells: LngLat[][];
  stretches: Stretch[][];
}

export function prepareSpreading(ground: Ground, roads: readonly NamedRoad[]): SpreadingGround {
  const stretches = roadStretches(roads, ground);
  return {
    codes: ground.streets.names.map(({ code }) => code),
    cells: builtUpCells(ground),
    stretches: ground.streets.names.map((_, index) => stretches.filter(({ street }) => street === index)),
  };
}

/** Whole metres that can be cut from a stretch, with one to spare for the rounding of the cuts before it. */
export function roomMeters({ meters }: Stretch): number {
  return Math.floor(meters - 1);
}

export function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, number) => all + number, 0);
}
