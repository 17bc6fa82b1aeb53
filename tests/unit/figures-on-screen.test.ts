import { describe, expect, it } from 'vitest';
import { loadCatalogue } from '#compile/catalogue/load-catalogue.ts';
import { languages } from '#core/view/view.ts';
import { setLanguage } from '#i18n/language.svelte.ts';
import { formatQuantity } from '#i18n/quantities.ts';

const loaded = loadCatalogue('seeds/yuexiu-2025-h1');
if (!loaded.ok) throw new Error(JSON.stringify(loaded.problems));
const measures = loaded.value.statements.flatMap((statement) => statement.measures);

const factors: [RegExp, number][] = [
  [/亿/, 1e8],
  [/万/, 1e4],
  [/ million/, 1e6],
  [/ (km|公里)$/, 1e3],
];

/** The value that a reader takes from a figure as it is written, in base form. */
function valueRead(figure: string): number {
  const digits = Number(/[\d,]+(\.\d+)?/.exec(figure)?.[0].replaceAll(',', ''));
  return factors.reduce((value, [word, factor]) => (word.test(figure) ? value * factor : value), digits);
}

describe.each(languages)('on screen in %s', (language) => {
  it('no figure of the report loses a digit', () => {
    setLanguage(language);
    for (const { id, value, unit } of measures) {
      const read = valueRead(formatQuantity(value, unit));
      expect(Math.abs(read - value), `${id}: ${formatQuantity(value, unit)}`).toBeLessThanOrEqual(
        1e-9 * value,
      );
    }
  });
});
