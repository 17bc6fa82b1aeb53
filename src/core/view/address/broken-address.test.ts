import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { areaRadiusLimits, mostAreas, mostRingPositions } from '#core/area/drawn-area.ts';
import type { LngLat } from '#core/place/place.ts';
import { precisions, statementKinds, statuses, units } from '#core/report/catalogue.ts';
import { mostFilterCharacters } from '#core/view/filters.ts';
import {
  aggregations,
  classCounts,
  classings,
  languages,
  modes,
  mostComparedStreets,
  startView,
  type View,
} from '#core/view/view.ts';
import { decodeAddress, encodeAddress } from './address.ts';
import { addressParts, partsOfView, type AddressPart } from './address-parts.ts';
import {
  anyView,
  measures,
  periods,
  projects,
  reports,
  roads,
  streets,
  themes,
  vocabulary,
} from './any-view.fixture.ts';

/** What each part cannot mean. Any words can be searched for. */
const nonsense: Record<Exclude<AddressPart, 'q'>, readonly string[]> = {
  report: ['', 'nothing', '__proto__'],
  street: ['999', '999,constructor'],
  project: ['', 'nothing', '__proto__'],
  theme: ['nothing', 'toString'],
  status: ['done', 'COMPLETED'],
  kind: ['wish'],
  period: ['2031'],
  precision: ['exact', 'hasOwnProperty'],
  in: ['999'],
  measure: ['', 'm', 'm:', 'm:1', 'mile:1..2', 'm:2..1', 'm:1e3..', 'm:1..2..3', 'm:1..2:3', 'm:x..'],
  by: [
    '',
    'nothing',
    'weighted,most',
    'weighted,equal,2',
    'weighted,equal,8',
    'weighted,equal,5,5',
    'valueOf',
  ],
  area: [
    '',
    'p:',
    'p:AAAA',
    'r:AAAA',
    'c:AA:0',
    'c:AA:20001',
    'p:gvuh4Gg53jsBgxTgxTA_wT_wTgxT',
    'p:AAgkh9Bgkh9Bgkh9Bgkh9B',
    'c:A:5',
    'bp:nothing:5',
    'br::5',
    '~',
  ],
  near: ['', '23', '86:113', '23:181', '23:113:0', '23:113:5.5', '23:113:5:x:y', '23:1e2', '23:113:~'],
  swipe: ['', '-1', '101', '50.5', '5e1', 'half'],
  aggregate: ['', 'grid'],
  map: [
    '12/23',
    '12/23/113/0',
    '25/23/113',
    '12/86/113',
    '12/23/181',
    '12/23/113/361/0',
    '12/23/113/0/-1',
    '1e1/23/113',
  ],
  illustrative: ['', '0', 'true'],
  story: ['', 'own', 'own.', 'own.A b', 'packed.+', 'own.a.b'],
  scene: ['', '0', '-1', '1.5', '1000', 'last'],
  present: ['', '0', 'true'],
  lang: ['', 'fr'],
  mode: ['', 'dim'],
};
const breakable = addressParts.filter((part) => part !== 'q');

/** An address of these values, escaped as any program would. */
function addressOf(values: Record<AddressPart, string | null>): string {
  const given = Object.entries(values).flatMap(([part, value]): [string, string][] =>
    value === null ? [] : [[part, value]],
  );
  return new URLSearchParams(given).toString();
}

