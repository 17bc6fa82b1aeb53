import fc from 'fast-check';
import { booleanPointInPolygon } from '@turf/turf';
import { describe, expect, it } from 'vitest';
import type { LngLat } from '#core/place/place.ts';
import { eachInView, flatPositions, type ViewCorners } from './in-view.ts';

const box: ViewCorners = [
  [113.2, 23.2],
  [113.4, 23.2],
  [113.4, 23.1],
  [113.2, 23.1],
];

function inView(points: readonly LngLat[], corners: ViewCorners): number[] {
  const found: number[] = [];
  eachInView(flatPositions(points), corners, (at) => found.push(at));
  return found;
}

/** The box as it is seen when turned around its middle and wider at the far end. */
function trapezium(turn: number, widening: number): ViewCorners {
  const around = ([lng, lat]: LngLat): LngLat => {
    const [x, y] = [(lng - 113.3) * (lat > 23.15 ? widening : 1), lat - 23.15];
    return [113.3 + x * Math.cos(turn) - y * Math.sin(turn), 23.15 + x * Math.sin(turn) + y * Math.cos(turn)];
  };
  return [around(box[0]), around(box[1]), around(box[2]), around(box[3])];
}

const anyPoint = fc.tuple(
  fc.double({ min: 113, max: 113.6, noNaN: true }),
  fc.double({ min: 22.9, max: 23.4, noNaN: true }),
);

describe('what is in view', () => {
  it('are the points between the corners', () => {
    expect(
      inView(
        [
          [113.3, 23.15],
          [113.3, 23.25],
          [113.39, 23.11],
          [113.1, 23.15],
        ],
        box,
      ),
    ).toEqual([0, 2]);
  });

  it('is the same as Turf finds, however the map is turned and tilted', () => {
    fc.assert(
      fc.property(
        fc.array(anyPoint, { maxLength: 40 }),
        fc.double({ min: 0, max: 2 * Math.PI, noNaN: true }),
        fc.double({ min: 1, max: 3, noNaN: true }),
        (points, turn, widening) => {
          const corners = trapezium(turn, widening);
          const ring = [...corners, corners[0]];
          const expected = points.flatMap((point, at) =>
            booleanPointInPolygon(point, { type: 'Polygon', coordinates: [ring] }) ? [at] : [],
          );
          expect(inView(points, corners)).toEqual(expected);
        },
      ),
      { numRuns: 300 },
    );
  });
});
