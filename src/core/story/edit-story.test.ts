import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { startView, type Camera } from '#core/view/view.ts';
import { changeScene, freshId, insertScene, moveScene, removeScene } from './edit-story.ts';
import { recordScene } from './record-scene.ts';
import { isStoryName, writeStoryName } from './story-name.ts';
import type { Story } from './story.ts';
import { threeScenes } from './three-scenes.fixture.ts';

const idsOf = ({ scenes }: Story) => scenes.map(({ id }) => id);

describe('the scenes of a story', () => {
  it('move up and down as far as the ends, and none is lost', () => {
    expect(idsOf(moveScene(threeScenes, 'street', -1))).toEqual(['district', 'street', 'filtered']);
    expect(idsOf(moveScene(threeScenes, 'district', 99))).toEqual(['filtered', 'street', 'district']);
    expect(moveScene(threeScenes, 'district', -1)).toBe(threeScenes);
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(2), fc.integer({ min: -3, max: 3 }))), (moves) => {
        const moved = moves.reduce(
          (story, [scene, by]) => moveScene(story, idsOf(threeScenes)[scene] ?? '', by),
          threeScenes,
        );
        expect(idsOf(moved).toSorted()).toEqual(idsOf(threeScenes).toSorted());
      }),
    );
  });

  it('are added after another, changed and taken out; the last one stays', () => {
    const fresh = { ...threeScenes.scenes[0]!, id: 'fresh' };
    expect(idsOf(insertScene(threeScenes, 0, fresh))).toEqual(['district', 'fresh', 'filtered', 'street']);
    expect(idsOf(insertScene(threeScenes, 9, fresh)).at(-1)).toBe('fresh');
    const changed = changeScene(threeScenes, 'filtered', { title: { zh: '新', en: 'new' } });
    expect(changed.scenes.map(({ title }) => title.zh)).toEqual(['文字', '新', '文字']);
    const one = removeScene(removeScene(threeScenes, 'district'), 'filtered');
    expect(idsOf(one)).toEqual(['street']);
    expect(removeScene(one, 'street')).toBe(one);
  });
});

it('ids are new and can stand in an address, whatever they are like', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.array(fc.string()), (like, taken) => {
      const id = freshId(like, taken);
      expect(taken).not.toContain(id);
      expect(isStoryName(writeStoryName({ kind: 'own', id }))).toBe(true);
    }),
  );
  expect(freshId('My Story!', ['my-story', 'my-story-2'])).toBe('my-story-3');
});

describe('a recorded scene', () => {
  const measure = {
    name: { zh: '长', en: 'length' },
    value: 5,
    unit: 'm',
    text: '5米',
    start: 0,
    end: 2,
  } as const;
  const statements = ['a', 'b'].map((id) => ({
    id,
    quote: '',
    translation: '',
    section: [],
    paragraph: 1,
    start: 0,
    end: 0,
    kind: 'result' as const,
    period: '2025-H1',
    measures: [{ ...measure, id: `${id}-1` }],
    projects: [],
  }));

  it('shows the totals of what is shown and fits the district where nothing is chosen', () => {
    const scene = recordScene(
      's',
      { ...startView, themes: ['roads'], present: true, scene: 4 },
      { statements },
      null,
    );
    expect(scene.figures.map((figure) => ('part' in figure ? figure.part : figure.id))).toEqual([
      'projects',
      'located',
      'not-published',
    ]);
    expect(scene).toMatchObject({ fit: 'district', statements: [] });
    expect(scene.view).toEqual({ ...startView, themes: ['roads'] });
  });

  it('shows the figures and sentences of the chosen project, from where somebody moved the map to', () => {
    const camera: Camera = { center: [113, 23], zoom: 14, bearing: 0, pitch: 0 };
    const view = { ...startView, project: 'p', camera };
    const project = { name: { zh: '路', en: 'road' }, statements: ['b'] };
    expect(recordScene('s', view, { statements }, project)).toMatchObject({
      title: project.name,
      fit: null,
      figures: [{ kind: 'measure', id: 'b-1' }],
      statements: ['b'],
      view: { camera },
    });
  });
});
