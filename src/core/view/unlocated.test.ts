import { describe, expect, it } from 'vitest';
import { projectWith, setOf } from '#core/report/project.fixture.ts';
import { unlocatedByTheme } from './unlocated.ts';

const theme = (id: string) => ({
  id,
  name: { zh: id, en: id },
  glyph: { zh: '', en: '' },
  colour: '#000000',
});
const themes = [theme('roads'), theme('green'), theme('shops')];
const projects = [
  projectWith({ id: 'trees', theme: 'green', name: { zh: '种树', en: 'Trees' } }),
  projectWith({ id: 'road', theme: 'roads', precision: 'site' }),
  projectWith({ id: 'lamps', theme: 'roads', reportedCount: 40, locatedCount: 39, set: setOf([]) }),
  projectWith({ id: 'signs', theme: 'roads', reportedCount: 2, locatedCount: 2, set: setOf([]) }),
  projectWith({ id: 'park', theme: 'green', name: { zh: '公园', en: 'Park' } }),
];

function found(words: string) {
  const sentences = (project: { id: string }) => (project.id === 'lamps' ? ['新装路灯\n40 盏'] : []);
  return unlocatedByTheme(themes, projects, words, sentences).map((group) => [
    group.theme.id,
    group.projects.map(({ id }) => id),
  ]);
}

describe('what is not located', () => {
  it('is every project without a place and every set that is not wholly placed, by theme', () => {
    expect(found('')).toEqual([
      ['roads', ['lamps']],
      ['green', ['trees', 'park']],
    ]);
  });

  it('is found by a name in either language and by its sentences, line breaks aside', () => {
    expect(found('PARK')).toEqual([['green', ['park']]]);
    expect(found('种 树')).toEqual([['green', ['trees']]]);
    expect(found('路灯40')).toEqual([['roads', ['lamps']]]);
    expect(found('bridge')).toEqual([]);
  });
});
