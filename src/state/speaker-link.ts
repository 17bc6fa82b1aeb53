import type { Scene } from '#core/story/story.ts';
import type { Language } from '#core/view/view.ts';
import { sceneTextInWords, storyText } from '#i18n/story-words.ts';
import { readSpeakerMessage, type PresentedState, type SpeakerMessage } from '#io/speaker-messages.ts';
import type { Explorer } from './explorer.svelte.ts';
import type { PresentingState } from './presenting.svelte.ts';

const sessionKey = 'presentation';

/** Names this window's presentation, so that two of them on one device do not steer each other; outlives a reload. */
function sessionOfWindow(): string {
  try {
    const known = sessionStorage.getItem(sessionKey);
    if (known !== null) return known;
    const fresh = crypto.randomUUID().slice(0, 8);
    sessionStorage.setItem(sessionKey, fresh);
    return fresh;
  } catch {
    // without storage there is one presentation a device
    return 'only';
  }
}

export function speakerChannelName(report: string, session: string): string {
  return `presentation ${report} ${session}`;
}

/** Opens the speaker's view of this window. @returns its address where the browser would not open it, else null */
export function openSpeakerWindow(report: string, language: Language): string | null {
  const address = new URL(location.pathname, location.origin);
  address.search = new URLSearchParams({
    speaker: '1',
    report,
    session: sessionOfWindow(),
    lang: language,
  }).toString();
  const opened = window.open(address.href, `speaker ${sessionOfWindow()}`, 'popup,width=1100,height=760');
  return opened === null ? address.href : null;
}

/** The presentation's end of the line to the speaker's window. */
export class SpeakerLink {
  readonly #presenting: PresentingState;
  readonly #explorer: Explorer;
  #channel: BroadcastChannel | null = null;

  constructor(presenting: PresentingState, explorer: Explorer) {
    this.#presenting = presenting;
    this.#explorer = explorer;
  }

  /** @returns a function that ends it */
  open(report: string): () => void {
    const channel = new BroadcastChannel(speakerChannelName(report, sessionOfWindow()));
    this.#channel = channel;
    channel.onmessage = ({ data }: MessageEvent<unknown>) => this.#obey(readSpeakerMessage(data));
    const end = () => this.#post({ kind: 'ended' });
    addEventListener('pagehide', end);
    this.#post({ kind: 'begun' });
    return () => {
      end();
      removeEventListener('pagehide', end);
      channel.close();
      this.#channel = null;
    };
  }

  /** Tells how things stand. */
  tell(): void {
    const state = this.#state();
    if (state) this.#post(state);
  }

  #obey(message: SpeakerMessage | null): void {
    const presenting = this.#presenting;
    switch (message?.kind) {
      case 'hello':
        return this.tell();
      case 'go':
        return presenting.go(message.index);
      case 'timer':
        return presenting.timer.set(message.timer);
      case 'step':
        switch (message.step) {
          case 'next':
            return presenting.next();
          case 'previous':
            return presenting.previous();
          case 'first':
            return presenting.go(0);
          case 'last':
            return presenting.last();
          case 'return':
            return presenting.return();
          case 'blank':
            presenting.blank = !presenting.blank;
        }
    }
  }

  #state(): PresentedState | null {
    const { story, scene, index, left, blank, timer } = this.#presenting;
    if (!story || !scene) return null;
    const next = story.scenes[index + 1] ?? null;
    return {
      kind: 'state',
      language: this.#explorer.view.current.language,
      mode: this.#explorer.mode.current,
      index,
      titles: story.scenes.map(({ title }) => storyText(title)),
      current: this.#words(scene),
      next: next && this.#words(next),
      left: left.length > 0,
      blank,
      timer: timer.value,
    };
  }

  #words(scene: Scene): PresentedState['current'] {
    const said = (text: Scene['notes']) =>
      sceneTextInWords(storyText(text), (reference) => this.#presenting.figureOf(reference, scene));
    return { title: said(scene.title), paragraph: said(scene.paragraph), notes: said(scene.notes) };
  }

  #post(message: SpeakerMessage): void {
    this.#channel?.postMessage(message);
  }
}
