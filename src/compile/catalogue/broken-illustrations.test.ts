import { describe, expect, it } from 'vitest';
import { copyEdition } from './edition-copy.ts';
import { loadCatalogue } from './load-catalogue.ts';
import { expectNamed, type Mistake } from './mistake.ts';

const lamps = 'noun: { zh: 盏路灯, en: lamps } }';
const lampsAs = (illustrate: string) => ({
  file: 'projects.yaml',
  from: lamps,
  to: `noun: { zh: 盏路灯, en: lamps }, illustrate: ${illustrate} }`,
});

const mistakes: Mistake[] = [
  {
    name: 'an unknown way',
    ...lampsAs('{ as: stars, spread: built-up }'),
    blamed: 'stars',
    reason: /illustrate\.as/,
  },
  {
    name: 'a symbol that stands for nothing',
    ...lampsAs('{ as: points, spread: built-up, each: 0 }'),
    blamed: 'each: 0',
    reason: /a symbol stands for at least 1/,
  },
  {
    name: 'roads spread by built-up area',
    ...lampsAs('{ as: roads, spread: built-up }'),
    blamed: 'as: roads',
    reason: /write road-length/,
  },
  {
    name: 'one stretch for several roads',
    ...lampsAs('{ as: roads, spread: road-length, each: 2 }'),
    blamed: 'each: 2',
    reason: /remove each:/,
  },
];

describe('a mistake in how a set is illustrated is named with file, line and reason', () => {
  it.each(mistakes)('$name', expectNamed);

  it('a set that has a place', () => {
    const edition = copyEdition();
    const { file, from, to } = lampsAs('{ as: points, spread: built-up }');
    edition.edit(file, from, to);
    edition.edit(file, 'unlocatedBasis: { zh: 报告未列出路灯的位置。', 'place: station\n  note: { zh: 。');
    const loaded = loadCatalogue(edition.directory);
    expect(loaded.ok ? [] : loaded.problems.map(({ params }) => params.reason)).toEqual([
      'has the place station: only unlocated sets are illustrated',
    ]);
  });

  it('a set of a unit that is no thing and no length', () => {
    const edition = copyEdition();
    const { file, from, to } = lampsAs('{ as: points, spread: built-up }');
    edition.edit(file, from, to.replace('盏路灯', '平方米'));
    edition.edit(file, 'measure: lamps-installed-count', 'measure: shops-area');
    edition.edit(file, '[lamps-installed, lamps-target]', '[lamps-installed, lamps-target, shops-renovated]');
    const loaded = loadCatalogue(edition.directory);
    const reasons = loaded.ok ? [] : loaded.problems.map(({ params }) => params.reason);
    expect(reasons).toContainEqual(expect.stringMatching(/is measured in m2; only things/));
  });
});
