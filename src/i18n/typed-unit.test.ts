import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { units } from '#core/report/catalogue.ts';
import { languages } from '#core/view/view.ts';
import { setLanguage } from './language.svelte.ts';
import { asTyped, readTyped, typedUnit } from './typed-unit.ts';

describe('amounts as they are typed', () => {
  it('come back as they were typed, in either language and any unit', () => {
    const hundredths = fc.integer({ min: 0, max: 1e8 });
    fc.assert(
      fc.property(
        fc.constantFrom(...languages),
        fc.constantFrom(...units),
        hundredths,
        (language, unit, amount) => {
          setLanguage(language);
          const typed = String(amount / 100);
          const scale = typedUnit(unit);
          expect(asTyped(readTyped(typed, scale), scale)).toBe(typed);
        },
      ),
    );
  });

  it('are read in base units, without the noise of binary fractions', () => {
    setLanguage('zh');
    expect(readTyped('0.1', typedUnit('m'))).toBe(100);
    expect(readTyped('1.11', typedUnit('CNY'))).toBe(111_000_000);
    expect(readTyped('63', typedUnit('m2'))).toBe(630_000);
    setLanguage('en');
    expect(readTyped('111', typedUnit('CNY'))).toBe(111_000_000);
    expect(readTyped('630,000', typedUnit('m2'))).toBe(630_000);
  });

  it('may be typed in full-width digits, with commas between the thousands', () => {
    setLanguage('zh');
    expect(readTyped(' １，２００．５ ', typedUnit('count'))).toBe(1200.5);
  });

  it('are nothing when nothing was typed, and no number when it is none', () => {
    const scale = typedUnit('m');
    expect(readTyped(' \u3000', scale)).toBeNull();
    for (const text of ['一', '-1', '1e3', '1.2.3', '.', '1/2', 'Infinity', '1'.repeat(13)]) {
      expect(readTyped(text, scale), text).toBeNaN();
    }
  });

  it('are never written with an exponent', () => {
    setLanguage('zh');
    expect(asTyped(1, typedUnit('CNY'))).toBe('0.00000001');
    expect(asTyped(123_456_789.12, typedUnit('count'))).toBe('123456789.12');
  });

  it('leave an open end empty', () => {
    expect(asTyped(null, typedUnit('m'))).toBe('');
  });
});
