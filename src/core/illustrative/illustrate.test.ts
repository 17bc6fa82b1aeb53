import fc from 'fast-check';
import { length } from '@turf/turf';
import { describe, expect, it } from 'vitest';
import { OUTSIDE } from '#core/summary/locate.ts';
import type { Illustration, Unit } from '#core/report/catalogue.ts';
import { illustrate, roomNeeded, roomThereIs, type UnlocatedMembers } from './illustrate.ts';
import type { IllustrativeThing } from './illustrative-thing.ts';
import { openStreetAt } from './open-ground.ts';
import { spreading, twoStreets } from './two-streets.fixture.ts';
import { withoutLocated } from './without-located.ts';

const symbols = (
  quantity: number,
  each = 1,
  spread: Illustration['spread'] = 'built-up',
): UnlocatedMembers => ({
  set: 'lamps',
  quantity,
  unit: 'count',
  illustration: { as: 'points', spread, each },
});
const onRoads = (quantity: number, unit: Unit): UnlocatedMembers => ({
  set: 'pipes',
  quantity,
  unit,
  illustration: { as: 'roads', spread: 'road-length', each: 1 },
});
const total = (things: readonly IllustrativeThing[]) =>
  things.reduce((sum, { quantity }) => sum + quantity, 0);
const meters = (things: readonly IllustrativeThing[]) =>
  things.reduce((sum, { geometry }) => sum + length({ type: 'Feature', properties: {}, geometry }) * 1000, 0);
const positions = ({ geometry }: IllustrativeThing) =>
  (geometry.type === 'Point' ? [geometry.coordinates] : geometry.coordinates).map(([lng = 0, lat = 0]) => ({
    lng,
    lat,
  }));

const most = roomThereIs(onRoads(1, 'm'), spreading);
const anyMembers = fc
  .oneof(
    fc
      .record({
        quantity: fc.integer({ min: 0, max: 2000 }),
        each: fc.integer({ min: 1, max: 60 }),
        spread: fc.constantFrom<Illustration['spread'][]>('built-up', 'road-length'),
      })
      .map(({ quantity, each, spread }) => symbols(quantity, each, spread)),
    fc.integer({ min: 0, max: most }).map((quantity) => onRoads(quantity, 'm')),
    fc.integer({ min: 0, max: 5 }).map((quantity) => onRoads(quantity, 'count')),
  )
  .filter((members) => roomNeeded(members) <= roomThereIs(members, spreading));

describe('illustrative things of any set', () => {
  it('stand for exactly as many as there are', () => {
    fc.assert(
      fc.property(anyMembers, fc.string(), (members, seed) => {
        expect(total(illustrate(members, spreading, seed))).toBe(members.quantity);
      }),
    );
  });

  it('lie in the street they name, off water and green, on six decimals', () => {
    fc.assert(
      fc.property(anyMembers, fc.string(), (members, seed) => {
        for (const thing of illustrate(members, spreading, seed)) {
          for (const { lng, lat } of positions(thing)) {
            const street = openStreetAt(twoStreets, [lng, lat]);
            expect(street).not.toBe(OUTSIDE);
            expect(spreading.codes[street]).toBe(thing.street);
            expect([lng, lat]).toEqual([Number(lng.toFixed(6)), Number(lat.toFixed(6))]);
          }
        }
      }),
    );
  });

  it('are the same for the same seed', () => {
    fc.assert(
      fc.property(anyMembers, fc.string(), (members, seed) => {
        expect(illustrate(members, spreading, seed)).toEqual(illustrate(members, spreading, seed));
      }),
      { numRuns: 20 },
    );
  });

  it('stand for what is left when members are located', () => {
    fc.assert(
      fc.property(anyMembers, fc.nat(2000), (members, located) => {
        const locatedCount = Math.min(located, members.quantity);
        const things = illustrate(members, spreading, 'seed');
        const set = { id: members.set, reportedCount: members.quantity, locatedCount };
        const left = withoutLocated(things, [set]);
        expect(total(left)).toBe(members.quantity - locatedCount);
        if (members.unit === 'm') expect(Math.abs(meters(left) - total(left))).toBeLessThan(0.5);
      }),
    );
  });
});

describe('stretches', () => {
  it('measure the total to the metre on the sphere of Turf, up to all the roads there are', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: most }), fc.string(), (wanted, seed) => {
        expect(Math.abs(meters(illustrate(onRoads(wanted, 'm'), spreading, seed)) - wanted)).toBeLessThan(
          0.5,
        );
      }),
    );
  });

  it('stand for roads of different names, one stretch each, at most 300 m long', () => {
    const things = illustrate(onRoads(5, 'count'), spreading, 'seed');
    expect(things.length).toBe(5);
    for (const thing of things) expect(meters([thing])).toBeLessThanOrEqual(300);
    expect(roomThereIs(onRoads(1, 'count'), spreading)).toBe(5);
    expect(() => illustrate(onRoads(6, 'count'), spreading, 'seed')).toThrow('6 roads out of 5 names');
  });
});

describe('symbols', () => {
  it('go to the streets by built-up area, water and green left out', () => {
    // the wide street is three times the narrow one, a third of it lake: two to one
    const things = illustrate(symbols(300), spreading, 'seed');
    expect(things.filter(({ street }) => street === '1').length).toBe(100);
    expect(things.filter(({ street }) => street === '2').length).toBe(200);
  });

  it('stand at different places', () => {
    const places = illustrate(symbols(500), spreading, 'seed').map(({ geometry }) =>
      String(geometry.coordinates),
    );
    expect(new Set(places).size).toBe(500);
  });

  it('stand for many where the set says so, the last one for the rest', () => {
    const quantities = illustrate(symbols(4150, 50), spreading, 'seed').map(({ quantity }) => quantity);
    expect(quantities).toEqual(Array.from({ length: 83 }, () => 50));
    expect(illustrate(symbols(101, 5), spreading, 'seed').at(-1)?.quantity).toBe(1);
  });

  it('keep their places for ever', () => {
    const places = illustrate(symbols(3), spreading, 'seed').map(({ geometry }) => geometry.coordinates);
    expect(places).toEqual([
      [10.0065, 50.0029],
      [10.0261, 50.0013],
      [10.0175, 50.0057],
    ]);
  });
});
