import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contrastOf } from './contrast.ts';
import { themeTone, toneOn } from './tone.ts';

const anyColour = fc.integer({ min: 0, max: 0xffffff }).map((rgb) => `#${rgb.toString(16).padStart(6, '0')}`);

describe('contrast', () => {
  it('is that of WCAG: 21 between black and white, 1 to itself, the same both ways', () => {
    expect(contrastOf('#000000', '#ffffff')).toBeCloseTo(21, 10);
    expect(contrastOf('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
    fc.assert(
      fc.property(anyColour, anyColour, (a, b) => {
        expect(contrastOf(a, a)).toBe(1);
        expect(contrastOf(a, b)).toBe(contrastOf(b, a));
      }),
    );
  });

  it('is asked of colours in one form only', () => {
    expect(() => contrastOf('red', '#ffffff')).toThrow('"red"');
    expect(() => contrastOf('#fff', '#ffffff')).toThrow('"#fff"');
  });
});

describe('a tone', () => {
  it('stands out from any ground as far as white or black can', () => {
    fc.assert(
      fc.property(
        anyColour,
        anyColour,
        fc.double({ min: 1, max: 7, noNaN: true }),
        (colour, ground, least) => {
          const most = Math.max(contrastOf('#ffffff', ground), contrastOf('#000000', ground));
          expect(contrastOf(toneOn(colour, ground, least), ground)).toBeGreaterThanOrEqual(
            Math.min(least, most) - 1e-9,
          );
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('is the colour itself where that stands out', () => {
    expect(toneOn('#B94A22', '#ffffff', 4.5)).toBe('#b94a22');
  });

  it('keeps its hue: a dark blue becomes a lighter blue, a dark green a lighter green', () => {
    expect(themeTone('#233a63', 'dark')).toBe('#657fad');
    expect(themeTone('#2b5e26', 'dark')).toBe('#568a51');
  });
});
