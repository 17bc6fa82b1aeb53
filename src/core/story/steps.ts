import type { Story } from './story.ts';

type Scenes = Pick<Story, 'scenes'>;

/** The nearest index (from 0) at which the story has a scene. */
export function clampScene({ scenes }: Scenes, index: number): number {
  const whole = Number.isFinite(index) ? Math.round(index) : 0;
  return Math.max(0, Math.min(scenes.length - 1, whole));
}

/** The scene after one; the last has none after it and stays. */
export function nextScene(story: Scenes, index: number): number {
  return clampScene(story, clampScene(story, index) + 1);
}

/** The scene before one; the first has none before it and stays. */
export function previousScene(story: Scenes, index: number): number {
  return clampScene(story, clampScene(story, index) - 1);
}

/** The index of the scene with a number as it is typed or stands in an address, from 1; null where there is none. */
export function sceneWithNumber({ scenes }: Scenes, typed: string): number | null {
  if (!/^\d{1,3}$/.test(typed)) return null;
  const index = Number(typed) - 1;
  return index >= 0 && index < scenes.length ? index : null;
}
