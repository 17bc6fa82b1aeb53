/** Whether the report's text stands open, and at which statement. */
export class ReadingState {
  #open = $state(false);
  #statement: string | null = $state(null);
  /** Counts the requests, so that asking for the same statement again scrolls to it again. */
  #request = $state(0);

  get open(): boolean {
    return this.#open;
  }

  get statement(): string | null {
    return this.#statement;
  }

  get request(): number {
    return this.#request;
  }

  /** Opens the text; at a statement when one is named. */
  read(statement: string | null = null): void {
    this.#open = true;
    this.#statement = statement;
    this.#request += 1;
  }

  close(): void {
    this.#open = false;
  }
}
