import { describe, expect, it } from 'vitest';
import { copyEdition } from './edition-copy.ts';
import { loadCatalogue } from './load-catalogue.ts';

interface Mistake {
  name: string;
  file: string;
  from: string;
  to: string;
  /** Words of the line that is to be blamed, after the edit. */
  blamed: string;
  reason: RegExp;
}

const mistakes: Mistake[] = [
  {
    name: 'a period that the report does not name',
    file: 'statements.yaml',
    from: 'period: 2031-H2',
    to: 'period: 2032-H2',
    blamed: 'period: 2032-H2',
    reason: /names no period 2032-H2/,
  },
  {
    name: 'a quote that does not stand in the report',
    file: 'statements.yaml',
    from: '长路翻修2.5公里完工',
    to: '长路翻修2.6公里完工',
    blamed: '长路翻修2.6公里完工',
    reason: /does not stand in the report: copy/,
  },
  {
    name: 'a quote that stands twice without saying which',
    file: 'statements.yaml',
    from: 'quote: 新装路灯 40 盏。',
    to: 'quote: 新装路灯',
    blamed: 'quote: 新装路灯',
    reason: /stands 2 times in the report \(paragraphs 5, 9\).*in: or occurrence:/,
  },
  {
    name: 'an occurrence that is not there',
    file: 'statements.yaml',
    from: 'quote: 新装路灯 40 盏。',
    to: 'quote: 新装路灯 40 盏。\n  occurrence: 2',
    blamed: 'quote: 新装路灯 40 盏。',
    reason: /there is no occurrence 2/,
  },
  {
    name: 'a paragraph that does not hold the quote',
    file: 'statements.yaml',
    from: 'in: 绿化继续推进',
    to: 'in: 市场焕然一新',
    blamed: 'quote: 新装路灯60盏',
    reason: /does not stand in the report under “市场焕然一新”/,
  },
  {
    name: 'statements that overlap',
    file: 'statements.yaml',
    from: 'quote: 新装路灯 40 盏。',
    to: 'quote: 完工，新装路灯 40 盏。',
    blamed: '完工，新装路灯',
    reason: /overlaps the statement long-road-renewed/,
  },
  {
    name: 'a statement out of the order of the report',
    file: 'statements.yaml',
    from: 'quote: 长路翻修2.5公里完工',
    to: 'quote: 参加义务劳动',
    blamed: 'quote: 新装路灯 40 盏。',
    reason: /stands before long-road-renewed/,
  },
  {
    name: 'a measure that does not stand in the quote',
    file: 'statements.yaml',
    from: 'text: 40 盏',
    to: 'text: 40 座',
    blamed: 'text: 40 座',
    reason: /“40 座” does not stand in the quote/,
  },
  {
    name: 'a value in the wrong base unit',
    file: 'statements.yaml',
    from: 'value: 2500',
    to: 'value: 2.5',
    blamed: 'value: 2.5',
    reason: /is 2500 in base units, not 2.5/,
  },
  {
    name: 'a unit that is not the printed one',
    file: 'statements.yaml',
    from: 'unit: percentage-point',
    to: 'unit: percent',
    blamed: 'id: even-gain',
    reason: /printed in percentage-point, not percent/,
  },
  {
    name: 'an unknown unit',
    file: 'statements.yaml',
    from: 'unit: m2',
    to: 'unit: acre',
    blamed: 'unit: acre',
    reason: /measures\.1\.unit/,
  },
  {
    name: 'two statements with one id',
    file: 'statements.yaml',
    from: 'id: lamps-installed\n',
    to: 'id: long-road-renewed # again\n',
    blamed: '# again',
    reason: /two statements with the id long-road-renewed/,
  },
  {
    name: 'two measures with one id',
    file: 'statements.yaml',
    from: 'id: even-gain',
    to: 'id: even-share',
    blamed: '平整率提升',
    reason: /two measures with the id even-share/,
  },
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
  {
    name: 'an excluded quote that does not stand in the report',
    file: 'excluded.yaml',
    from: '120 名街坊',
    to: '121 名街坊',
    blamed: '121 名街坊',
    reason: /does not stand in the report/,
  },
  {
    name: 'an excluded figure that is also a measure',
    file: 'excluded.yaml',
    from: '120 名街坊',
    to: '40 盏',
    blamed: '40 盏',
    reason: /lies in the measure lamps-installed-count/,
  },
  {
    name: 'a reason that is not listed',
    file: 'excluded.yaml',
    from: 'reason: volunteers',
    to: 'reason: charity',
    blamed: 'reason: charity',
    reason: /no reason charity/,
  },
  {
    name: 'a colour too pale for a white glyph',
    file: 'themes.yaml',
    from: '#2b5e26',
    to: '#9bd08f',
    blamed: '#9bd08f',
    reason: /contrast 1\.\d+ with white; make it darker/,
  },
  {
    name: 'two themes with one glyph',
    file: 'themes.yaml',
    from: 'zh: 绿, en: G',
    to: 'zh: 路, en: G',
    blamed: 'zh: 路, en: G',
    reason: /roads has this glyph/,
  },
  {
    name: 'a date that is none',
    file: 'report.yaml',
    from: '2031-07-01',
    to: '1.7.2031',
    blamed: '1.7.2031',
    reason: /write the date as/,
  },
  {
    name: 'a text that is not there',
    file: 'report.yaml',
    from: '../report-2031-07.txt',
    to: '../report-2032.txt',
    blamed: '../report-2032.txt',
    reason: /is missing: put it there or mend the path/,
  },
  {
    name: 'YAML that does not parse',
    file: 'themes.yaml',
    from: "colour: '#7a563a' }",
    to: "colour: '#7a563a'",
    blamed: 'id: commerce',
    reason: /Flow map .* must be sufficiently indented/,
  },
];

describe('a mistake in an edition is named with file, line and reason', () => {
  it.each(mistakes)('$name', ({ file, from, to, blamed, reason }) => {
    const edition = copyEdition();
    edition.edit(file, from, to);
    const loaded = loadCatalogue(edition.directory);
    const problems = loaded.ok ? [] : loaded.problems;
    expect(problems).toContainEqual({
      key: 'data.broken-rule',
      params: {
        file: expect.stringMatching(new RegExp(`${file.replace('.', '\\.')}$`)),
        line: edition.lineOf(file, blamed),
        reason: expect.stringMatching(reason),
      },
    });
  });

  it('a missing file', () => {
    const edition = copyEdition();
    edition.remove('projects.yaml');
    const loaded = loadCatalogue(edition.directory);
    expect(loaded.ok ? [] : loaded.problems.map(({ params }) => params.reason)).toEqual([
      'write projects.yaml, or files *.yaml in projects/',
    ]);
  });

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

  it('a text that is not UTF-8', () => {
    const edition = copyEdition();
    edition.write('../report-2031-07.txt', new Uint8Array([0xc8, 0xfd, 0xbd, 0xd6]));
    const loaded = loadCatalogue(edition.directory);
    expect(loaded.ok ? [] : loaded.problems.map(({ params }) => params.reason)).toEqual([
      "the report's text ../report-2031-07.txt is not UTF-8: save it as UTF-8",
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
