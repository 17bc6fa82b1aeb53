import fc from 'fast-check';
import { booleanPointInPolygon } from '@turf/turf';
import { describe, expect, it } from 'vitest';
import { discPolygon } from '#core/place/disc-polygon.ts';
import type { LngLat } from '#core/place/place.ts';
import { finderOf } from './find-things.ts';
import { mappedWith } from './layers/mapped-project.fixture.ts';

const anyAnchor: fc.Arbitrary<LngLat> = fc.tuple(
  fc.double({ min: 113.2, max: 113.35, noNaN: true }),
  fc.double({ min: 23.1, max: 23.2, noNaN: true }),
);

describe('finding things without the graphics card', () => {
  it('gives the things whose area holds a position, as looking at each of them does', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(anyAnchor, fc.integer({ min: 50, max: 3000 })), { maxLength: 25 }),
        anyAnchor,
        (places, position) => {
          const things = places.map(([anchor, radius], row) =>
            mappedWith({ id: `p${row}`, row, anchor, geometry: discPolygon(anchor, radius) }),
          );
          const expected = things.filter(
            ({ geometry }) => geometry.type === 'Polygon' && booleanPointInPolygon(position, geometry),
          );
          expect(finderOf(things).areasAt(position)).toEqual(expected);
        },
      ),
    );
  });

  it('gives the things with their anchor in a box, the nearest to its middle first', () => {
    const anchors: LngLat[] = [
      [113.2601, 23.1201],
      [113.28, 23.12],
      [113.26, 23.12],
    ];
    const things = anchors.map((anchor, row) => mappedWith({ id: `p${row}`, row, anchor }));
    const found = finderOf(things).anchorsIn([113.2595, 23.1195, 113.2605, 23.1205]);
    expect(found.map(({ id }) => id)).toEqual(['p2', 'p0']);
  });

  it('finds nothing among nothing, and no area where there are points alone', () => {
    expect(finderOf([]).areasAt([113.26, 23.12])).toEqual([]);
    expect(finderOf([]).anchorsIn([113, 23, 114, 24])).toEqual([]);
    expect(finderOf([mappedWith({})]).areasAt([113.265, 23.12])).toEqual([]);
  });
});
