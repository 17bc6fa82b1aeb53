import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyShape } from '#core/area/any-shape.fixture.ts';
import type { PlainShape } from '#core/area/area-polygon.ts';
import { settleShape } from '#core/area/settle-shape.ts';
import { coordinateDecimals, isPolygon, polygonToChange, shapeOf } from './drawn-shape.ts';

const anySettled = anyShape
  .map(settleShape)
  .filter((settled) => settled.ok)
  .map(({ value }) => value)
  .filter((shape): shape is PlainShape => shape.kind !== 'buffer');

describe('a shape that is put down to be changed', () => {
  it('and is not changed comes back the same, but for the way round and a circle’s rounding', () => {
    fc.assert(
      fc.property(anySettled, (shape) => {
        const back = shapeOf(shape.kind, polygonToChange(shape));
        if (shape.kind === 'polygon' && back.kind === 'polygon') {
          expect(back.ring).toHaveLength(shape.ring.length);
          expect(new Set(back.ring.map(String))).toEqual(new Set(shape.ring.map(String)));
        } else if (shape.kind === 'circle' && back.kind === 'circle') {
          expect(back.center[0]).toBeCloseTo(shape.center[0], 5);
          expect(back.center[1]).toBeCloseTo(shape.center[1], 5);
          expect(Math.abs(back.radiusMeters - shape.radiusMeters)).toBeLessThan(0.3);
        } else expect(back).toEqual(shape);
      }),
    );
  });

  it('has no more decimals than the pen takes', () => {
    fc.assert(
      fc.property(anySettled, (shape) => {
        for (const degrees of polygonToChange(shape).coordinates.flat(2)) {
          expect(Number(degrees.toFixed(coordinateDecimals))).toBe(degrees);
        }
      }),
    );
  });
});

describe('what the pen is drawing', () => {
  it('is a polygon of the corners set and the pointer, each once', () => {
    const [a, b] = [
      [113.26, 23.12],
      [113.27, 23.12],
    ];
    const drawn = { type: 'Polygon' as const, coordinates: [[a!, b!, b!, a!]] };
    expect(shapeOf('polygon', drawn)).toEqual({ kind: 'polygon', ring: [a, b] });
    expect(shapeOf('polygon', { type: 'Polygon', coordinates: [[a!, a!, a!, a!]] })).toEqual({
      kind: 'polygon',
      ring: [a],
    });
  });

  it('is told from guides and points', () => {
    expect(isPolygon({ type: 'Polygon', coordinates: [] })).toBe(true);
    expect(isPolygon({ type: 'Point', coordinates: [] })).toBe(false);
    expect(isPolygon(null)).toBe(false);
  });
});
