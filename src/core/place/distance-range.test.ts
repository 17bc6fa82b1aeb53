import { destination, distance } from '@turf/turf';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sortByDistance, withinDistance, type AtDistance } from './by-distance.ts';
import { discPolygon } from './disc-polygon.ts';
import { distanceRange, type Standing } from './distance-range.ts';
import type { LngLat } from './place.ts';

const inMeters = { units: 'meters' } as const;
const anyLngLat: fc.Arbitrary<LngLat> = fc.tuple(
  fc.double({ min: 113.2, max: 113.33, noNaN: true }),
  fc.double({ min: 23.1, max: 23.19, noNaN: true }),
);

function vicinity(anchor: LngLat, radiusMeters: number): Standing {
  return { precision: 'vicinity', radiusMeters, anchor, geometry: discPolygon(anchor, radiusMeters) };
}

function site(anchor: LngLat, radiusMeters = 0): Standing {
  return { precision: 'site', radiusMeters, anchor, geometry: { type: 'Point', coordinates: anchor } };
}

function street(anchor: LngLat, reachMeters: number): Standing {
  return { precision: 'street', radiusMeters: 0, anchor, geometry: discPolygon(anchor, reachMeters) };
}

const anyRadius = fc.double({ min: 1, max: 1500, noNaN: true });
const anyStanding = fc.oneof(
  anyLngLat.map((anchor) => site(anchor)),
  fc.tuple(anyLngLat, anyRadius).map(([anchor, radius]) => vicinity(anchor, radius)),
  fc.tuple(anyLngLat, anyRadius).map(([anchor, reach]) => street(anchor, reach)),
);

describe('the range of distances', () => {
  it('is one distance for a known site, Turf’s', () => {
    fc.assert(
      fc.property(anyLngLat, anyLngLat, (from, anchor) => {
        const range = distanceRange(from, [site(anchor)])!;
        expect(range.leastMeters).toBe(range.mostMeters);
        expect(range.leastMeters).toBeCloseTo(distance(from, anchor, inMeters), 6);
      }),
    );
  });

  it('holds the distance to wherever in the disc the place truly is', () => {
    fc.assert(
      fc.property(
        anyLngLat,
        anyLngLat,
        anyRadius,
        fc.double({ min: -180, max: 180, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (from, anchor, radius, bearing, part) => {
          const truth = destination(anchor, radius * part, bearing, inMeters).geometry.coordinates;
          const away = distance(from, truth, inMeters);
          const { leastMeters, mostMeters } = distanceRange(from, [vicinity(anchor, radius)])!;
          expect(away).toBeGreaterThanOrEqual(leastMeters - 1e-6);
          expect(away).toBeLessThanOrEqual(mostMeters + 1e-6);
          expect(mostMeters - leastMeters).toBeLessThanOrEqual(2 * radius + 1e-6);
        },
      ),
    );
  });

  it('reaches from the nearest to the furthest point of a street of which no more is known', () => {
    const anchor: LngLat = [113.26, 23.12];
    const from = destination(anchor, 900, 90, inMeters).geometry.coordinates as LngLat;
    const range = distanceRange(from, [street(anchor, 400)])!;
    expect(range.leastMeters).toBeCloseTo(500, 0);
    expect(range.mostMeters).toBeCloseTo(1300, 0);
    expect(distanceRange(anchor, [street(anchor, 400)])!.leastMeters).toBe(0);
  });

  it('is to the nearest of several places, in whatever order they come', () => {
    fc.assert(
      fc.property(anyLngLat, fc.array(anyStanding, { minLength: 1, maxLength: 6 }), (from, standings) => {
        const range = distanceRange(from, standings)!;
        expect(distanceRange(from, standings.toReversed())).toEqual(range);
        const each = standings.map((standing) => distanceRange(from, [standing])!);
        expect(range.leastMeters).toBe(Math.min(...each.map(({ leastMeters }) => leastMeters)));
        expect(range.mostMeters).toBe(Math.min(...each.map(({ mostMeters }) => mostMeters)));
      }),
    );
  });

  it('is wider by how far off the position itself may be', () => {
    const anchor: LngLat = [113.26, 23.12];
    const from = destination(anchor, 300, 0, inMeters).geometry.coordinates as LngLat;
    const range = distanceRange(from, [vicinity(anchor, 100)], 50)!;
    expect(range.leastMeters).toBeCloseTo(150, 3);
    expect(range.mostMeters).toBeCloseTo(450, 3);
    expect(distanceRange(from, [site(anchor, 60)], 400)!.leastMeters).toBe(0);
  });

  it('is none where nothing has a place', () => {
    expect(distanceRange([113.26, 23.12], [])).toBeNull();
    const nowhere: Standing = { ...site([113.26, 23.12]), precision: 'unlocated' };
    expect(distanceRange([113.26, 23.12], [nowhere])).toBeNull();
  });
});

const anyList = fc.array(fc.tuple(fc.nat(12), fc.nat(6)), { maxLength: 30 }).map((ranges) =>
  ranges.map(([least, spread], thing): AtDistance<number> => ({
    thing,
    range: { leastMeters: least * 100, mostMeters: (least + spread) * 100 },
  })),
);

describe('things by distance', () => {
  it('come nearest first; of two as near, the surer; of two alike, the one that came first', () => {
    fc.assert(
      fc.property(anyList, (list) => {
        const sorted = sortByDistance(list);
        expect(new Set(sorted)).toEqual(new Set(list));
        sorted.slice(1).forEach((after, index) => {
          const { range: a, thing: first } = sorted[index]!;
          const { range: b, thing: second } = after;
          const rank = [
            a.leastMeters - b.leastMeters,
            a.mostMeters - b.mostMeters,
            Number(first) - Number(second),
          ].find((difference) => difference !== 0)!;
          expect(rank).toBeLessThan(0);
        });
      }),
    );
  });

  it('come in the same order of ranges however they came in', () => {
    fc.assert(
      fc.property(anyList, (list) => {
        const ranges = (each: AtDistance<number>[]) => sortByDistance(each).map(({ range }) => range);
        expect(ranges(list.toReversed())).toEqual(ranges(list));
      }),
    );
  });

  it('are within for certain, possibly, or beyond: each in one group, and groups grow with the distance', () => {
    fc.assert(
      fc.property(anyList, fc.nat(20), (list, hundreds) => {
        const meters = hundreds * 100;
        const { certain, possible, beyond } = withinDistance(list, meters);
        expect(certain.length + possible.length + beyond).toBe(list.length);
        expect(certain.every(({ range }) => range.mostMeters <= meters)).toBe(true);
        expect(possible.every(({ range }) => range.leastMeters <= meters)).toBe(true);
        const wider = withinDistance(list, meters + 100);
        expect(wider.beyond).toBeLessThanOrEqual(beyond);
        expect(wider.certain).toEqual(expect.arrayContaining([...certain]));
      }),
    );
  });
});
