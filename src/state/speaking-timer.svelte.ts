import type { SpeakerTimer } from '#io/speaker-messages.ts';

const still: SpeakerTimer = { elapsedMilliseconds: 0, runningSince: null };

/** How long one has spoken; started, stopped and set back by hand. */
export class SpeakingTimer {
  readonly #now: () => number;
  #value: SpeakerTimer = $state.raw(still);

  /** @param now the clock, milliseconds since 1970 */
  constructor(now: () => number = () => Date.now()) {
    this.#now = now;
  }

  get value(): SpeakerTimer {
    return this.#value;
  }

  get running(): boolean {
    return this.#value.runningSince !== null;
  }

  /** Milliseconds until a moment. */
  elapsed(now = this.#now()): number {
    const { elapsedMilliseconds, runningSince } = this.#value;
    return elapsedMilliseconds + (runningSince === null ? 0 : Math.max(0, now - runningSince));
  }

  /** Goes on or pauses. */
  toggle(): void {
    const elapsedMilliseconds = this.elapsed();
    this.#value = { elapsedMilliseconds, runningSince: this.running ? null : this.#now() };
  }

  reset(): void {
    this.#value = { elapsedMilliseconds: 0, runningSince: this.running ? this.#now() : null };
  }

  /** Takes over the time of the other window. */
  set(value: SpeakerTimer): void {
    this.#value = value;
  }
}
