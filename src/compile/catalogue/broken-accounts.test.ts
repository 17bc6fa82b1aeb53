import { describe, expect, it } from 'vitest';
import { copyEdition } from './edition-copy.ts';
import { loadCatalogue } from './load-catalogue.ts';
import { expectNamed, type Mistake } from './mistake.ts';

const pairFile = 'pairs.yaml';
const openBasis =
  '{ zh: 报告未说明60盏是否含已装的40盏。, en: The report does not say whether the 60 include the 40. }';

const mistakes: Mistake[] = [
  {
    name: 'a pair without a basis',
    file: pairFile,
    from: `\n  basis: ${openBasis}`,
    to: '',
    blamed: 'id: lamps',
    reason: /basis/,
  },
  {
    name: 'a pair whose basis is neither stated nor explained',
    file: pairFile,
    from: openBasis,
    to: 'unclear',
    blamed: 'basis: unclear',
    reason: /write stated, or \{ zh, en \}/,
  },
  {
    name: 'a pair whose target is for another period, with its basis called stated',
    file: pairFile,
    from: openBasis,
    to: 'stated',
    blamed: 'basis: stated',
    reason: /the target is for 2031-H2, the result for 2031-H1: mend a period, or say under basis:/,
  },
  {
    name: 'a pair whose result is a target',
    file: pairFile,
    from: 'actual: lamps-installed-count',
    to: 'actual: island-trees',
    blamed: 'actual: island-trees',
    reason: /island-trees stands in a target: take a measure of a result/,
  },
  {
    name: 'a pair whose target is a result',
    file: pairFile,
    from: 'target: lamps-to-install',
    to: 'target: shops-count',
    blamed: 'target: shops-count',
    reason: /shops-count stands in a result: take a measure of a target/,
  },
  {
    name: 'a pair of what is not declared to be the same',
    file: pairFile,
    from: 'target: lamps-to-install',
    to: 'target: island-trees',
    blamed: 'target: island-trees',
    reason: /not declared to measure the same: .* else show them in related\.yaml/,
  },
  {
    name: 'an amount that is called a share',
    file: pairFile,
    from: 'target: lamps-to-install',
    to: 'target: lamps-to-install\n  as: share',
    blamed: 'as: share',
    reason: /lamps-installed-count is in count, no percentage/,
  },
  {
    name: 'a pair of a measure that does not exist',
    file: pairFile,
    from: 'actual: lamps-installed-count',
    to: 'actual: lamps',
    blamed: 'actual: lamps',
    reason: /no measure lamps$/,
  },
  {
    name: 'a quantity that does not exist',
    file: 'statements.yaml',
    from: 'text: 40 盏, of: lamps-installed',
    to: 'text: 40 盏, of: lamps',
    blamed: 'text: 40 盏, of: lamps }',
    reason: /quantities\.yaml has no lamps/,
  },
  {
    name: 'a quantity in another unit than its measures',
    file: 'statements.yaml',
    from: 'text: 2.5公里 }',
    to: 'text: 2.5公里, of: lamps-installed }',
    blamed: 'text: 2.5公里, of: lamps-installed',
    reason: /long-road-length is in m, the quantity lamps-installed in count/,
  },
  {
    name: 'a quantity of a scope whose project does not say it',
    file: 'statements.yaml',
    from: 'text: 200株 }',
    to: 'text: 200株, of: lamps-installed }',
    blamed: 'text: 200株, of: lamps-installed',
    reason: /measured for lamps alone, which does not cite island-trees-target/,
  },
  {
    name: 'a scope that does not exist',
    file: 'quantities.yaml',
    from: 'scope: lamps',
    to: 'scope: city',
    blamed: 'scope: city',
    reason: /no project city: name one, or write district/,
  },
  {
    name: 'related figures that are the same measure',
    file: 'related.yaml',
    from: '[{ measure: long-road-length }, { statement: station-square-target }]',
    to: '[{ measure: lamps-installed-count }, { measure: lamps-to-install }]',
    blamed: 'measure: lamps-to-install',
    reason: /measure the same, lamps-installed: put them into pairs\.yaml/,
  },
  {
    name: 'a related figure that stands alone',
    file: 'related.yaml',
    from: ', { statement: station-square-target }]',
    to: ']',
    blamed: '{ measure: long-road-length }]',
    reason: /at least two sides/,
  },
  {
    name: 'a related measure that does not exist',
    file: 'related.yaml',
    from: '{ measure: long-road-length }',
    to: '{ measure: long-road }',
    blamed: '{ measure: long-road }',
    reason: /no measure long-road/,
  },
  {
    name: 'a related statement that does not exist',
    file: 'related.yaml',
    from: '{ statement: station-square-target }',
    to: '{ statement: station-square }',
    blamed: '{ statement: station-square }',
    reason: /no statement station-square/,
  },
  {
    name: 'a relation of a project that does not exist',
    file: 'relations.yaml',
    from: 'projects: [lamps]',
    to: 'projects: [lamps, lanterns]',
    blamed: 'lanterns',
    reason: /no project lanterns/,
  },
  {
    name: 'a relation read from a sentence on something else',
    file: 'relations.yaml',
    from: 'statements: [lamps-installed, lamps-target]',
    to: 'statements: [lamps-installed, shops-renovated]',
    blamed: 'shops-renovated',
    reason: /none of the projects cites shops-renovated/,
  },
  {
    name: 'a relation that is called unknown although the projects know it',
    file: 'relations.yaml',
    from: 'projects: [lamps]\n  statements: [lamps-installed, lamps-target]',
    to: 'projects: [market, old-shops]\n  statements: [shops-renovated]',
    blamed: 'kind: not-stated',
    reason: /market is memberOf old-shops in the projects/,
  },
  {
    name: 'a thing in two sets that the projects do not know of',
    file: 'relations.yaml',
    from: 'kind: not-stated\n  projects: [lamps]',
    to: 'kind: in-two-sets\n  projects: [lamps, old-shops]',
    blamed: 'projects: [lamps, old-shops]',
    reason: /lamps is not memberOf old-shops/,
  },
  {
    name: 'a member of two sets of which no relation tells',
    file: 'projects.yaml',
    from: 'memberOf: [old-shops]',
    to: 'memberOf: [old-shops, lamps]',
    blamed: 'memberOf: [old-shops, lamps]',
    reason: /member of old-shops and lamps: tell readers so in relations\.yaml/,
  },
  {
    name: 'a formula that its units do not allow',
    file: 'checks.yaml',
    from: 'operation: subtract',
    to: 'operation: multiply',
    blamed: 'operation: multiply',
    reason: /multiply is not defined for percent and percentage-point/,
  },
  {
    name: 'a formula with a figure that does not exist',
    file: 'checks.yaml',
    from: '[even-share, even-gain]',
    to: '[even-share, even-loss]',
    blamed: 'even-loss',
    reason: /no measure and no check above this one with the id even-loss/,
  },
  {
    name: 'a result held against a figure in another unit',
    file: 'checks.yaml',
    from: 'operands: [even-share, even-gain]',
    to: 'operands: [even-share, even-gain]\n  against: shops-count',
    blamed: 'against: shops-count',
    reason: /shops-count is in count, the result in percent/,
  },
  {
    name: 'a result that differs from the report without a word about it',
    file: 'checks.yaml',
    from: 'operands: [even-share, even-gain]',
    to: 'operands: [even-share, even-gain]\n  against: even-share',
    blamed: 'against: even-share',
    reason: /comes to 89\.5, not to 91\.5%: say why in a note/,
  },
  {
    name: 'a division by a floor',
    file: 'checks.yaml',
    from: 'subtract\n  operands: [even-share, even-gain]',
    to: 'divide\n  operands: [year-investment, year-investment]',
    blamed: 'operands: [year-investment',
    reason: /only a bound/,
  },
];

