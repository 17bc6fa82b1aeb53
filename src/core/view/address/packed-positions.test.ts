import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LngLat } from '#core/place/place.ts';
import { anyPosition } from './any-view.fixture.ts';
import { packPositions, toMillionthDegree, unpackPositions } from './packed-positions.ts';

describe('packed positions', () => {
  it('come out as they went in, to the millionth of a degree', () => {
    fc.assert(
      fc.property(fc.array(anyPosition), (positions) => {
        expect(unpackPositions(packPositions(positions))).toEqual(positions);
      }),
      { numRuns: 2000 },
    );
  });

  it('are rounded to what comes out', () => {
    const anywhere = fc.tuple(
      fc.double({ min: -180, max: 180, noNaN: true }),
      fc.double({ min: -85, max: 85, noNaN: true }),
    );
    fc.assert(
      fc.property(fc.array(anywhere), (positions: LngLat[]) => {
        const rounded = positions.map(toMillionthDegree);
        expect(unpackPositions(packPositions(positions))).toEqual(rounded);
        expect(rounded.map(toMillionthDegree)).toEqual(rounded);
      }),
    );
  });

  it('stand in an address without an escape', () => {
    fc.assert(
      fc.property(fc.array(anyPosition), (positions) => {
        const text = packPositions(positions);
        expect(encodeURIComponent(text)).toBe(text);
      }),
    );
  });

  it('take few characters where they lie close together', () => {
    const ring = Array.from({ length: 100 }, (_, index): LngLat => [
      113.27 + 0.01 * Math.cos(index / 16),
      23.13 + 0.01 * Math.sin(index / 16),
    ]);
    expect(packPositions(ring).length).toBeLessThan(100 * 6 + 12);
  });

  it('have one spelling: what can be unpacked is what is packed from it', () => {
    const text = fc.string({ unit: fc.constantFrom(...'ABCgh_-019'), maxLength: 14 });
    fc.assert(
      fc.property(text, (packed) => {
        const positions = unpackPositions(packed);
        if (positions !== null) expect(packPositions(positions)).toBe(packed);
      }),
      { numRuns: 3000 },
    );
  });

  it.each([
    ['one number without its pair', 'A'],
    ['a number that goes on after the end', 'Ag'],
    ['a padded number', 'gAA'],
    ['a character that is not of the alphabet', 'A!'],
    ['a number beyond all', `${'_'.repeat(40)}BA`],
    ['a longitude off the Earth', packPositions([[181, 0]])],
    ['a latitude off the map', packPositions([[0, -86]])],
    [
      'a step off the Earth',
      packPositions([
        [179, 0],
        [181, 0],
      ]),
    ],
  ])('are none for %s', (_, text) => {
    expect(unpackPositions(text)).toBeNull();
  });
});
