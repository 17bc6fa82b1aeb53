import { describe, expect, it } from 'vitest';
import { checkCoverage } from './check-coverage.ts';
import { copyEdition } from './edition-copy.ts';
import { loadCatalogue } from './load-catalogue.ts';

function coverageOf(directory: string) {
  const loaded = loadCatalogue(directory);
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.problems));
  return checkCoverage(loaded.value);
}

describe('coverage of an edition', () => {
  it('is complete for the fictional edition', () => {
    const { coverage, problems } = coverageOf(copyEdition().directory);
    expect(problems).toEqual([]);
    expect(coverage.covered).toHaveLength(10);
    expect(coverage.excluded.map(({ text }) => text)).toEqual(['三', '2031', '2031', '7', '1', '一', '120']);
  });

  it('is complete for the report on the first half of 2025', () => {
    const { coverage, problems } = coverageOf('seeds/yuexiu-2025-h1');
    expect(problems).toEqual([]);
    expect(coverage.covered.length + coverage.excluded.length).toBeGreaterThan(220);
  });

  it('names file, line and figure of what the catalogue does not answer for', () => {
    const edition = copyEdition();
    edition.edit('excluded.yaml', '120 名街坊', '街坊');
    const { problems } = coverageOf(edition.directory);
    expect(problems).toEqual([
      {
        key: 'data.broken-rule',
        params: {
          file: expect.stringMatching(/report-2031-07\.txt$/),
          line: edition.lineOf('../report-2031-07.txt', '120 名'),
          reason: expect.stringMatching(/^the figure 120 in “\.2万平方米，120名街坊参加” is in no measure/),
        },
      },
    ]);
  });
});
