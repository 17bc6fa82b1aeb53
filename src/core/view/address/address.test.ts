import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeAddress, encodeAddress, languageOfAddress, type Vocabulary } from './address.ts';
import { languages, startView, type Camera, type View } from '#core/view/view.ts';

const streets = ['440104020', '440104021', '440104022'];
const projects = ['beijing-road', 'yaotai-village', '瑶台村', 'a&b=c#d', '100% + 1', '\u{20000}里'];
const themes = ['parking', 'roads', 'green-space', '地下管网'];
const periods = ['2025-H1', '2025-H2', '2025'];
const measures = ['weighted', 'density', 'theme-parking'];
const reports = ['yuexiu-2025-h2', 'yuexiu-2025-h1', 'yuexiu-2024-h2'];
const vocabulary: Vocabulary = {
  reports,
  streets: new Set(streets),
  projects: new Set(projects),
  themes,
  periods,
  measures: new Set(measures),
};

const within = (min: number, max: number) => fc.double({ min, max, noNaN: true });
const camera: fc.Arbitrary<Camera> = fc.record({
  center: fc.tuple(within(-180, 180), within(-85, 85)),
  zoom: within(0, 24),
  bearing: fc.oneof(fc.constant(0), within(-180, 180), within(-0.1, 0.1)),
  pitch: fc.oneof(fc.constant(0), within(0, 85)),
});
// the value that a view has for "all themes" is null, so the full list is not a view
const shownThemes = fc
  .subarray(themes)
  .map((shown) => (shown.length === themes.length ? null : (shown as readonly string[])));
const view: fc.Arbitrary<View> = fc
  .record({
    // the latest needs no name
    report: fc.option(fc.constantFrom(...reports.slice(1))),
    streets: fc.shuffledSubarray(streets),
    project: fc.option(fc.constantFrom(...projects)),
    themes: fc.option(shownThemes).map((shown) => shown ?? null),
    camera: fc.option(camera),
    language: fc.constantFrom(...languages),
    illustrative: fc.boolean(),
    illustrativeCounted: fc.boolean(),
  })
  // what is not shown is not counted
  .map((each) => ({ ...each, illustrativeCounted: each.illustrative && each.illustrativeCounted }));

describe('an address that was encoded from a view', () => {
  it('decodes to that view, with no notice', () => {
    fc.assert(
      fc.property(view, (original) => {
        const { view: decoded, notices } = decodeAddress(encodeAddress(original), vocabulary);
        expect(notices).toEqual([]);
        expect({ ...decoded, camera: null }).toEqual({ ...original, camera: null });
        expect(decoded.camera === null).toBe(original.camera === null);
      }),
      { numRuns: 1000 },
    );
  });

  it('is the same after decoding and encoding again, so that a camera does not drift', () => {
    fc.assert(
      fc.property(view, (original) => {
        const address = encodeAddress(original);
        expect(encodeAddress(decodeAddress(address, vocabulary).view)).toBe(address);
      }),
      { numRuns: 2000 },
    );
  });

  it('keeps the camera within the rounding of its digits', () => {
    fc.assert(
      fc.property(camera, (original) => {
        const decoded = decodeAddress(encodeAddress({ ...startView, camera: original }), vocabulary).view
          .camera;
        if (decoded === null) throw new Error('the camera was lost');
        expect(Math.abs(decoded.center[0] - original.center[0])).toBeLessThanOrEqual(0.51e-5);
        expect(Math.abs(decoded.center[1] - original.center[1])).toBeLessThanOrEqual(0.51e-5);
        expect(Math.abs(decoded.zoom - original.zoom)).toBeLessThanOrEqual(0.51e-2);
        expect(Math.abs(decoded.bearing - original.bearing)).toBeLessThanOrEqual(0.51e-1);
        expect(Math.abs(decoded.pitch - original.pitch)).toBeLessThanOrEqual(0.51e-1);
      }),
    );
  });

  it('stays whole as the query of a web address', () => {
    fc.assert(
      fc.property(view, (original) => {
        const address = encodeAddress(original);
        const { search, hash } = new URL(`https://example.org/?${address}`);
        expect(hash).toBe('');
        expect(decodeAddress(search, vocabulary)).toEqual(decodeAddress(address, vocabulary));
      }),
    );
  });

  it('is empty for the start view', () => {
    expect(encodeAddress(startView)).toBe('');
  });

  it('can be read by a person: commas, slashes and Chinese characters stand as they are', () => {
    const address = encodeAddress({
      report: 'yuexiu-2025-h1',
      streets: ['440104021', '440104020'],
      project: '瑶台村',
      themes: ['roads', '地下管网'],
      camera: { center: [113.27, 23.13], zoom: 14.5, bearing: 0, pitch: 0 },
      illustrative: false,
      illustrativeCounted: false,
      language: 'en',
    });
    expect(address).toBe(
      'report=yuexiu-2025-h1&street=440104021,440104020&project=瑶台村&theme=roads,地下管网&map=14.50/23.13000/113.27000&lang=en',
    );
  });

  it('escapes what would end a value, and half a character does not stop it', () => {
    expect(encodeAddress({ ...startView, project: 'a&b=c#d' })).toBe('project=a%26b%3Dc%23d');
    expect(encodeAddress({ ...startView, project: 'a\uD83D' })).toBe('project=a\uFFFD');
  });
});

