import type { IllustrativeThing } from '#core/illustrative/illustrative-thing.ts';
import { succeed, type Result } from '#core/problem.ts';
import { readIllustrativeThings } from '#io/illustrative-things.ts';
import { loadLayer } from './facts.ts';

/** The illustrative distribution; loaded when it is first asked for. */
export class IllustrativeState {
  #things: readonly IllustrativeThing[] = $state.raw([]);
  #loading: Promise<Result<null>> | null = null;

  get things(): readonly IllustrativeThing[] {
    return this.#things;
  }

  /** Loads once, from the folder of the report (address ending in `/`); after a failure the next call tries again. */
  load(folder: string): Promise<Result<null>> {
    this.#loading ??= this.#load(folder);
    return this.#loading;
  }

  async #load(folder: string): Promise<Result<null>> {
    const layer = await loadLayer(folder, 'illustrative');
    const things = layer.ok ? readIllustrativeThings(layer.value, 'illustrative.fgb') : layer;
    if (!things.ok) {
      this.#loading = null;
      return things;
    }
    this.#things = things.value;
    return succeed(null);
  }
}
