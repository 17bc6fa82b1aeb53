import type { Page } from 'playwright';

/** When things happened in the page after an input, milliseconds from the input. */
export interface Timing {
  /** What is watched has changed and the frame with it was handed to the compositor. */
  listMilliseconds: number;
  /** The map has given its last drawing for this change to the graphics card; null where it drew nothing. */
  drawnMilliseconds: number | null;
  /** The graphics card has drawn it. */
  shownMilliseconds: number | null;
}

interface Watcher {
  begin: (selectors: readonly string[]) => void;
  ended: (quietMilliseconds: number) => Promise<Timing>;
  emptyFrame: () => Promise<number>;
}

declare global {
  interface Window {
    benchWatcher: Watcher;
  }
}

/** Lets the page note when its lists, its map and the graphics card are done with a change. Before the first load. */
export async function watchPage(page: Page, { withMap }: { withMap: boolean }): Promise<void> {
  // esbuild, by which tsx runs this file, wraps functions in a helper that the page does not have (keepNames)
  await page.addInitScript('globalThis.__name = (named) => named');
  await page.addInitScript(installWatcher, withMap);
}

/** Runs in the page. */
function installWatcher(withMap: boolean): void {
  let started: number | null = null;
  let waitingFor: { selector: string; before: string }[] = [];
  let listAt: number | null = null;
  let drawnAt: number | null = null;
  let shownAt: number | null = null;
  const textOf = (selector: string) => document.querySelector(selector)?.textContent ?? '';

  for (const type of ['click', 'input'] as const) {
    addEventListener(
      type,
      (event) => {
        // a click on a checkbox is followed by an input of its own
        if (waitingFor.length > 0) started ??= event.timeStamp;
      },
      { capture: true },
    );
  }
  const look = () => {
    if (started === null || listAt !== null || waitingFor.length === 0) return;
    if (waitingFor.some(({ selector, before }) => textOf(selector) === before)) return;
    listAt = Infinity;
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => (listAt = performance.now());
      port2.postMessage(null);
    });
  };
  new MutationObserver(look).observe(document, { subtree: true, childList: true, characterData: true });

  const draws = ['drawArrays', 'drawElements', 'drawArraysInstanced', 'drawElementsInstanced'] as const;
  if (withMap) {
    for (const name of draws) {
      const draw: (...args: never[]) => void = WebGL2RenderingContext.prototype[name];
      Object.assign(WebGL2RenderingContext.prototype, {
        [name](this: WebGL2RenderingContext, ...args: never[]) {
          draw.apply(this, args);
          if (started === null) return;
          if (drawnAt === null || performance.now() - drawnAt > 1) fenceAfterTask(this);
          drawnAt = performance.now();
        },
      });
    }
  } else {
    const getContext: (...args: never[]) => unknown = HTMLCanvasElement.prototype.getContext;
    Object.assign(HTMLCanvasElement.prototype, {
      getContext(this: HTMLCanvasElement, ...args: never[]) {
        return String(args[0]).startsWith('webgl') ? null : getContext.apply(this, args);
      },
    });
  }
  function fenceAfterTask(gl: WebGL2RenderingContext): void {
    setTimeout(() => {
      const fence = gl.fenceSync(gl.SYNC_GPU_COMMANDS_COMPLETE, 0);
      gl.flush();
      if (!fence) return;
      const poll = () => {
        if (gl.getSyncParameter(fence, gl.SYNC_STATUS) === gl.SIGNALED) shownAt = performance.now();
        else setTimeout(poll, 4);
      };
      poll();
    });
  }

  window.benchWatcher = {
    begin(selectors) {
      started = listAt = drawnAt = shownAt = null;
      waitingFor = selectors.map((selector) => ({ selector, before: textOf(selector) }));
    },
    async ended(quietMilliseconds) {
      for (;;) {
        await new Promise((resolve) => setTimeout(resolve, 50));
        const last = Math.max(listAt ?? Infinity, drawnAt ?? 0, shownAt ?? 0);
        const drawing = drawnAt !== null && (shownAt === null || shownAt < drawnAt);
        if (performance.now() - last > quietMilliseconds && !drawing) break;
      }
      const since = (at: number | null) => (at === null ? null : at - (started ?? 0));
      waitingFor = [];
      return {
        listMilliseconds: (listAt ?? NaN) - (started ?? 0),
        drawnMilliseconds: since(drawnAt),
        shownMilliseconds: since(shownAt),
      };
    },
    async emptyFrame() {
      const frame = () => new Promise<number>((resolve) => requestAnimationFrame(resolve));
      const spans: number[] = [];
      let before = await frame();
      for (let count = 0; count < 60; count++) {
        const now = await frame();
        spans.push(now - before);
        before = now;
      }
      return spans.sort((a, b) => a - b)[30] ?? NaN;
    },
  };
}
