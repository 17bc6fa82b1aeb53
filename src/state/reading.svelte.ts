import type { SideState } from './side.svelte.ts';

/** At which statement the report's text is read; the text itself is one of the side panels. */
export class ReadingState {
  readonly #side: SideState;
  #statement: string | null = $state(null);
  /** Counts the requests, so that asking for the same statement again scrolls to it again. */
  #request = $state(0);

  constructor(side: SideState) {
    this.#side = side;
  }

  get open(): boolean {
    return this.#side.current === 'report';
  }

  get statement(): string | null {
    return this.#statement;
  }

  get request(): number {
    return this.#request;
  }

  /** Opens the text; at a statement when one is named. */
  read(statement: string | null = null): void {
    this.#side.open('report');
    this.#statement = statement;
    this.#request += 1;
  }

  close(): void {
    if (this.open) this.#side.close();
  }
}
