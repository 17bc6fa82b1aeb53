import { describe, expect, it } from 'vitest';
import { noFilters } from '#core/view/filters.ts';
import { startView, type View } from '#core/view/view.ts';
import { leftSceneIn } from './left-scene.ts';
import { recordView, viewOfScene } from './story.ts';
import { threeScenes } from './three-scenes.fixture.ts';

const [, filtered, street] = threeScenes.scenes;
if (!filtered || !street) throw new Error('the fixture has lost its scenes');

const looking: View = {
  ...startView,
  report: 'older',
  language: 'en',
  mode: 'dark',
  streets: ['101'],
  filters: { ...noFilters, text: 'lamp' },
};

describe('the view of a scene', () => {
  it('is the scene’s, but for report, language and mode, which stay the viewer’s', () => {
    expect(viewOfScene(filtered, looking)).toEqual({
      ...filtered.view,
      report: 'older',
      language: 'en',
      mode: 'dark',
    });
  });

  it('holds nothing of what was filtered and chosen before', () => {
    const { streets, filters } = viewOfScene(filtered, looking);
    expect([streets, filters.text]).toEqual([[], '']);
  });

  it('is recorded without what is the viewer’s own', () => {
    const recorded = recordView(looking);
    expect(recorded).toEqual({ ...looking, report: null, language: 'zh', mode: null });
    expect(viewOfScene({ view: recorded }, looking)).toEqual(looking);
  });

  it('is recorded without where the device is, but with a place that was chosen', () => {
    const near = { lngLat: [113.28, 23.12] as [number, number], withinMeters: 500, name: '' };
    expect(recordView({ ...looking, near: { ...near, ownPosition: true } }).near).toBeNull();
    const chosen = { ...near, name: '东山口', ownPosition: false };
    expect(recordView({ ...looking, near: chosen }).near).toEqual(chosen);
  });
});

describe('a scene is left', () => {
  const standing = viewOfScene(street, looking);

  it('not by looking at it, nor by another language or mode', () => {
    expect(leftSceneIn(street, standing)).toEqual([]);
    expect(leftSceneIn(street, { ...standing, language: 'zh', mode: 'light' })).toEqual([]);
  });

  it('by a filter, a choice or a moved map, each of which is named', () => {
    const wandering: View = {
      ...standing,
      streets: [],
      filters: { ...noFilters, statuses: ['planned'] },
      camera: null,
    };
    expect(leftSceneIn(street, wandering)).toEqual(['street', 'status', 'map']);
  });

  it('and is come back to exactly', () => {
    const wandering: View = { ...standing, themes: [], near: null, illustrative: false };
    expect(viewOfScene(street, wandering)).toEqual(standing);
  });
});
