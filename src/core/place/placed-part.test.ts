import { describe, expect, it } from 'vitest';
import { frozenGround, inStreet, siteWith, standing } from './placing.fixture.ts';
import { placeOnGround } from './placed-part.ts';
import type { LocalPlace } from './local-place.ts';

function problemOf(place: LocalPlace): string | undefined {
  const part = placeOnGround(place, frozenGround);
  return part.ok ? undefined : part.problems[0]?.key;
}

describe('a local place on the ground', () => {
  it('is a point wholly in its street when the site is known', () => {
    const part = standing(siteWith());
    expect(part.geometry).toEqual({ type: 'Point', coordinates: [113.28, 23.115] });
    expect(part.streets).toEqual([{ code: '102', share: 1 }]);
  });

  it('is a disc that belongs to each street by area when only the vicinity is known', () => {
    const part = standing(siteWith({ precision: 'vicinity', lngLat: [113.281, 23.1205], radiusMeters: 300 }));
    expect(part.geometry.type).toBe('Polygon');
    expect(part.streets.map(({ code }) => code).toSorted()).toEqual(['102', '103']);
    expect(part.streets.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 12);
  });

  it('is the street itself when only the street is known', () => {
    const part = standing(inStreet('103'));
    expect(part.geometry).toBe(frozenGround.streets.features[2]!.geometry);
    expect(part.streets).toEqual([{ code: '103', share: 1 }]);
  });

  it('is refused outside the district, in an unknown street and with a radius that is none of its precision', () => {
    expect(problemOf(siteWith({ lngLat: [113.4, 23.115] }))).toBe('local.outside-district');
    expect(problemOf(inStreet('999'))).toBe('local.unknown-street');
    expect(problemOf(siteWith({ radiusMeters: 61 }))).toBe('local.radius-of-site');
    expect(problemOf(siteWith({ precision: 'vicinity', radiusMeters: 1001 }))).toBe(
      'local.radius-of-vicinity',
    );
    expect(problemOf(siteWith({ radiusMeters: NaN }))).toBe('local.radius-of-site');
  });
});
