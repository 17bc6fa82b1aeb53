import { describe, expect, it } from 'vitest';
import { copyEdition } from './edition-copy.ts';
import { loadCatalogue } from './load-catalogue.ts';
import { expectNamed, type Mistake } from './mistake.ts';

const mistakes: Mistake[] = [
  {
    name: 'two projects with one id',
    file: 'projects.yaml',
    from: 'id: market\n',
    to: 'id: old-shops # again\n',
    blamed: '# again',
    reason: /two projects with the id old-shops/,
  },
  {
    name: 'a key that is misspelt',
    file: 'projects.yaml',
    from: 'status: completed',
    to: 'stauts: completed',
    blamed: 'id: long-road',
    reason: /status/,
  },
  {
    name: 'a status that does not exist',
    file: 'projects.yaml',
    from: 'status: completed',
    to: 'status: done',
    blamed: 'status: done',
    reason: /0\.status/,
  },
  {
    name: 'a theme that does not exist',
    file: 'projects.yaml',
    from: 'theme: commerce',
    to: 'theme: comerce',
    blamed: 'theme: comerce',
    reason: /no theme comerce/,
  },
  {
    name: 'a statement that does not exist',
    file: 'projects.yaml',
    from: 'statements: [lamps-installed, lamps-target]',
    to: 'statements: [lamps-installed, lamps-targets]',
    blamed: 'lamps-targets',
    reason: /no statement lamps-targets/,
  },
  {
    name: 'a statement cited twice',
    file: 'projects.yaml',
    from: '[lamps-installed, lamps-target]',
    to: '[lamps-installed, lamps-target, lamps-target]',
    blamed: 'lamps-target, lamps-target',
    reason: /cites the statement lamps-target twice/,
  },
  {
    name: 'a project without statements',
    file: 'projects.yaml',
    from: 'statements: [long-road-renewed]',
    to: 'statements: []',
    blamed: 'statements: []',
    reason: /at least one statement/,
  },
  {
    name: 'a completed project that rests on a target',
    file: 'projects.yaml',
    from: 'status: planned',
    to: 'status: completed # too early',
    blamed: '# too early',
    reason: /is completed, yet every statement is a target/,
  },
  {
    name: 'a planned project that rests on a result without a note',
    file: 'projects.yaml',
    from: 'status: completed\n  place: east-street',
    to: 'status: planned # no longer\n  place: east-street',
    blamed: '# no longer',
    reason: /is planned, yet every statement is a result/,
  },
  {
    name: 'a set without a noun',
    file: 'projects.yaml',
    from: ', noun: { zh: 处商铺, en: shops }',
    to: '',
    blamed: 'measure: shops-count',
    reason: /set\.noun/,
  },
  {
    name: 'a set whose measure its statements do not have',
    file: 'projects.yaml',
    from: 'measure: shops-count',
    to: 'measure: island-trees',
    blamed: 'measure: island-trees',
    reason: /no statement of this project has the measure island-trees/,
  },
  {
    name: 'a set that counts a percentage',
    file: 'projects.yaml',
    from: 'statements: [east-pavement-levelled]',
    to: 'statements: [east-pavement-levelled]\n  set: { measure: even-share, noun: { zh: 平, en: even } }',
    blamed: 'measure: even-share',
    reason: /a set counts things/,
  },
  {
    name: 'members of a set that measures an area',
    file: 'projects.yaml',
    from: 'measure: shops-count',
    to: 'measure: shops-area',
    blamed: 'measure: shops-area',
    reason: /cannot count members \(market\)/,
  },
  {
    name: 'a member of what is no set',
    file: 'projects.yaml',
    from: 'memberOf: [old-shops]',
    to: 'memberOf: [long-road]',
    blamed: 'memberOf: [long-road]',
    reason: /long-road is no set/,
  },
  {
    name: 'a member of what does not exist',
    file: 'projects.yaml',
    from: 'memberOf: [old-shops]',
    to: 'memberOf: [new-shops]',
    blamed: 'memberOf: [new-shops]',
    reason: /no project new-shops/,
  },
  {
    name: 'a project that is part of itself',
    file: 'projects.yaml',
    from: 'memberOf: [old-shops]',
    to: 'partOf: market',
    blamed: 'partOf: market',
    reason: /part of itself/,
  },
  {
    name: 'a place and a reason for having none',
    file: 'projects.yaml',
    from: 'place: east-street',
    to: 'place: east-street\n  unlocatedBasis: { zh: 无, en: none }',
    blamed: 'unlocatedBasis: { zh: 无',
    reason: /a place and a reason for having none/,
  },
];

describe('a mistake in projects is named with file, line and reason', () => {
  it.each(mistakes)('$name', expectNamed);

  it('a statement that no project cites', () => {
    const edition = copyEdition();
    edition.edit('projects.yaml', '[lamps-installed, lamps-target]', '[lamps-installed]');
    const loaded = loadCatalogue(edition.directory);
    expect(loaded.ok ? [] : loaded.problems.map(({ params }) => params)).toEqual([
      {
        file: expect.stringMatching(/statements\.yaml$/),
        line: edition.lineOf('statements.yaml', 'id: lamps-target'),
        reason: 'no project cites the statement lamps-target: add it to a project, or exclude it',
      },
    ]);
  });

  it('more members than the set counts', () => {
    const edition = copyEdition();
    edition.edit('projects.yaml', 'place: east-street', 'place: east-street\n  memberOf: [old-shops]');
    edition.edit('projects.yaml', 'place: square-island', 'place: square-island\n  memberOf: [old-shops]');
    edition.edit('projects.yaml', 'place: station', 'place: station\n  memberOf: [old-shops]');
    const loaded = loadCatalogue(edition.directory);
    expect(loaded.ok ? [] : loaded.problems.map(({ params }) => params.reason)).toEqual([
      'counts 3, but 4 projects are its members (east-pavement, market, island-trees, station-square)',
    ]);
  });
});