describe('a mistake in what is made of the figures is named with file, line and reason', () => {
  it.each(mistakes)('$name', expectNamed);
});

describe('what is made of the figures', () => {
  it('is nothing in an edition that has none of these files', () => {
    const edition = copyEdition();
    for (const name of ['quantities', 'pairs', 'related', 'relations', 'checks'])
      edition.remove(`${name}.yaml`);
    edition.edit('statements.yaml', ', of: lamps-installed', '');
    edition.edit('statements.yaml', ', of: lamps-installed', '');
    const loaded = loadCatalogue(edition.directory);
    expect(loaded.ok ? loaded.value : loaded.problems).toMatchObject({
      quantities: [],
      pairs: [],
      related: [],
      relations: [],
      checks: [],
    });
  });

  it('is a stated pair once the target is for the year', () => {
    const edition = copyEdition();
    edition.edit(pairFile, openBasis, 'stated');
    edition.edit(
      'statements.yaml',
      'period: 2031-H2\n  translation: Install 60',
      "period: '2031'\n  translation: Install 60",
    );
    const loaded = loadCatalogue(edition.directory);
    expect(loaded.ok ? loaded.value.pairs : loaded.problems).toMatchObject([
      {
        id: 'lamps',
        quantity: { id: 'lamps-installed', unit: 'count', scope: 'lamps' },
        actual: { statement: 'lamps-installed', period: '2031-H1', measure: { value: 40 } },
        target: { statement: 'lamps-target', period: '2031', measure: { value: 60 } },
        basisOpen: null,
        projects: ['lamps'],
      },
    ]);
  });

  it('is a figure computed, with the range that the printed digits leave', () => {
    const loaded = loadCatalogue(copyEdition().directory);
    const [check] = loaded.ok ? loaded.value.checks : [];
    expect(check).toMatchObject({ unit: 'percent', value: 89.5, verdict: 'implied', whole: null });
    expect(check?.low).toBeCloseTo(88.95, 9);
    expect(check?.high).toBeCloseTo(90.05, 9);
  });
});
