import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { noFilters } from '#core/view/filters.ts';
import { startView, type View } from '#core/view/view.ts';
import {
  decodeAddress,
  encodeAddress,
  languageOfAddress,
  modeOfAddress,
  reportOfAddress,
} from './address.ts';
import { changedParts } from './address-parts.ts';
import { anyCamera, anyNear, anyView, themes, vocabulary } from './any-view.fixture.ts';

describe('an address that was encoded from a view', () => {
  it('decodes to that view, with no notice', () => {
    fc.assert(
      fc.property(anyView, (original) => {
        const { view: decoded, notices } = decodeAddress(encodeAddress(original), vocabulary);
        expect(notices).toEqual([]);
        expect({ ...decoded, camera: null }).toEqual({ ...original, camera: null });
        expect(decoded.camera === null).toBe(original.camera === null);
      }),
      { numRuns: 2000 },
    );
  });

  it('is the same after decoding and encoding again, so that nothing drifts', () => {
    fc.assert(
      fc.property(anyView, (original) => {
        const address = encodeAddress(original);
        expect(encodeAddress(decodeAddress(address, vocabulary).view)).toBe(address);
      }),
      { numRuns: 2000 },
    );
  });

  it('keeps the camera within the rounding of its digits', () => {
    fc.assert(
      fc.property(anyCamera, (original) => {
        const decoded = decodeAddress(encodeAddress({ ...startView, camera: original }), vocabulary).view
          .camera;
        if (decoded === null) throw new Error('the camera was lost');
        expect(Math.abs(decoded.center[0] - original.center[0])).toBeLessThanOrEqual(0.51e-6);
        expect(Math.abs(decoded.center[1] - original.center[1])).toBeLessThanOrEqual(0.51e-6);
        expect(Math.abs(decoded.zoom - original.zoom)).toBeLessThanOrEqual(0.51e-3);
        expect(Math.abs(decoded.bearing - original.bearing)).toBeLessThanOrEqual(0.51e-1);
        expect(Math.abs(decoded.pitch - original.pitch)).toBeLessThanOrEqual(0.51e-1);
      }),
    );
  });

  it('stays whole as the query of a web address', () => {
    fc.assert(
      fc.property(anyView, (original) => {
        const address = encodeAddress(original);
        const { search, hash } = new URL(`https://example.org/?${address}`);
        expect(hash).toBe('');
        expect(decodeAddress(search, vocabulary)).toEqual(decodeAddress(address, vocabulary));
      }),
      { numRuns: 1000 },
    );
  });

  it('never tells where the device itself is', () => {
    fc.assert(
      fc.property(anyView, anyNear, (original, near) => {
        const own: View = { ...original, near: { ...near, ownPosition: true } };
        expect(encodeAddress(own)).toBe(encodeAddress({ ...original, near: null }));
      }),
    );
  });

  it('is empty for the start view', () => {
    expect(encodeAddress(startView)).toBe('');
  });

  it('can be read by a person: commas, slashes and Chinese characters stand as they are', () => {
    const address = encodeAddress({
      ...startView,
      report: 'yuexiu-2025-h1',
      streets: ['440104021', '440104020'],
      project: '瑶台村',
      themes: ['roads', '地下管网'],
      filters: {
        ...noFilters,
        // in whatever order they were chosen
        statuses: ['planned', 'completed'],
        kinds: ['target'],
        measure: { unit: 'm', least: 0.5, most: null },
        text: '道路 提升',
      },
      choropleth: { measure: 'density', classing: 'natural', classes: 5 },
      areas: [
        { name: '', shape: { kind: 'circle', center: [113.27, 23.13], radiusMeters: 500 } },
        {
          name: '路边',
          shape: { kind: 'buffer', core: { kind: 'road', name: '东风东路' }, radiusMeters: 50 },
        },
      ],
      near: { lngLat: [113.3, 23.12], withinMeters: 500, name: '东山口', ownPosition: false },
      camera: { center: [113.27, 23.13], zoom: 14.5, bearing: 0, pitch: 0 },
      language: 'en',
      mode: 'dark',
    });
    expect(address.split('&')).toEqual([
      'report=yuexiu-2025-h1',
      'street=440104021,440104020',
      'project=瑶台村',
      'theme=roads,地下管网',
      'status=completed,planned',
      'kind=target',
      'measure=m:0.5..',
      'q=道路%20提升',
      'by=density,natural',
      'area=c:gvuh4Gg53jsB:500;br:东风东路:50:路边',
      'near=23.12:113.3:500:东山口',
      'map=14.5/23.13/113.27',
      'lang=en',
      'mode=dark',
    ]);
  });

  it('escapes what would end a value, and half a character does not stop it', () => {
    expect(encodeAddress({ ...startView, project: 'a&b=c#d' })).toBe('project=a%26b%3Dc%23d');
    expect(encodeAddress({ ...startView, project: 'a\uD83D' })).toBe('project=a\uFFFD');
  });

  it('holds what can be read again, even of a view that no control makes', () => {
    const beyond: View = {
      ...startView,
      filters: {
        ...noFilters,
        measure: { unit: 'm', least: -1e-12, most: 1e30 },
        text: ` ${'长'.repeat(200)}`,
      },
      areas: [
        { name: ` ${'x'.repeat(99)}`, shape: { kind: 'circle', center: [-1e-9, 1 / 3], radiusMeters: 12.4 } },
      ],
      near: { lngLat: [1e-9, -1e-9], withinMeters: 99.9, name: '\uD83D '.repeat(99), ownPosition: false },
      swipe: 33.3,
    };
    const { view, notices } = decodeAddress(encodeAddress(beyond), vocabulary);
    expect(notices).toEqual([]);
    expect(view.filters.measure).toEqual({ unit: 'm', least: 0, most: 999_999_999_999_999 });
    expect(view.filters.text).toBe('长'.repeat(100));
    expect(view.areas).toEqual([
      { name: 'x'.repeat(40), shape: { kind: 'circle', center: [0, 0.333333], radiusMeters: 12 } },
    ]);
    expect(view.near).toMatchObject({ lngLat: [0, 0], withinMeters: 100 });
    expect(view.swipe).toBe(33);
    expect(encodeAddress(view)).toBe(encodeAddress(beyond));
  });
});