describe('any query string', () => {
  const key = fc.oneof(
    fc.constantFrom('street', 'theme', 'project', 'map', 'lang', 'STREET', 'utm_source', 'constructor', ''),
    fc.string({ unit: 'binary' }),
  );
  const number = fc.oneof(
    fc.double().map(String),
    fc.integer().map(String),
    fc.constantFrom(
      '',
      '-0',
      'NaN',
      'Infinity',
      '1e3',
      '0x10',
      ' 1',
      '１２',
      '1.',
      '.5',
      '+1',
      '9'.repeat(400),
    ),
  );
  const value = fc.oneof(
    fc.constantFrom(
      '__proto__',
      'toString',
      '%',
      '%E4',
      '%FF%FE',
      '%00',
      '+',
      ',,,',
      '\uD800',
      '\uDFFF,\uD800',
    ),
    fc
      .array(fc.constantFrom(...streets, ...themes, ...projects, 'unknown', ' 440104020', '\uD800'))
      .map(String),
    fc.array(number, { maxLength: 6 }).map((parts) => parts.join('/')),
    fc.string({ unit: 'binary' }),
    fc.string({ unit: 'grapheme' }),
  );
  const hostile = fc.oneof(
    fc
      .array(
        fc.tuple(key, value).map((pair) => pair.join('=')),
        { maxLength: 8 },
      )
      .map((pairs) => pairs.join('&')),
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.string({ maxLength: 60 }),
  );

  it('gives a view of known ids within the limits of the map, and never throws', () => {
    fc.assert(
      fc.property(hostile, (address) => {
        const { view: decoded, notices } = decodeAddress(address, vocabulary);
        expect(streets).toEqual(expect.arrayContaining([...decoded.streets]));
        expect(new Set(decoded.streets).size).toBe(decoded.streets.length);
        expect(themes).toEqual(expect.arrayContaining([...(decoded.themes ?? [])]));
        expect([...projects, null]).toContain(decoded.project);
        expect(languages).toContain(decoded.language);
        if (decoded.camera !== null) {
          const { center, zoom, bearing, pitch } = decoded.camera;
          expect(Math.abs(center[0])).toBeLessThanOrEqual(180);
          expect(Math.abs(center[1])).toBeLessThanOrEqual(85);
          expect(zoom).toBeGreaterThanOrEqual(0);
          expect(zoom).toBeLessThanOrEqual(24);
          expect(Math.abs(bearing)).toBeLessThanOrEqual(360);
          expect(pitch).toBeLessThanOrEqual(85);
        }
        for (const { key: name, params } of notices) {
          expect(name).toBe('address.broken-value');
          expect(['street', 'theme', 'project', 'map', 'lang']).toContain(params.key);
          expect(String(params.value).length).toBeLessThanOrEqual(60);
        }
      }),
      { numRuns: 5000 },
    );
  });

  it('gives an address that decodes to the same view, with nothing left to notice', () => {
    fc.assert(
      fc.property(hostile, (address) => {
        const { view: decoded } = decodeAddress(address, vocabulary);
        const again = decodeAddress(encodeAddress(decoded), vocabulary);
        expect(again.notices).toEqual([]);
        expect(encodeAddress(again.view)).toBe(encodeAddress(decoded));
      }),
      { numRuns: 2000 },
    );
  });

  it('may have its keys in any order', () => {
    const pairs = ['street=440104021', 'theme=roads', 'project=beijing-road', 'map=12/23/113', 'lang=en'];
    const expected = decodeAddress(pairs.join('&'), vocabulary);
    fc.assert(
      fc.property(fc.shuffledSubarray(pairs, { minLength: pairs.length }), (shuffled) => {
        expect(decodeAddress(shuffled.join('&'), vocabulary)).toEqual(expected);
      }),
    );
  });
});

