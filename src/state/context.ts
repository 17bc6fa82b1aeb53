import { getContext, setContext } from 'svelte';
import type { Explorer } from './explorer.svelte.ts';

const key = Symbol('explorer');

export function provideExplorer(explorer: Explorer): void {
  setContext(key, explorer);
}

/** The explorer of this page. Throws outside the application. */
export function useExplorer(): Explorer {
  const explorer = getContext<Explorer | undefined>(key);
  if (!explorer) throw new Error('useExplorer: no explorer was provided above this component');
  return explorer;
}
