import { area, bboxClip, polygon } from '@turf/turf';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boxOf, clipCourse, clipRing, isInside } from './clip.ts';
import type { Point } from './map-frame.ts';
import { distanceToSegment, simplifyCourse } from './simplify-course.ts';

const box = boxOf({ width: 10, height: 6 });
const coordinate = fc.double({ min: -15, max: 25, noNaN: true });
const anyCourse = fc.array(fc.tuple(coordinate, coordinate), { minLength: 2, maxLength: 12 });
const roomy = boxOf({ width: 10, height: 6 }, 1e-9);

function lengthOf(course: readonly Point[]): number {
  return course.reduce((sum, [x, y], index) => {
    const [fromX, fromY] = course[index - 1] ?? [x, y];
    return sum + Math.hypot(x - fromX, y - fromY);
  }, 0);
}

describe('cutting a course by the frame', () => {
  it('leaves nothing outside', () => {
    fc.assert(
      fc.property(anyCourse, (course) => {
        expect(
          clipCourse(course, box)
            .flat()
            .every((point) => isInside(point, roomy)),
        ).toBe(true);
      }),
    );
  });

  it('keeps all that is inside: as many sampled points lie on the pieces as in the box', () => {
    fc.assert(
      fc.property(anyCourse, fc.double({ min: 0, max: 1, noNaN: true }), (course, part) => {
        const pieces = clipCourse(course, box);
        course.slice(1).forEach(([toX, toY], index) => {
          const [fromX, fromY] = course[index] ?? [toX, toY];
          const point: Point = [fromX + part * (toX - fromX), fromY + part * (toY - fromY)];
          if (!isInside(point, boxOf({ width: 10, height: 6 }, -1e-6))) return;
          const away = pieces.flatMap((piece) =>
            piece.slice(1).map((to, at) => distanceToSegment(point, piece[at] ?? to, to)),
          );
          expect(Math.min(...away)).toBeLessThan(1e-6);
        });
      }),
    );
  });

  it('cuts one that leaves and comes back into pieces, in its order', () => {
    const pieces = clipCourse(
      [
        [2, 3],
        [12, 3],
        [12, 5],
        [8, 5],
      ],
      box,
    );
    expect(pieces).toEqual([
      [
        [2, 3],
        [10, 3],
      ],
      [
        [10, 5],
        [8, 5],
      ],
    ]);
    expect(pieces.map(lengthOf)).toEqual([8, 2]);
  });
});

describe('cutting an area by the frame', () => {
  it('leaves nothing outside and the area that Turf leaves', () => {
    const anyTriangle = fc.tuple(...Array.from({ length: 3 }, () => fc.tuple(coordinate, coordinate)));
    fc.assert(
      fc.property(anyTriangle, (corners) => {
        const kept = clipRing(corners, box);
        expect(kept.every((point) => isInside(point, roomy))).toBe(true);
        const closed = (ring: readonly Point[]) => [...ring, ring[0] ?? [0, 0]].map(([x, y]) => [x, y]);
        const expected = area(bboxClip(polygon([closed(corners)]), [0, 0, 10, 6]));
        const left = kept.length < 3 ? 0 : area(polygon([closed(kept)]));
        expect(Math.abs(left - expected)).toBeLessThan(1e-6 * Math.max(1e6, expected));
      }),
    );
  });
});

describe('simplifying a course', () => {
  it('keeps both ends and stays within the tolerance', () => {
    fc.assert(
      fc.property(anyCourse, fc.double({ min: 0.01, max: 5, noNaN: true }), (course, tolerance) => {
        const simple = simplifyCourse(course, tolerance);
        expect([simple[0], simple.at(-1)]).toEqual([course[0], course.at(-1)]);
        for (const point of course) {
          const away = simple.slice(1).map((to, index) => distanceToSegment(point, simple[index] ?? to, to));
          expect(Math.min(...away)).toBeLessThanOrEqual(tolerance + 1e-9);
        }
      }),
    );
  });
});
