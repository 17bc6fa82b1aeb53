import { encodeAddress } from '#core/view/address/address.ts';
import type { View } from '#core/view/view.ts';
import type { HistoryStep } from '#state/view.svelte.ts';

/** Browsers slow down or refuse pages that rewrite their address more often than some times a second. */
const leastMilliseconds = 150;

type EntryOf = (view: View) => { address: string; state: object | null };

/** Writes views into the page's address: a step at once, refinements of it not all too often. */
export class AddressWriter {
  readonly #onWritten: () => void;
  readonly #entryOf: EntryOf;
  #waiting: { view: View; timer: ReturnType<typeof setTimeout> } | null = null;
  #lastWritten = -Infinity;

  /**
   * @param onWritten called when the address has changed
   * @param entryOf the query string of a view, and what the entry of the browser's history keeps besides
   */
  constructor(
    onWritten: () => void,
    entryOf: EntryOf = (view) => ({ address: encodeAddress(view), state: null }),
  ) {
    this.#onWritten = onWritten;
    this.#entryOf = entryOf;
    // whoever copies the address from a window they are leaving gets all of it
    addEventListener('pagehide', () => this.#writeWaiting());
  }

  write(view: View, step: HistoryStep): void {
    if (step === 'push') {
      this.#writeWaiting();
      this.#put(view, step);
      return;
    }
    this.forget();
    const due = this.#lastWritten + leastMilliseconds - performance.now();
    if (due <= 0) this.#put(view, step);
    else this.#waiting = { view, timer: setTimeout(() => this.#writeWaiting(), due) };
  }

  /** Leaves out what waits to be written: the browser has gone to another address. */
  forget(): void {
    if (this.#waiting) clearTimeout(this.#waiting.timer);
    this.#waiting = null;
  }

  #writeWaiting(): void {
    const waiting = this.#waiting;
    this.forget();
    if (waiting) this.#put(waiting.view, 'replace');
  }

  #put(view: View, step: HistoryStep): void {
    const { address, state } = this.#entryOf(view);
    const url = `${location.pathname}${address === '' ? '' : `?${address}`}`;
    this.#lastWritten = performance.now();
    if (step === 'push') history.pushState(state, '', url);
    else history.replaceState(state, '', url);
    this.#onWritten();
  }
}
