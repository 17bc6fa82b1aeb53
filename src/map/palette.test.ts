import { describe, expect, it } from 'vitest';
import { contrastOf } from '#core/colour/contrast.ts';
import { themeTone } from '#core/colour/tone.ts';
import { modes } from '#core/view/view.ts';
import { paletteOf, palettes, type Palette } from './palette.ts';

const themeFiles = import.meta.glob<string>('/seeds/yuexiu-2025-h1/themes.yaml', {
  query: '?raw',
  import: 'default',
  eager: true,
});
/** The colours that the report's themes were given. */
const themes = Object.values(themeFiles).flatMap((file) =>
  [...file.matchAll(/colour: '(#[\da-f]{6})'/g)].map(([, colour = '']) => colour),
);

type Colour = Exclude<keyof Palette, 'scale'>;
type Pairs = readonly (readonly [Colour, readonly Colour[]])[];
/** Names, on their halo and on what it lies on: 4.5 to 1. */
const names: Pairs = [
  ['streetText', ['halo', 'district', 'paper', 'green']],
  ['roadText', ['halo', 'district']],
  ['greenText', ['halo', 'green']],
  ['metroText', ['halo', 'district']],
  ['waterText', ['water']],
];
/** Lines and marks that mean something: 3 to 1. */
const marks: Pairs = [
  ['border', ['district']],
  ['outline', ['district', 'paper']],
  ['metro', ['halo', 'district']],
  ['selection', ['district', 'green', 'water']],
  ['hover', ['district']],
  ['rim', ['badge', 'badgeFlag']],
];

const flavours = modes.flatMap((mode) => [false, true].map((projected) => ({ mode, projected })));

describe.each(flavours)('the palette of the $mode mode, projected: $projected', ({ mode, projected }) => {
  const palette = paletteOf(mode, projected);
  const weak = (pairs: Pairs, least: number) =>
    pairs.flatMap(([name, grounds]) =>
      grounds.flatMap((ground) => {
        const contrast = contrastOf(palette[name], palette[ground]);
        return contrast < least ? [`${name} on ${ground}: ${contrast.toFixed(2)}`] : [];
      }),
    );

  it('lets names be read', () => expect(weak(names, 4.5)).toEqual([]));

  it('lets borders, the selection and what is hovered be seen', () => expect(weak(marks, 3)).toEqual([]));

  it('lets the lines and edges of every theme stand out from ground and casing', () => {
    expect(themes).toHaveLength(15);
    for (const theme of themes) {
      for (const ground of ['district', 'paper', 'casing', 'halo'] as const) {
        const contrast = contrastOf(themeTone(theme, mode), palette[ground]);
        expect(contrast, `${theme} on ${ground}`).toBeGreaterThanOrEqual(3);
      }
    }
  });

  it('parts the disc of every theme from its rim and its glyph', () => {
    for (const theme of themes) {
      expect(contrastOf(theme, palette.rim), theme).toBeGreaterThanOrEqual(3);
      expect(contrastOf(theme, palette.glyph), theme).toBeGreaterThanOrEqual(4.5);
    }
  });
});

it('themes keep their own colour on light paper, and in the dark no two become one', () => {
  expect(themes.map((theme) => themeTone(theme, 'light'))).toEqual(themes);
  expect(new Set(themes.map((theme) => themeTone(theme, 'dark'))).size).toBe(themes.length);
});

it('what is projected is larger, and its names and borders part from the ground more strongly', () => {
  for (const mode of modes) {
    const [desk, wall] = [palettes[mode], paletteOf(mode, true)];
    expect(wall.scale).toBeGreaterThan(desk.scale);
    for (const name of ['streetText', 'border', 'outline'] as const) {
      expect(contrastOf(wall[name], wall.district)).toBeGreaterThan(contrastOf(desk[name], desk.district));
    }
  }
});
