import { mount, tick, unmount } from 'svelte';
import { fail, problem, succeed, type Result } from '#core/problem.ts';
import type { Camera } from '#core/view/view.ts';
import { baseSources } from '#map/base-sources.ts';
import { ExplorerMap } from '#map/explorer-map.ts';
import { MapScene } from '#map/map-scene.svelte.ts';
import { palettes } from '#map/palette.ts';
import type { Explorer } from '#state/explorer.svelte.ts';
import type { PictureRatio } from '#state/picturing.ts';
import PartsOfPicture from './PartsOfPicture.svelte';

/** A device that has not finished by then will not. */
const patienceSeconds = 150;
const betweenLooksMilliseconds = 60;

interface HiddenMapOptions {
  /** Its view is what is drawn. */
  explorer: Explorer;
  published: MapScene['published'];
  camera: Camera;
  /** Units. */
  width: number;
  height: number;
  ratio: PictureRatio;
}

/** A map that is drawn beside the one on screen; whoever makes it removes it. */
export class HiddenMap {
  readonly scene: MapScene;
  readonly #container: HTMLElement;
  readonly #parts: object;

  constructor({ explorer, published, camera, width, height, ratio }: HiddenMapOptions) {
    const { current } = explorer.view;
    this.#container = document.createElement('div');
    this.#container.inert = true;
    this.#container.style.cssText = `position:fixed;left:0;top:0;width:${width}px;height:${height}px;visibility:hidden;pointer-events:none;z-index:-1`;
    document.body.append(this.#container);
    try {
      const map = new ExplorerMap({
        container: this.#container,
        sources: baseSources(explorer.facts, published),
        palette: palettes[explorer.mode.current],
        language: current.language,
        camera,
        padding: { top: 0, right: 0, bottom: 0, left: 0 },
        title: '',
        picture: { pixelRatio: ratio },
      });
      this.scene = new MapScene(explorer, map, published);
    } catch (error) {
      this.#container.remove();
      throw error;
    }
    this.#parts = mount(PartsOfPicture, { target: this.#container, props: { scene: this.scene } });
  }

  get canvas(): HTMLCanvasElement {
    return this.scene.map.map.getCanvas();
  }

  /** Waits until all of it is drawn with all its pixels, or the signal ends it. */
  async drawn(signal: AbortSignal): Promise<Result<null>> {
    const { map } = this.scene;
    const until = performance.now() + 1000 * patienceSeconds;
    let complete = 0;
    await tick();
    // what has just been loaded is on the canvas only after one more frame
    while (complete < 2) {
      if (signal.aborted) return fail();
      if (performance.now() > until) return fail(problem('picture.not-drawn', { seconds: patienceSeconds }));
      await this.#frame();
      complete = map.isDrawn ? complete + 1 : 0;
    }
    return succeed(null);
  }

  /** Gives the graphics card its memory back. */
  remove(): void {
    void unmount(this.#parts);
    this.scene.map.remove();
    this.#container.remove();
  }

  /** Draws once more, and comes back when it has been done or has taken too long. */
  #frame(): Promise<void> {
    const { map } = this.scene.map;
    return new Promise((resolve) => {
      const done = () => {
        map.off('render', done);
        setTimeout(resolve, betweenLooksMilliseconds);
      };
      map.on('render', done);
      map.triggerRepaint();
      // a page in the background draws no frames; the wait must still end
      setTimeout(resolve, 1000);
    });
  }
}
