import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyView, themes, vocabulary } from '#core/view/address/any-view.fixture.ts';
import { noFilters } from '#core/view/filters.ts';
import { startView, type View } from '#core/view/view.ts';
import { decodePresented, encodePresented, isBareScene } from './presented-address.ts';
import { readStoryName, writeStoryName } from './story-name.ts';
import { viewOfScene, type Story } from './story.ts';
import { threeScenes } from './three-scenes.fixture.ts';

const scenes = threeScenes.scenes.map((scene, index) =>
  index === 2 ? { ...scene, view: { ...scene.view, streets: ['440104020'] } } : scene,
);
const story: Story = { ...threeScenes, scenes };
const [district, filtered] = scenes;
if (!district || !filtered) throw new Error('the fixture has three scenes');

const at = (number: number): View => ({ ...startView, present: true, scene: number });
const reopened = (view: View) =>
  decodePresented(encodePresented(view, story, themes), vocabulary, story).view;

describe('the address of a presentation', () => {
  it('names a scene that stands as prepared by its number alone, and opens as the scene', () => {
    const shown = viewOfScene(filtered, { ...at(2), language: 'en' });
    expect(encodePresented(shown, story, themes)).toBe('scene=2&present=1&lang=en');
    expect(reopened(shown)).toEqual(shown);
    expect(decodePresented('present=1', vocabulary, story).view).toEqual(
      viewOfScene(district, { ...startView, present: true }),
    );
  });

  it('writes a scene that was left out, so that it stays left', () => {
    const left: View = { ...viewOfScene(filtered, at(2)), filters: { ...noFilters, text: '路' } };
    const address = encodePresented(left, story, themes);
    expect(address).toBe('theme=roads&q=路&scene=2&present=1');
    expect(isBareScene(address, left)).toBe(false);
    expect(reopened(left)).toEqual(left);
  });

  it('keeps a scene left for the bare map apart from the scene itself', () => {
    const bare = at(2);
    expect(reopened(bare)).toEqual(bare);
    expect(isBareScene(encodePresented(bare, story, themes), bare)).toBe(false);
  });

  it('opens as the view it was written of, whatever that is', () => {
    fc.assert(
      fc.property(anyView, (any) => {
        const view: View = { ...any, camera: null, story: null, scene: any.present ? any.scene : null };
        const back = reopened(view);
        expect(back).toEqual(view);
      }),
      { numRuns: 500 },
    );
  });

  it('without a presentation opens the scene to explore', () => {
    expect(decodePresented('scene=2', vocabulary, story).view).toEqual(filtered.view);
  });

  it('is as any other where the report has no story', () => {
    const view = { ...at(2), themes: ['roads'] };
    expect(encodePresented(view, null, themes)).toBe('theme=roads&scene=2&present=1');
    expect(decodePresented('theme=roads&scene=2&present=1', vocabulary, null).view).toEqual(view);
  });
});

describe('the name of a story', () => {
  it('is read as it was written', () => {
    for (const name of [
      { kind: 'own', id: 'my-story-2' },
      { kind: 'packed', packed: 'aZ0_-' },
    ] as const) {
      expect(readStoryName(writeStoryName(name))).toEqual(name);
    }
  });

  it('is none where it is neither kept nor packed', () => {
    for (const text of ['', 'own', 'own.', 'own.A', 'packed.', 'packed.a+b', 'packed.a.b', 'other.a']) {
      expect(readStoryName(text), text).toBeNull();
    }
  });
});
