import { getContext, setContext } from 'svelte';
import type { MapScene } from './map-scene.svelte.ts';

const key = Symbol('map scene');

export function provideScene(scene: MapScene): void {
  setContext(key, scene);
}

/** What the parts of the map share. Throws outside the map. */
export function useScene(): MapScene {
  const scene = getContext<MapScene | undefined>(key);
  if (!scene) throw new Error('useScene: no map was provided above this component');
  return scene;
}
