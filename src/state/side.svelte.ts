/** The panels that can stand beside the summary, one at a time. */
export type SidePanel = 'report' | 'progress' | 'reconciliation' | 'unlocated' | 'near' | 'compare' | 'areas';

/** Which of the side panels is open. */
export class SideState {
  #current: SidePanel | null = $state(null);

  get current(): SidePanel | null {
    return this.#current;
  }

  open(panel: SidePanel): void {
    this.#current = panel;
  }

  close(): void {
    this.#current = null;
  }

  /** Opens a panel, or closes it when it is the open one. */
  toggle(panel: SidePanel): void {
    this.#current = this.#current === panel ? null : panel;
  }
}
