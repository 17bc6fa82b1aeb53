import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { contrastOf } from '#core/colour/contrast.ts';
import { themeTone } from '#core/colour/tone.ts';
import { modes, type Mode } from '#core/view/view.ts';

const readHere = (name: string) => readFileSync(new URL(name, import.meta.url), 'utf8');
const tokens = readHere('./tokens.css');
const components = import.meta.glob<string>(
  [
    '/src/{app,ui,map}/**/*.{svelte,ts}',
    '!/src/**/*.test.ts',
    '!/src/**/*.fixture.ts',
    '!/src/**/fixture/**',
  ],
  { query: '?raw', import: 'default', eager: true },
);

const sources = { ...components, 'base.css': readHere('./base.css') };

/** The colours of a mode by name; those of the light one stand wherever the dark one has no other. */
function coloursOf(mode: Mode): Map<string, string> {
  const [light = '', dark = ''] = tokens.split('@media screen');
  const read = (block: string) => [...block.matchAll(/--([a-z-]+):\s*([^;]+);/g)];
  return new Map(
    [...read(light), ...(mode === 'dark' ? read(dark) : [])].map(([, name = '', value = '']) => [
      name,
      value,
    ]),
  );
}

const surfaces = ['paper', 'card', 'card-raised'];
/** Text on its ground: 4.5 to 1. */
const texts: readonly (readonly [string, readonly string[]])[] = [
  ['ink', [...surfaces, 'accent-soft', 'mark', 'mark-soft']],
  ['ink-soft', surfaces],
  ['accent', [...surfaces, 'accent-soft']],
  ['on-accent', ['accent']],
  ['card', ['ink']],
  ['completed', ['completed-soft']],
  ['under-way', ['under-way-soft']],
  ['started', ['started-soft']],
];
/** What must be seen to use or understand something: 3 to 1. */
const shapes: readonly (readonly [string, readonly string[]])[] = [
  ['line-strong', surfaces],
  ['focus', surfaces],
  ['covered', surfaces],
  ['completed-line', surfaces],
  ['under-way-line', surfaces],
  ['started-line', surfaces],
  ['switch-knob', ['switch-off']],
];

describe.each(modes)('the colours of the %s mode', (mode) => {
  const colours = coloursOf(mode);
  const weak = (pairs: typeof texts, least: number) =>
    pairs.flatMap(([name, grounds]) =>
      grounds.flatMap((ground) => {
        const contrast = contrastOf(colours.get(name) ?? '', colours.get(ground) ?? '');
        return contrast < least ? [`${name} on ${ground}: ${contrast.toFixed(2)}`] : [];
      }),
    );

  it('let text be read', () => {
    expect(weak(texts, 4.5)).toEqual([]);
  });

  it('let controls and signs be seen', () => {
    expect(weak(shapes, 3)).toEqual([]);
  });

  it('let the tones of themes stand out from every surface', () => {
    // every hue, as dark and as light as a disc under a white glyph may be
    const themes = ['#b94a22', '#233a63', '#0b7a80', '#946a00', '#8c1c3a', '#000000', '#767676'];
    const pale = themes.flatMap((theme) =>
      surfaces.filter((ground) => contrastOf(themeTone(theme, mode), colours.get(ground) ?? '') < 3),
    );
    expect(pale).toEqual([]);
  });
});

it('colours are named in both modes', () => {
  const [light = '', dark = ''] = tokens.split('@media screen');
  const names = (block: string) =>
    [...block.matchAll(/--([a-z-]+):\s*(?:#|rgb|transparent|0 1px)/g)].map(([, name]) => name);
  expect(names(dark)).toEqual(names(light));
  expect(names(light).length).toBeGreaterThan(30);
});

describe('the components', () => {
  const withoutComments = (source: string) =>
    source
      .replace(/\/\*[\s\S]*?\*\//g, '')
      .replace(/<!--[\s\S]*?-->/g, '')
      .replace(/(^|\s)\/\/.*$/gm, '');

  /** A colour in a string, in a declaration, or as a function; wholly transparent is none. */
  const literals = [
    /['"`]#[\da-f]{3,8}\b(?![\w/-])/i,
    /[\w-]+:[^;{}]*\s#[\da-f]{3,8}\b[^;{}]*;/i,
    /\b(?:rgb|hsl|oklch)a?\((?!0, 0, 0, 0\))[\d\s.]/i,
  ];

  it.each([`fill="#fff"`, 'color: #000;', 'border: 1px solid #9c8d79;', 'background: rgb(0 0 0 / 50%);'])(
    'are searched for colours such as %s',
    (source) => expect(literals.some((literal) => literal.test(source))).toBe(true),
  );

  it('name no colour themselves: both modes come from the tokens and, on the map, from the palettes', () => {
    const naming = Object.entries(sources).filter(
      ([path, source]) =>
        !/\/palette\.ts$/.test(path) && literals.some((literal) => literal.test(withoutComments(source))),
    );
    expect(naming.map(([path]) => path)).toEqual([]);
  });

  it('use only tokens that there are', () => {
    const named = new Set([...tokens.matchAll(/--([a-z-]+):/g)].map(([, name]) => name));
    const unknown = Object.entries(sources).flatMap(([path, source]) => {
      const own = new Set([...source.matchAll(/(?:style:)?--([a-z-]+)[:=]/g)].map(([, name]) => name));
      return [...source.matchAll(/var\(--([a-z-]+)/g)].flatMap(([, name]) =>
        named.has(name) || own.has(name) ? [] : [`${path}: ${name}`],
      );
    });
    expect(unknown).toEqual([]);
    const everything = Object.values(sources).join('\n');
    expect([...named].filter((name) => !everything.includes(`var(--${name})`))).toEqual([]);
  });
});
