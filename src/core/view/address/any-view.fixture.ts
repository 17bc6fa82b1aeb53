import fc from 'fast-check';
import {
  areaRadiusLimits,
  mostAreaNameCharacters,
  mostAreas,
  mostRingPositions,
  type AreaShape,
  type DrawnArea,
} from '#core/area/drawn-area.ts';
import { settleShape } from '#core/area/settle-shape.ts';
import type { LngLat } from '#core/place/place.ts';
import { precisions, statementKinds, statuses, units } from '#core/report/catalogue.ts';
import { mostFilterCharacters, type Filters, type MeasureRange } from '#core/view/filters.ts';
import {
  aggregations,
  classCounts,
  classings,
  languages,
  modes,
  mostComparedStreets,
  type Camera,
  type Choropleth,
  type Near,
  type View,
} from '#core/view/view.ts';
import type { Vocabulary } from './address.ts';
import { asAddressText } from './fields.ts';

export const streets = ['440104010', '440104020', '440104021', '440104022', '440104023'];
export const projects = ['beijing-road', 'yaotai-village', '瑶台村', 'a&b=c#d', '100% + 1', '\u{20000}里'];
export const themes = ['parking', 'roads', 'green-space', '地下管网'];
export const periods = ['2025-H1', '2025-H2', '2025'];
export const measures = ['weighted', 'density', 'theme-parking'];
export const reports = ['yuexiu-2025-h2', 'yuexiu-2025-h1', 'yuexiu-2024-h2'];
export const roads = ['东风东路', 'Road; of ~ signs: 1,2', 'constructor'];
export const vocabulary: Vocabulary = {
  reports,
  streets: new Set(streets),
  projects: new Set(projects),
  themes,
  periods,
  measures: new Set(measures),
  roads: new Set(roads),
};

const within = (min: number, max: number) => fc.double({ min, max, noNaN: true });
export const anyCamera: fc.Arbitrary<Camera> = fc.record({
  center: fc.tuple(within(-180, 180), within(-85, 85)),
  zoom: within(0, 24),
  bearing: fc.oneof(fc.constant(0), within(-180, 180), within(-0.1, 0.1)),
  pitch: fc.oneof(fc.constant(0), within(0, 85)),
});

/** Words with everything in them that has a meaning in an address, or none anywhere. */
const anyText = (mostCharacters: number) =>
  fc
    .oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: fc.constantFrom(...`~;:,./&=?#%+'"<>\\ \n\t0`, '里', '\uFEFF', '\u200F', '\uD83D') }),
      fc.constantFrom('', '我的片区', '~~;~.', 'null', '__proto__', 'x'.repeat(mostCharacters + 1)),
    )
    .map((text) => asAddressText(text, mostCharacters));

/** Whole millionths of a degree, anywhere or close together. */
const degrees = (most: number, around: number) =>
  fc
    .oneof(
      fc.integer({ min: -most * 1e6, max: most * 1e6 }),
      fc.integer({ min: around * 1e6 - 3e4, max: around * 1e6 + 3e4 }),
      fc.constantFrom(-most * 1e6, 0, most * 1e6),
    )
    .map((millionths) => millionths / 1e6);
export const anyPosition: fc.Arbitrary<LngLat> = fc.tuple(degrees(180, 113.27), degrees(85, 23.13));

const anyRadiusMeters = fc.integer({ min: areaRadiusLimits.least, max: areaRadiusLimits.most });
const anyRectangle = fc
  .tuple(anyPosition, anyPosition)
  .filter(([[west, south], [east, north]]) => west < east && south < north);
/** Rings that do not cross themselves: corners around a middle, at ever larger angles. */
const anyRing: fc.Arbitrary<readonly LngLat[]> = fc
  .record({
    middle: fc.tuple(degrees(170, 113.27), degrees(75, 23.13)),
    corners: fc.array(fc.record({ turn: within(0, 1), radiusDegrees: within(0.001, 9) }), {
      minLength: 3,
      maxLength: mostRingPositions,
    }),
  })
  .map(({ middle: [lng, lat], corners }): AreaShape => {
    const ring = corners
      .toSorted((a, b) => a.turn - b.turn)
      .map(({ turn, radiusDegrees }): LngLat => {
        const angle = 2 * Math.PI * turn;
        return [lng + radiusDegrees * Math.cos(angle), lat + radiusDegrees * Math.sin(angle)];
      });
    return { kind: 'polygon', ring };
  })
  .map(settleShape)
  .filter((settled) => settled.ok)
  .map(({ value }) => (value.kind === 'polygon' ? value.ring : []));

