import { setLanguage } from '#i18n/language.svelte.ts';
import {
  readSpeakerMessage,
  type PresentedState,
  type SpeakerMessage,
  type SpeakerStep,
} from '#io/speaker-messages.ts';
import { SpeakingTimer } from './speaking-timer.svelte.ts';

/** The speaker's window: what it heard of the presentation, and how it steers it. */
export class SpeakerState {
  readonly timer: SpeakingTimer;
  readonly #channel: BroadcastChannel;
  #told: PresentedState | null = $state.raw(null);
  #ended = $state(false);

  /** @param now the clock, milliseconds since 1970 */
  constructor(channelName: string, now?: () => number) {
    this.timer = new SpeakingTimer(now);
    this.#channel = new BroadcastChannel(channelName);
    this.#channel.onmessage = ({ data }: MessageEvent<unknown>) => this.#hear(readSpeakerMessage(data));
    this.#post({ kind: 'hello' });
  }

  /** Null until the presentation has answered. */
  get told(): PresentedState | null {
    return this.#told;
  }

  /** Whether the presentation was closed; what was told last stands on. */
  get ended(): boolean {
    return this.#ended;
  }

  step(step: SpeakerStep): void {
    this.#post({ kind: 'step', step });
  }

  go(index: number): void {
    this.#post({ kind: 'go', index });
  }

  toggleTimer(): void {
    this.timer.toggle();
    this.#tellTime();
  }

  resetTimer(): void {
    this.timer.reset();
    this.#tellTime();
  }

  close(): void {
    this.#channel.close();
  }

  #hear(message: SpeakerMessage | null): void {
    switch (message?.kind) {
      case 'state':
        this.#told = message;
        this.#ended = false;
        this.timer.set(message.timer);
        return setLanguage(message.language);
      case 'begun':
        // after a reload only this window knows how long has been spoken
        if (this.#told) this.#tellTime();
        return this.#post({ kind: 'hello' });
      case 'ended':
        this.#ended = true;
    }
  }

  #tellTime(): void {
    this.#post({ kind: 'timer', timer: this.timer.value });
  }

  #post(message: SpeakerMessage): void {
    this.#channel.postMessage(message);
  }
}