describe('an address of which some parts are broken', () => {
  const broken = fc
    .subarray(breakable)
    .chain((parts) =>
      fc.tuple(...parts.map((part) => fc.constantFrom(...nonsense[part]).map((text) => ({ part, text })))),
    );

  it('falls back in these parts alone, with a notice for each; the rest stays in force', () => {
    fc.assert(
      fc.property(anyView, broken, (original, faults) => {
        const values = partsOfView(original);
        const expected = { ...values };
        for (const { part, text } of faults) {
          values[part] = text;
          expected[part] = partsOfView(startView)[part];
        }
        const { view, notices } = decodeAddress(addressOf(values), vocabulary);
        expect(partsOfView(view)).toEqual(expected);
        expect(notices.map(({ key, params }) => [key, params.part])).toEqual(
          addressParts
            .filter((part) => faults.some((fault) => fault.part === part))
            .map((part) => ['address.not-understood', part]),
        );
      }),
      { numRuns: 1000 },
    );
  });

  it.each(breakable.flatMap((part) => nonsense[part].map((text) => [part, text] as const)))(
    'has the notice that %s cannot be “%s”',
    (part, text) => {
      const { view, notices } = decodeAddress(
        addressOf({ ...partsOfView(startView), [part]: text }),
        vocabulary,
      );
      expect(view).toEqual(startView);
      expect(notices.map(({ params }) => params.part)).toEqual([part]);
    },
  );

  it('tells what of a list is unknown as one notice, however much it is, and takes the known', () => {
    const unknown = Array.from({ length: 5000 }, (_, index) => `unknown-${index}`);
    const { view, notices } = decodeAddress(`street=${unknown.join(',')},440104021`, vocabulary);
    expect(view.streets).toEqual(['440104021']);
    expect(notices).toEqual([
      { key: 'address.not-understood', params: { part: 'street', value: 'unknown-0', count: 5000 } },
    ]);
  });

  it('keeps the areas that can be read', () => {
    const { view, notices } = decodeAddress('area=c:AA:5;p:%21;bp:nothing:5;c:AA:7:b', vocabulary);
    expect(view.areas.map(({ name }) => name)).toEqual(['', 'b']);
    expect(notices).toEqual([
      { key: 'address.not-understood', params: { part: 'area', value: 'p:!', count: 2 } },
    ]);
  });

  it('says when there is more of something than can be taken', () => {
    const { view, notices } = decodeAddress(
      `street=${streets.join(',')}&area=${'c:AA:5;'.repeat(mostAreas)}c:AA:6&q=${'长'.repeat(101)}`,
      vocabulary,
    );
    expect(view.streets).toEqual(streets.slice(0, mostComparedStreets));
    expect(view.areas).toHaveLength(mostAreas);
    expect([...view.filters.text]).toHaveLength(mostFilterCharacters);
    expect(notices).toEqual([
      { key: 'address.too-many', params: { part: 'street', most: mostComparedStreets } },
      { key: 'address.text-cut', params: { part: 'q', most: mostFilterCharacters } },
      { key: 'address.too-many', params: { part: 'area', most: mostAreas } },
    ]);
  });

  it('takes the first of a repeated key and says so', () => {
    const { view, notices } = decodeAddress('lang=en&street=440104021&lang=zh&lang=fr', vocabulary);
    expect(view).toEqual({ ...startView, streets: ['440104021'], language: 'en' });
    expect(notices).toEqual([{ key: 'address.repeated', params: { part: 'lang' } }]);
  });

  it('is ignored without a word where its key is unknown', () => {
    expect(decodeAddress('utm_source=mail&Street=1&__proto__=x', vocabulary)).toEqual({
      view: startView,
      notices: [],
    });
  });
});

describe('any text at all as an address', () => {
  const key = fc.oneof(
    fc.constantFrom<string>(...addressParts, 'STREET', 'utm_source', 'constructor', ''),
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
    fc.constantFrom(...Object.values(nonsense).flat()),
    fc
      .array(
        fc.constantFrom(...streets, ...themes, ...projects, ...statuses, 'unknown', ' 440104020', '\uD800'),
      )
      .map(String),
    fc.array(number, { maxLength: 6 }).map((parts) => parts.join('/')),
    fc
      .array(fc.oneof(number, fc.constantFrom('c', 'p', 'AA', ...units)), { maxLength: 5 })
      .map((parts) => parts.join(':')),
    fc
      .tuple(fc.constantFrom('p', 'r', 'c'), fc.base64String())
      .map(([letter, text]) => `${letter}:${text}:5`),
    fc.string({ unit: 'binary' }),
    fc.string({ unit: 'grapheme' }),
  );
  const pairs = fc
    .array(
      fc.tuple(key, value).map((pair) => pair.join('=')),
      { maxLength: 8 },
    )
    .map((each) => each.join('&'));

  /** Something done to an address at a place in it, from 0 at its start to 1 at its end. */
  const harm = fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    characters: fc.nat(12),
    by: fc.oneof(
      fc.constantFrom(
        '',
        '~',
        '%',
        '&',
        '=',
        ';',
        ':',
        ',',
        '9'.repeat(30),
        '&street=1&street=2',
        '\uD800',
        '__proto__',
      ),
      fc.string({ unit: 'binary', maxLength: 4 }),
    ),
  });
  const mutated = fc
    .tuple(anyView.map(encodeAddress), fc.array(harm, { minLength: 1, maxLength: 4 }), fc.boolean())
    .map(([address, harms, truncated]) => {
      const spoilt = harms.reduce((text, { at, characters, by }) => {
        const start = Math.round(at * text.length);
        return text.slice(0, start) + by + text.slice(start + characters);
      }, address);
      return truncated ? spoilt.slice(0, Math.round(spoilt.length * (harms[0]?.at ?? 1))) : spoilt;
    });
  const hostile = fc.oneof(
    { weight: 4, arbitrary: mutated },
    { weight: 4, arbitrary: pairs },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 80 }) },
    { weight: 1, arbitrary: fc.tuple(pairs, pairs).map(([a, b]) => `${a}&${b}&${a}`) },
  );

  it('gives a view within all limits and few notices, and never throws: ten thousand of them', () => {
    fc.assert(
      fc.property(hostile, (address) => {
        const { view, notices } = decodeAddress(address, vocabulary);
        expect(faultsOf(view)).toEqual([]);
        expect(notices.length).toBeLessThanOrEqual(2 * addressParts.length);
        for (const { params } of notices) {
          expect(addressParts).toContain(params.part);
          expect(String(params.value ?? '').length).toBeLessThanOrEqual(80);
        }
        // and that view has an address of its own, with nothing left to notice
        const own = encodeAddress(view);
        const again = decodeAddress(own, vocabulary);
        expect(again.notices).toEqual([]);
        expect(encodeAddress(again.view)).toBe(own);
      }),
      { numRuns: 10_000 },
    );
  });
});