describe('what an address cannot mean', () => {
  const noticesOf = (address: string) =>
    decodeAddress(address, vocabulary).notices.map(({ params }) => `${params.key}: ${params.value}`);

  it.each([
    ['street=440104021,1,440104020,2', ['street: 1', 'street: 2']],
    ['street=1,1,1', ['street: 1']],
    ['theme=roads,nothing', ['theme: nothing']],
    ['project=nothing', ['project: nothing']],
    ['project=', ['project: ']],
    ['map=12/23', ['map: 12/23']],
    ['map=12/23/113/0', ['map: 12/23/113/0']],
    ['map=25/23/113', ['map: 25/23/113']],
    ['map=12/86/113', ['map: 12/86/113']],
    ['map=12/23/181', ['map: 12/23/181']],
    ['map=12/23/113/361/0', ['map: 12/23/113/361/0']],
    ['map=12/23/113/0/-1', ['map: 12/23/113/0/-1']],
    ['map=12/23/113/0/86', ['map: 12/23/113/0/86']],
    ['map=1e1/23/113', ['map: 1e1/23/113']],
    ['lang=fr', ['lang: fr']],
    ['lang=', ['lang: ']],
    ['street=1&theme=x&project=y&map=z&lang=w', ['street: 1', 'theme: x', 'project: y', 'map: z', 'lang: w']],
  ])('%s is left out with a notice for each value', (address, notices) => {
    expect(noticesOf(address)).toEqual(notices);
  });

  it('leaves the rest of the address in force', () => {
    expect(decodeAddress('?street=1,440104021&map=here&lang=en', vocabulary).view).toEqual({
      ...startView,
      streets: ['440104021'],
      language: 'en',
    });
  });

  it('is ignored without a word when its key is unknown', () => {
    expect(decodeAddress('utm_source=mail&Street=1&__proto__=x', vocabulary)).toEqual({
      view: startView,
      notices: [],
    });
  });

  it('hides no theme: only an empty list does', () => {
    expect(decodeAddress('theme=nothing', vocabulary).view.themes).toBeNull();
    expect(decodeAddress('theme=', vocabulary)).toEqual({ view: { ...startView, themes: [] }, notices: [] });
  });

  it('may be a list in another order: themes come in the order of the report, all of them as null', () => {
    expect(decodeAddress('theme=roads,parking', vocabulary).view.themes).toEqual(['parking', 'roads']);
    expect(decodeAddress(`theme=${themes.toReversed().join(',')}`, vocabulary).view.themes).toBeNull();
  });
});

it('an address tells its language before anything else is loaded', () => {
  expect(languageOfAddress('?street=1&lang=en')).toBe('en');
  expect(languageOfAddress('lang=zh')).toBe('zh');
  expect(languageOfAddress('lang=fr')).toBeNull();
  expect(languageOfAddress('')).toBeNull();
});
