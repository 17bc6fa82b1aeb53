import type { Scene, Story } from './story.ts';

/** An id like one, that none of others has; small letters, digits and hyphens, so that it can stand in an address. */
export function freshId(like: string, taken: readonly string[]): string {
  const plain = like
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60);
  const base = plain === '' ? 'story' : plain;
  if (!taken.includes(base)) return base;
  let number = 2;
  while (taken.includes(`${base}-${number}`)) number += 1;
  return `${base}-${number}`;
}

/** With a scene after the one at an index; at the end where there is none. */
export function insertScene(story: Story, after: number, scene: Scene): Story {
  const at = Math.max(0, Math.min(story.scenes.length, after + 1));
  return { ...story, scenes: story.scenes.toSpliced(at, 0, scene) };
}

export function changeScene(story: Story, id: Scene['id'], change: Partial<Omit<Scene, 'id'>>): Story {
  return {
    ...story,
    scenes: story.scenes.map((scene) => (scene.id === id ? { ...scene, ...change } : scene)),
  };
}

/** Without a scene; the last one stays, because a story has at least one. */
export function removeScene(story: Story, id: Scene['id']): Story {
  const scenes = story.scenes.filter((scene) => scene.id !== id);
  return scenes.length === 0 ? story : { ...story, scenes };
}

/** With a scene so many places further on, or back; as far as the ends of the story. */
export function moveScene(story: Story, id: Scene['id'], by: number): Story {
  const from = story.scenes.findIndex((scene) => scene.id === id);
  const scene = story.scenes[from];
  if (!scene) return story;
  const to = Math.max(0, Math.min(story.scenes.length - 1, from + by));
  if (to === from) return story;
  return { ...story, scenes: story.scenes.toSpliced(from, 1).toSpliced(to, 0, scene) };
}
