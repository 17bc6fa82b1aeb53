/** Things in view that can be told apart; more are drawn as plain points or added up. */
export const mostTellable = 500;

/**
 * What colours the ramp of things that are added up has, and how many at its low end are left out: they are too near
 * to the colour of the ground to be seen without borders.
 */
export const aggregationClasses = { ramp: 7, skipped: 2 } as const;

/** Hexagons of the map, as they are drawn. */
export interface HexagonsDrawn {
  /** Corner to centre, metres. */
  radiusMeters: number;
  /** Most things in one of them. */
  most: number;
}

/** How much stands on the part of the map that is in view. The map writes it; nothing without a map. */
export class DensityState {
  /** Shown projects with a place, this device's own places, and what is illustrative. */
  inView = $state(0);
  hexagons: HexagonsDrawn | null = $state.raw(null);

  get crowded(): boolean {
    return this.inView > mostTellable;
  }
}
