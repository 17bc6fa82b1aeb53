import type { Explorer } from '#state/explorer.svelte.ts';

/** Keeps the page in step with the mode; `index.html` has set it before the first paint. */
export function keepMode({ mode }: Explorer): void {
  $effect.root(() => {
    $effect(() => {
      const root = document.documentElement;
      root.dataset.mode = mode.current;
      const paper = getComputedStyle(root).getPropertyValue('--paper');
      // what a phone draws around the page
      document.querySelector('meta[name="theme-color"]')?.setAttribute('content', paper);
    });
  });
}
