import { describe, expect, it } from 'vitest';
import { copyEdition } from './edition-copy.ts';
import { loadCatalogue } from './load-catalogue.ts';
import { expectNamed, type Mistake } from './mistake.ts';

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
  {
    name: 'a misprint that the report does not have',
    file: 'report.yaml',
    from: 'quote: 街坊参加',
    to: 'quote: 街坊叁加',
    blamed: '街坊叁加',
    reason: /does not stand in the report/,
  },
  {
    name: 'a period named twice',
    file: 'report.yaml',
    from: 'id: 2031-H2',
    to: 'id: 2031-H1',
    blamed: '2031年下半年',
    reason: /named twice/,
  },
];

describe('a mistake in report, themes, statements or excluded figures is named with file, line and reason', () => {
  it.each(mistakes)('$name', expectNamed);

  it('a missing file', () => {
    const edition = copyEdition();
    edition.remove('projects.yaml');
    const loaded = loadCatalogue(edition.directory);
    expect(loaded.ok ? [] : loaded.problems.map(({ params }) => params.reason)).toEqual([
      'write projects.yaml, or files *.yaml in projects/',
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
});
