import type { Camera } from '#core/view/view.ts';

/** How things are drawn, in the order of the legend. */
export const visibleKinds = [
  'site',
  'line',
  'area',
  'vicinity',
  'street',
  'point',
  'illustrative',
  'local',
] as const;
export type VisibleKind = (typeof visibleKinds)[number];

/** What is to be seen between the panels. */
export interface Visible {
  /** In the order of `visibleKinds`. */
  kinds: readonly VisibleKind[];
  /** Ids, in display order. */
  themes: readonly string[];
  /** Projects with a place. */
  projects: number;
}

/** What the map shows just now, for legends and buttons; the map writes it. */
export class VisibleState {
  #now: Visible | null = $state.raw(null);
  /** Degrees that the map is turned by, clockwise; 0 faces north. */
  bearing = $state(0);
  /** Degrees that the map is tilted by; 0 looks straight down. */
  pitch = $state(0);

  /** Where the map looks, moved by whomever; null where there is no map. */
  camera: Camera | null = $state.raw(null);

  /** Null where there is no map. */
  get now(): Visible | null {
    return this.#now;
  }

  /** Takes over what is to be seen; what is the same stays the same object, so that nothing is drawn anew. */
  see(visible: Visible | null): void {
    if (JSON.stringify(visible) !== JSON.stringify(this.#now)) this.#now = visible;
  }
}