const anyShape: fc.Arbitrary<AreaShape> = fc.oneof(
  anyRing.map((ring) => ({ kind: 'polygon' as const, ring })),
  anyRectangle.map(([southWest, northEast]) => ({ kind: 'rectangle' as const, southWest, northEast })),
  fc.record({ kind: fc.constant('circle' as const), center: anyPosition, radiusMeters: anyRadiusMeters }),
  fc.record({
    kind: fc.constant('buffer' as const),
    core: fc.oneof(
      fc.record({ kind: fc.constant('project' as const), id: fc.constantFrom(...projects) }),
      fc.record({ kind: fc.constant('road' as const), name: fc.constantFrom(...roads) }),
    ),
    radiusMeters: anyRadiusMeters,
  }),
);
const anyArea: fc.Arbitrary<DrawnArea> = fc.record({
  name: anyText(mostAreaNameCharacters),
  shape: anyShape,
});

export const anyNear: fc.Arbitrary<Near> = fc.record({
  lngLat: anyPosition,
  withinMeters: fc.option(anyRadiusMeters),
  name: anyText(60),
  ownPosition: fc.constant(false),
});

const anyNumber = fc
  .tuple(fc.integer({ min: -1e9, max: 1e9 }), fc.nat(9))
  .map(([digits, decimals]) => digits / 10 ** decimals);
const anyRange: fc.Arbitrary<MeasureRange> = fc
  .tuple(fc.constantFrom(...units), fc.option(anyNumber), fc.option(anyNumber))
  .map(([unit, a, b]) =>
    a !== null && b !== null
      ? { unit, least: Math.min(a, b), most: Math.max(a, b) }
      : { unit, least: a, most: b },
  );

const anyFilters: fc.Arbitrary<Filters> = fc.record({
  statuses: fc.subarray([...statuses]),
  kinds: fc.subarray([...statementKinds]),
  periods: fc.subarray(periods),
  precisions: fc.subarray([...precisions]),
  streets: fc.subarray(streets),
  measure: fc.option(anyRange),
  text: anyText(mostFilterCharacters),
});

const anyChoropleth: fc.Arbitrary<Choropleth> = fc.record({
  measure: fc.constantFrom(...measures),
  classing: fc.constantFrom(...classings),
  classes: fc.integer({ min: classCounts.least, max: classCounts.most }),
});

/** Every view that an address keeps wholly but for the camera's rounding. */
export const anyView: fc.Arbitrary<View> = fc
  .record({
    // the latest needs no name
    report: fc.option(fc.constantFrom(...reports.slice(1))),
    streets: fc.shuffledSubarray(streets, { maxLength: mostComparedStreets }),
    project: fc.option(fc.constantFrom(...projects)),
    // the value that a view has for "all themes" is null, so the full list is not a view
    themes: fc.option(fc.subarray(themes, { maxLength: themes.length - 1 })),
    filters: anyFilters,
    choropleth: fc.option(anyChoropleth),
    areas: fc.array(anyArea, { maxLength: mostAreas, size: 'small' }),
    near: fc.option(anyNear),
    swipe: fc.option(fc.nat(100)),
    aggregation: fc.option(fc.constantFrom(...aggregations)),
    camera: fc.option(anyCamera),
    illustrative: fc.boolean(),
    illustrativeCounted: fc.boolean(),
    present: fc.boolean(),
    scene: fc.option(fc.integer({ min: 1, max: 999 })),
    story: fc.option(fc.constantFrom('own.my-story-2', `packed.${'aZ0_-'.repeat(40)}`)),
    language: fc.constantFrom(...languages),
    mode: fc.option(fc.constantFrom(...modes)),
  })
  // what is not shown is not counted
  .map((each) => ({ ...each, illustrativeCounted: each.illustrative && each.illustrativeCounted }));
