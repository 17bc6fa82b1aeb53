import { noFilters } from '#core/view/filters.ts';
import { startView } from '#core/view/view.ts';
import type { Scene, Story } from './story.ts';

const words = { zh: '文字', en: 'words' };

function sceneNamed(id: string, said: Partial<Scene>): Scene {
  const plain = { title: words, paragraph: words, notes: words, figures: [], statements: [] };
  return { ...plain, id, view: startView, fit: 'district', ...said };
}

/** A made-up story: the district, filtered projects, a street from a camera. */
export const threeScenes: Story = {
  id: 'three-scenes',
  title: words,
  scenes: [
    sceneNamed('district', {}),
    sceneNamed('filtered', {
      view: { ...startView, themes: ['roads'], filters: { ...noFilters, statuses: ['completed'] } },
      fit: 'places',
    }),
    sceneNamed('street', {
      view: {
        ...startView,
        streets: ['102'],
        illustrative: true,
        camera: { center: [113.28, 23.12], zoom: 14, bearing: 0, pitch: 0 },
      },
      fit: null,
    }),
  ],
};
