import * as v from 'valibot';
import { languages, modes } from '#core/view/view.ts';

const words = v.object({ title: v.string(), paragraph: v.string(), notes: v.string() });
/** How long one has spoken: so many milliseconds, and those since it runs (milliseconds since 1970); null stands still. */
const timer = v.object({ elapsedMilliseconds: v.number(), runningSince: v.nullable(v.number()) });

/** What the presentation tells the speaker's window, in words, so that this needs no data of its own. */
const presentedState = v.object({
  kind: v.literal('state'),
  language: v.picklist(languages),
  mode: v.picklist(modes),
  /** From 0. */
  index: v.number(),
  titles: v.array(v.string()),
  current: words,
  next: v.nullable(words),
  /** Whether the scene was left. */
  left: v.boolean(),
  blank: v.boolean(),
  timer,
});

const steps = ['next', 'previous', 'first', 'last', 'return', 'blank'] as const;

/** What the two windows say to each other. */
const message = v.variant('kind', [
  presentedState,
  /** The presentation has ended, or its window was closed. */
  v.object({ kind: v.literal('ended') }),
  /** A speaker's window has opened and asks how things stand. */
  v.object({ kind: v.literal('hello') }),
  /** The presentation has begun, perhaps again after a reload: who knows the time tells it. */
  v.object({ kind: v.literal('begun') }),
  v.object({ kind: v.literal('step'), step: v.picklist(steps) }),
  v.object({ kind: v.literal('go'), index: v.number() }),
  v.object({ kind: v.literal('timer'), timer }),
]);

export type SpeakerMessage = v.InferOutput<typeof message>;
export type PresentedState = v.InferOutput<typeof presentedState>;
export type SpeakerStep = (typeof steps)[number];
export type SpeakerTimer = v.InferOutput<typeof timer>;

/** Null for what is no message: other versions of the program may speak on the same channel. */
export function readSpeakerMessage(data: unknown): SpeakerMessage | null {
  const read = v.safeParse(message, data);
  return read.success ? read.output : null;
}
