import type { Explorer } from '#state/explorer.svelte.ts';
import type { StepTaken } from '#state/undoing.svelte.ts';

/**
 * Ctrl+Z (⌘Z) takes the last step of the view back, Ctrl+Shift+Z and Ctrl+Y take it forth. In the panel of what is
 * not located they do so with the places of this device; in a field and in a dialog they are the browser's own.
 * @returns a function that ends it
 */
export function listenForUndo(explorer: Explorer): () => void {
  const obey = (event: KeyboardEvent) => {
    const direction = directionOf(event);
    if (direction === null || event.defaultPrevented || isBrowsersOwn(event.target)) return;
    event.preventDefault();
    if (isAboutPlaces(explorer, event.target)) explorer.undoing.walkPlaces(direction);
    else explorer.undoing.walkView(direction);
  };
  addEventListener('keydown', obey);
  return () => removeEventListener('keydown', obey);
}

function directionOf(event: KeyboardEvent): StepTaken['direction'] | null {
  const { ctrlKey, metaKey, altKey, shiftKey, isComposing, key, code } = event;
  if (ctrlKey === metaKey || altKey || isComposing) return null;
  // where the keys write no Latin letters, the place of the key on the keyboard counts
  const letter = /^[a-z]$/i.test(key) ? key.toLowerCase() : code.replace('Key', '').toLowerCase();
  if (letter === 'z') return shiftKey ? 'redo' : 'undo';
  // ⌘Y opens the history of some browsers
  return letter === 'y' && ctrlKey && !shiftKey ? 'redo' : null;
}

/** Inputs that nothing is typed into. */
const typeless = new Set(['button', 'checkbox', 'file', 'radio', 'range', 'reset', 'submit']);

/** Whether what has the focus undoes by itself, or a dialog stands before the view. */
function isBrowsersOwn(target: EventTarget | null): boolean {
  if (document.querySelector('dialog:modal') !== null) return true;
  if (target instanceof HTMLInputElement) return !typeless.has(target.type);
  return target instanceof HTMLTextAreaElement || (target instanceof HTMLElement && target.isContentEditable);
}

/** The panel keeps the keys while nothing else has the focus: what was pressed in it may be gone with its row. */
function isAboutPlaces({ side }: Explorer, target: EventTarget | null): boolean {
  if (side.current !== 'unlocated') return false;
  return (
    target === document.body || (target instanceof Element && target.closest('[data-side-panel]') !== null)
  );
}
