/** What a key asks of a presentation. */
export type PresentAction =
  | 'next'
  | 'previous'
  | 'first'
  | 'last'
  | 'blank'
  | 'full-screen'
  | 'pointer'
  | 'return'
  | 'sentences'
  | 'scenes'
  | 'speaker'
  | 'keys'
  | 'close'
  | 'jump'
  | { digit: string };

type Pressed = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'isComposing'>;

const byKey: Readonly<Record<string, PresentAction>> = {
  ArrowRight: 'next',
  ArrowLeft: 'previous',
  // what clickers send
  PageDown: 'next',
  PageUp: 'previous',
  ' ': 'next',
  Home: 'first',
  End: 'last',
  Escape: 'close',
  Enter: 'jump',
  '.': 'blank',
  '?': 'keys',
};
const byLetter: Readonly<Record<string, PresentAction>> = {
  b: 'blank',
  f: 'full-screen',
  l: 'pointer',
  r: 'return',
  q: 'sentences',
  o: 'scenes',
  s: 'speaker',
};

/** What a key asks for; null for a key that means nothing here, or belongs to the browser. */
export function presentAction({
  key,
  code,
  ctrlKey,
  metaKey,
  altKey,
  isComposing,
}: Pressed): PresentAction | null {
  if (ctrlKey || metaKey || altKey || isComposing) return null;
  if (/^\d$/.test(key)) return { digit: key };
  // where the keys write no Latin letters, the place of the key on the keyboard counts
  const letter = /^[a-z]$/i.test(key) ? key.toLowerCase() : code.replace('Key', '').toLowerCase();
  return byKey[key] ?? byLetter[letter] ?? null;
}

const typeless = new Set(['button', 'checkbox', 'file', 'radio', 'reset', 'submit']);

/** Whether what has the focus takes keys for itself: a field all of them, what can be pressed those that press it. */
export function takesKey(target: EventTarget | null, key: string): boolean {
  if (document.querySelector('dialog:modal') !== null) return true;
  if (target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement) return key !== 'Escape';
  if (target instanceof HTMLInputElement && !typeless.has(target.type)) return key !== 'Escape';
  const presses = key === ' ' || key === 'Enter';
  return presses && target instanceof Element && target.closest('button, a, input, summary') !== null;
}
