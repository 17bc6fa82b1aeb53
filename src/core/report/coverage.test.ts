import { describe, expect, it } from 'vitest';
import type { Measure } from './catalogue.ts';
import { coverFigures } from './coverage.ts';

const text = '“1+3”体系。修路8条，花费63万元，三大场馆完工。';
const spanOf = (words: string) => {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
};
const measure = (words: string): Measure => ({
  id: words,
  name: { zh: words, en: words },
  value: 1,
  unit: 'count',
  text: words,
  ...spanOf(words),
});
const excluded = (quote: string) => ({
  quote,
  ...spanOf(quote),
  reason: 'code-number',
  explanation: { zh: '代号', en: 'a code' },
});

describe('coverage of figures', () => {
  it('puts every numeral into exactly one list', () => {
    const coverage = coverFigures(
      text,
      [{ id: 'roads', measures: [measure('8条'), measure('63万元')] }],
      [excluded('“1+3”')],
    );
    expect(coverage.covered.map(({ text: figure, measure: id }) => [figure, id])).toEqual([
      ['8', '8条'],
      ['63万', '63万元'],
    ]);
    expect(coverage.excluded.map(({ text: figure, figure: { reason } }) => [figure, reason])).toEqual([
      ['1+3', 'code-number'],
    ]);
    expect(coverage.open.map((numeral) => numeral.text)).toEqual(['三']);
  });

  it('leaves a figure open whose measure holds only a part of it', () => {
    const { open } = coverFigures(text, [{ id: 'cost', measures: [measure('63')] }], []);
    expect(open.map((numeral) => numeral.text)).toContain('63万');
  });
});
