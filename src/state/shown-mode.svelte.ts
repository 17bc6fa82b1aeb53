import { MediaQuery } from 'svelte/reactivity';
import type { Mode } from '#core/view/view.ts';
import type { ViewState } from './view.svelte.ts';

/** Light or dark as the screen stands: as the view says, else as the device does. */
export class ShownMode {
  readonly #view: ViewState;
  readonly #darkDevice = new MediaQuery('(prefers-color-scheme: dark)');

  /** Derived, so that what is painted in it stays when something else of the view changes. */
  readonly current: Mode = $derived.by(() => this.#view.current.mode ?? this.#ofDevice);

  constructor(view: ViewState) {
    this.#view = view;
  }

  /** Turns to the other one; where the device has that one already, the view leaves it to the device again. */
  switch(): void {
    const other = this.current === 'dark' ? 'light' : 'dark';
    this.#view.show(other === this.#ofDevice ? null : other);
  }

  get #ofDevice(): Mode {
    return this.#darkDevice.current ? 'dark' : 'light';
  }
}
