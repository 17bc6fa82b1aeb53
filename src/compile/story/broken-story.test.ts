import { describe, expect, it } from 'vitest';
import { copyEdition } from '#compile/catalogue/edition-copy.ts';
import { compileEdition } from '#compile/edition/compile-edition.ts';
import { tinyFolders } from '#compile/edition/compiled.fixture.ts';

interface Mistake {
  from: string;
  to: string;
  /** Words of the line that is to be blamed, after the edit. */
  blamed: string;
  reason: RegExp;
}

function expectNamed({ from, to, blamed, reason }: Mistake): void {
  const edition = copyEdition();
  edition.edit('story.yaml', from, to);
  const compiled = compileEdition({ seeds: edition.directory, geodata: tinyFolders.geodata });
  expect(compiled.ok ? [] : compiled.problems).toContainEqual({
    key: 'data.broken-rule',
    params: {
      file: expect.stringMatching(/story\.yaml$/),
      line: edition.lineOf('story.yaml', blamed),
      reason: expect.stringMatching(reason),
    },
  });
}

const figures = 'figures: [measure:long-road-length, theme:roads:located]';
const lampFigures = 'figures: [measure:lamps-installed-count, set:lamps:not-published, pair:lamps]';

describe('a story is refused, with its line and the reason', () => {
  it.each<[string, Mistake]>([
    [
      'a figure that the catalogue has not',
      {
        from: figures,
        to: 'figures: [measure:short-road-length]',
        blamed: 'short-road-length',
        reason: /^the catalogue has no figure measure:short-road-length$/,
      },
    ],
    [
      'a figure that is no reference',
      {
        from: figures,
        to: 'figures: [long-road-length]',
        blamed: '[long-road-length]',
        reason: /is no figure: write/,
      },
    ],
    [
      'a set that is none',
      {
        from: 'set:lamps:not-published',
        to: 'set:long-road:located',
        blamed: 'set:long-road',
        reason: /no figure set:long-road:located/,
      },
    ],
    [
      'a figure twice',
      {
        from: lampFigures,
        to: 'figures: [pair:lamps, pair:lamps]',
        blamed: '[pair:lamps, pair:lamps]',
        reason: /stands twice/,
      },
    ],
    [
      'more figures than a room can read',
      {
        from: figures,
        to: 'figures: [total:streets, total:sets, total:located, total:projects, total:area]',
        blamed: 'total:area',
        reason: /at most four/,
      },
    ],
    [
      'a figure typed in Chinese',
      {
        from: '新装路灯 {measure:lamps-installed-count} 盏',
        to: '新装路灯 40 盏',
        blamed: '新装路灯 40 盏',
        reason: /^“40” is a figure/,
      },
    ],
    [
      'a figure typed as a Chinese word',
      { from: '只有西侧。', to: '只有两侧。', blamed: '只有两侧', reason: /^“两” is a figure/ },
    ],
    [
      'a figure typed in English',
      {
        from: '{measure:lamps-installed-count} lamps installed',
        to: 'Forty lamps installed',
        blamed: 'Forty lamps',
        reason: /^“Forty” is a figure/,
      },
    ],
    [
      'a figure in the title',
      {
        from: '上半年, en: Three Streets in the first half }',
        to: '上半年, en: Three Streets in 2031 }',
        blamed: 'in 2031 }',
        reason: /^“2031” is a figure/,
      },
    ],
    [
      'a reference in words that the catalogue has not',
      {
        from: '{measure:long-road-length} of Long Road',
        to: '{measure:long-rod-length} of Long Road',
        blamed: 'long-rod-length',
        reason: /no figure measure:long-rod-length/,
      },
    ],
    [
      'braces that hold no reference',
      { from: '只有西侧。', to: "'只有{西}侧。'", blamed: '只有{西}侧', reason: /^\{西\} is no figure/ },
    ],
    [
      'a missing language',
      {
        from: 'title: { zh: 长路, en: Long Road }',
        to: 'title: { zh: 长路 }',
        blamed: 'title: { zh: 长路 }',
        reason: /title\.en/,
      },
    ],
    [
      'a paragraph that is too long',
      {
        from: '长路翻修 {measure:long-road-length} 完工。',
        to: `长路翻修 {measure:long-road-length} 完工。${'修'.repeat(80)}`,
        blamed: '修修修',
        reason: /^has 9\d characters, more than 90/,
      },
    ],
    [
      'two scenes with one id',
      {
        from: '- id: whole',
        to: '- id: lamps # again',
        blamed: 'lamps # again',
        reason: /two scenes with the id lamps/,
      },
    ],
    [
      'an unknown project in the address',
      {
        from: 'view: project=long-road&theme=roads',
        to: 'view: project=short-road&theme=roads',
        blamed: 'short-road',
        reason: /^project=short-road is not understood/,
      },
    ],
    [
      'a broken camera',
      {
        from: 'view: map=14/50.03/10.04&kind=result',
        to: 'view: map=14/50.03&kind=result',
        blamed: 'map=14/50.03&',
        reason: /^map=14\/50\.03 is not understood/,
      },
    ],
    [
      'a part that no address has',
      {
        from: 'theme=roads\n',
        to: 'themes=roads\n',
        blamed: 'themes=roads',
        reason: /^there is no themes= in an address$/,
      },
    ],
    [
      'a part that is the viewer’s own',
      { from: 'theme=roads\n', to: 'lang=en\n', blamed: 'lang=en', reason: /^lang= is the viewer's own/ },
    ],
    [
      'a part that says nothing',
      {
        from: 'theme=roads\n',
        to: 'theme=roads&illustrative=\n',
        blamed: 'illustrative=',
        reason: /^illustrative= is not understood/,
      },
    ],
    [
      'every theme, which is what the start view shows',
      {
        from: 'theme=roads\n',
        to: 'theme=roads,commerce,green-space\n',
        blamed: 'theme=roads,commerce,green-space',
        reason: /^theme= says what the start view says/,
      },
    ],
    [
      'a view that shows nothing',
      { from: "view: ''", to: 'view: q=xyz', blamed: 'view: q=xyz', reason: /leaves no project/ },
    ],
    [
      'neither a camera nor what to fit',
      {
        from: "    view: ''\n    fit: district",
        to: "    view: ''",
        blamed: "view: ''",
        reason: /map= or with fit:/,
      },
    ],
    [
      'both a camera and what to fit',
      {
        from: 'kind=result\n',
        to: 'kind=result\n    fit: places\n',
        blamed: 'fit: places',
        reason: /take one of the two away/,
      },
    ],
    [
      'fitting a street where none is selected',
      { from: 'fit: district', to: 'fit: street', blamed: 'fit: street', reason: /selects no street/ },
    ],
    [
      'fitting a project that has no place',
      {
        from: 'view: project=long-road&theme=roads',
        to: 'view: project=lamps&theme=roads',
        blamed: 'fit: project',
        reason: /^lamps has no place/,
      },
    ],
    [
      'fitting places where none is known',
      {
        from: "view: ''\n    fit: district",
        to: 'view: precision=unlocated\n    fit: places',
        blamed: 'fit: places',
        reason: /shows no project with a place/,
      },
    ],
    [
      'an unknown statement',
      {
        from: 'statements: [long-road-renewed]',
        to: 'statements: [long-road-renewed, long-rod]',
        blamed: 'long-rod]',
        reason: /there is no statement long-rod/,
      },
    ],
    [
      'a figure without its sentence',
      {
        from: 'statements: [lamps-installed, lamps-target]',
        to: 'statements: [lamps-installed]',
        blamed: 'statements: [lamps-installed]',
        reason: /rests on lamps-target: add it/,
      },
    ],
    [
      'an allowed numeral that stands nowhere',
      {
        from: 'numerals:\n',
        to: 'numerals:\n  - { text: 2099年, reason: a year }\n',
        blamed: '2099年',
        reason: /stands nowhere/,
      },
    ],
    [
      'an allowed text without a numeral',
      {
        from: 'numerals:\n',
        to: 'numerals:\n  - { text: 路灯, reason: a lamp }\n',
        blamed: '路灯, reason',
        reason: /holds no numeral/,
      },
    ],
    [
      'an unknown field',
      { from: 'fit: project', to: 'fits: project', blamed: 'fits: project', reason: /fits/ },
    ],
  ])('for %s', (_name, mistake) => {
    expectNamed(mistake);
  });

  it('for a file without scenes', () => {
    const edition = copyEdition();
    edition.write('story.yaml', 'id: empty\ntitle: { zh: 空, en: Empty }\nscenes: []\n');
    const compiled = compileEdition({ seeds: edition.directory, geodata: tinyFolders.geodata });
    expect(compiled.ok ? '' : compiled.problems[0]?.params.reason).toMatch(/at least one scene/);
  });
});

it('tells all that is wrong at once', () => {
  const edition = copyEdition();
  edition.edit('story.yaml', 'measure:long-road-length, theme', 'measure:gone, theme');
  edition.edit('story.yaml', '只有西侧', '只有三侧');
  edition.edit('story.yaml', '- id: whole', '- id: lamps');
  const compiled = compileEdition({ seeds: edition.directory, geodata: tinyFolders.geodata });
  expect(compiled.ok ? 0 : compiled.problems.length).toBe(3);
});

it('may be missing: then there is none', () => {
  const edition = copyEdition();
  edition.remove('story.yaml');
  const compiled = compileEdition({ seeds: edition.directory, geodata: tinyFolders.geodata });
  expect(compiled.ok && compiled.value.story).toBeNull();
});
