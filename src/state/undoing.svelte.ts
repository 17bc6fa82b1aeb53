import { changedParts, type AddressPart } from '#core/view/address/address-parts.ts';
import type { Placements } from './placements.svelte.ts';
import type { ViewState } from './view.svelte.ts';

/** A step back or forth that was taken, for those who cannot see what it changed. */
export interface StepTaken {
  direction: 'undo' | 'redo';
  /** What of the view it changed; `places` stands for the places of this device. */
  changed: readonly AddressPart[] | 'places';
}

/** Steps back and forth, over the view or over the places of this device, which keep their steps apart. */
export class Undoing {
  readonly #view: ViewState;
  readonly #placements: Placements;
  #last: StepTaken | null = $state.raw(null);

  constructor(view: ViewState, placements: Placements) {
    this.#view = view;
    this.#placements = placements;
  }

  /** The step that was taken last, an object of its own each time. */
  get last(): StepTaken | null {
    return this.#last;
  }

  walkView(direction: StepTaken['direction']): void {
    const before = this.#view.current;
    this.#view[direction]();
    const after = this.#view.current;
    if (after !== before) this.#last = { direction, changed: changedParts(before, after) };
  }

  walkPlaces(direction: StepTaken['direction']): void {
    const before = this.#placements.places;
    this.#placements[direction]();
    if (this.#placements.places !== before) this.#last = { direction, changed: 'places' };
  }
}