it('keys may stand in any order', () => {
  const pairs = ['street=440104021', 'theme=roads', 'project=beijing-road', 'map=12/23/113', 'lang=en'];
  const expected = decodeAddress(pairs.join('&'), vocabulary);
  fc.assert(
    fc.property(fc.shuffledSubarray(pairs, { minLength: pairs.length }), (shuffled) => {
      expect(decodeAddress(shuffled.join('&'), vocabulary)).toEqual(expected);
    }),
  );
});

describe('lists', () => {
  it('may come in another order: themes and choices of filters come in their own, all themes as null', () => {
    expect(decodeAddress('theme=roads,parking', vocabulary).view.themes).toEqual(['parking', 'roads']);
    expect(decodeAddress(`theme=${themes.toReversed().join(',')}`, vocabulary).view.themes).toBeNull();
    const { filters } = decodeAddress('status=planned,completed&in=440104021,440104020', vocabulary).view;
    expect(filters.statuses).toEqual(['completed', 'planned']);
    expect(filters.streets).toEqual(['440104020', '440104021']);
  });

  it('hide no theme when none of them is known: only an empty list does', () => {
    expect(decodeAddress('theme=nothing', vocabulary).view.themes).toBeNull();
    expect(decodeAddress('theme=', vocabulary)).toEqual({ view: { ...startView, themes: [] }, notices: [] });
  });
});

it('the parts in which two views differ are those that a person changed', () => {
  expect(changedParts(startView, startView)).toEqual([]);
  expect(changedParts(startView, { ...startView, mode: 'dark', streets: ['440104020'] })).toEqual([
    'street',
    'mode',
  ]);
});

describe('before anything else is loaded an address tells', () => {
  it('its language', () => {
    expect(languageOfAddress('?street=1&lang=en')).toBe('en');
    expect(languageOfAddress('lang=zh')).toBe('zh');
    expect(languageOfAddress('lang=fr')).toBeNull();
    expect(languageOfAddress('')).toBeNull();
  });

  it('light or dark', () => {
    expect(modeOfAddress('?lang=en&mode=dark')).toBe('dark');
    expect(modeOfAddress('mode=constructor')).toBeNull();
    expect(modeOfAddress('')).toBeNull();
  });

  it('its report, whichever there are', () => {
    expect(reportOfAddress('?report=2031')).toBe('2031');
    expect(reportOfAddress('')).toBeNull();
  });
});