/** No character was cut in half. */
const isWhole = (text: string) => !/\p{Surrogate}/u.test(text);

/** Which limits of a view are not kept. */
function faultsOf(view: View): string[] {
  const { filters, choropleth, near, camera } = view;
  const known = (ids: readonly string[], all: readonly string[]) =>
    ids.every((id) => all.includes(id)) && new Set(ids).size === ids.length;
  const onEarth = ([lng, lat]: LngLat) => Math.abs(lng) <= 180 && Math.abs(lat) <= 85;
  const isRadius = (meters: number) =>
    Number.isInteger(meters) && meters >= areaRadiusLimits.least && meters <= areaRadiusLimits.most;
  const isShape = ({ shape }: View['areas'][number]): boolean => {
    switch (shape.kind) {
      case 'polygon':
        return shape.ring.length >= 3 && shape.ring.length <= mostRingPositions && shape.ring.every(onEarth);
      case 'rectangle':
        return (
          [shape.southWest, shape.northEast].every(onEarth) &&
          shape.southWest[0] < shape.northEast[0] &&
          shape.southWest[1] < shape.northEast[1]
        );
      case 'circle':
        return onEarth(shape.center) && isRadius(shape.radiusMeters);
      case 'buffer':
        return (
          (shape.core.kind === 'project'
            ? projects.includes(shape.core.id)
            : roads.includes(shape.core.name)) && isRadius(shape.radiusMeters)
        );
    }
  };
  const { least = null, most = null } = filters.measure ?? {};
  const limits: Record<string, boolean> = {
    report: [...reports, null].includes(view.report),
    streets: known(view.streets, streets) && view.streets.length <= mostComparedStreets,
    project: [...projects, null].includes(view.project),
    themes: known(view.themes ?? [], themes),
    statuses: known(filters.statuses, statuses),
    kinds: known(filters.kinds, statementKinds),
    periods: known(filters.periods, periods),
    precisions: known(filters.precisions, precisions),
    inStreets: known(filters.streets, streets),
    measure:
      [least, most].every((end) => end === null || Number.isFinite(end)) &&
      (least === null || most === null || least <= most),
    unit: filters.measure === null || units.includes(filters.measure.unit),
    text: isWhole(filters.text) && [...filters.text].length <= mostFilterCharacters,
    choropleth:
      choropleth === null ||
      (measures.includes(choropleth.measure) &&
        classings.includes(choropleth.classing) &&
        choropleth.classes >= classCounts.least &&
        choropleth.classes <= classCounts.most),
    areas: view.areas.length <= mostAreas && view.areas.every(isShape),
    names: view.areas.every(({ name }) => isWhole(name) && [...name].length <= 40),
    near:
      near === null ||
      (onEarth(near.lngLat) &&
        !near.ownPosition &&
        (near.withinMeters === null || isRadius(near.withinMeters))),
    swipe: view.swipe === null || (Number.isInteger(view.swipe) && view.swipe >= 0 && view.swipe <= 100),
    aggregation: view.aggregation === null || aggregations.includes(view.aggregation),
    camera:
      camera === null ||
      (onEarth(camera.center) &&
        camera.zoom >= 0 &&
        camera.zoom <= 24 &&
        Math.abs(camera.bearing) <= 360 &&
        camera.pitch >= 0 &&
        camera.pitch <= 85),
    illustrative: view.illustrative || !view.illustrativeCounted,
    language: languages.includes(view.language),
    mode: view.mode === null || modes.includes(view.mode),
  };
  return Object.keys(limits).filter((name) => limits[name] !== true);
}
