import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isThemeShown, withThemeSwitched } from './shown.ts';

const ids = ['parking', 'roads', 'green-space'];
const catalogue = {
  themes: ids.map((id) => ({
    id,
    name: { zh: id, en: id },
    glyph: { zh: '园', en: 'P' },
    colour: '#000000',
  })),
};
const anyThemes = fc.option(
  fc.subarray(ids, { maxLength: ids.length - 1 }).map((themes): readonly string[] => themes),
);

describe('switching a theme', () => {
  it('changes that theme and no other', () => {
    fc.assert(
      fc.property(anyThemes, fc.constantFrom(...ids), (themes, switched) => {
        const after = { themes: withThemeSwitched({ themes }, switched, catalogue) };
        for (const id of ids) {
          expect(isThemeShown(id, after)).toBe(isThemeShown(id, { themes }) !== (id === switched));
        }
      }),
    );
  });

  it('twice gives the value back, so that equal screens have equal addresses', () => {
    fc.assert(
      fc.property(anyThemes, fc.constantFrom(...ids), (themes, switched) => {
        const once = withThemeSwitched({ themes }, switched, catalogue);
        expect(withThemeSwitched({ themes: once }, switched, catalogue)).toEqual(themes);
      }),
    );
  });

  it('keeps the order of the report and says "all" as null', () => {
    expect(withThemeSwitched({ themes: ['green-space'] }, 'parking', catalogue)).toEqual([
      'parking',
      'green-space',
    ]);
    expect(withThemeSwitched({ themes: ['parking', 'roads'] }, 'green-space', catalogue)).toBeNull();
    expect(withThemeSwitched({ themes: ['roads'] }, 'roads', catalogue)).toEqual([]);
  });
});
