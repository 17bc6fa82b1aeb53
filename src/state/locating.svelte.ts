import type { LocalPlace } from '#core/place/local-place.ts';
import type { LngLat } from '#core/place/place.ts';

/** Type under which a dragged project's id travels. */
export const projectDragType = 'application/x-renewal-project';

/** What is being located. */
export interface LocatingTarget {
  projectId: string;
  /** The place that is to be changed; null makes a new one. */
  changing: LocalPlace | null;
}

/**
 * Giving something a place: the dialog asks, or the map waits for a click. At most one thing at a time; a draft
 * lives in the dialog, the point in here, because the map gives it.
 */
export class LocatingState {
  #target: LocatingTarget | null = $state.raw(null);
  #picking = $state(false);
  #lngLat: LngLat | null = $state.raw(null);

  get target(): LocatingTarget | null {
    return this.#target;
  }

  /** True while the next click on the map gives the position. */
  get picking(): boolean {
    return this.#picking;
  }

  /** The position that the map gave last, WGS-84. */
  get lngLat(): LngLat | null {
    return this.#lngLat;
  }

  /** Asks where a project is; at a position when it was dropped there. */
  ask(projectId: string, lngLat: LngLat | null = null): void {
    this.#target = { projectId, changing: null };
    this.#lngLat = lngLat;
    this.#picking = false;
  }

  change(place: LocalPlace): void {
    this.#target = { projectId: place.projectId, changing: place };
    this.#lngLat = null;
    this.#picking = false;
  }

  pickOnMap(): void {
    if (this.#target) this.#picking = true;
  }

  /** The map's answer. */
  picked(lngLat: LngLat): void {
    this.#lngLat = lngLat;
    this.#picking = false;
  }

  /** Back to the dialog without a position. */
  stopPicking(): void {
    this.#picking = false;
  }

  close(): void {
    this.#target = null;
    this.#lngLat = null;
    this.#picking = false;
  }
}
