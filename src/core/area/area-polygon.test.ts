import { area, booleanClockwise, length, lineString } from '@turf/turf';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { measureOnEllipsoid } from '#core/summary/independent-gis.fixture.ts';
import { anyShape } from './any-shape.fixture.ts';
import { areaPolygon, type PlainShape } from './area-polygon.ts';
import { measurePolygonal } from './polygon-measures.ts';
import { circleThrough, sketchShape } from './sketch.ts';

const anyPlainShape = anyShape.filter((shape): shape is PlainShape => shape.kind !== 'buffer');

describe('the polygon of a shape', () => {
  it('is one closed ring that turns counterclockwise', () => {
    fc.assert(
      fc.property(anyPlainShape, (shape) => {
        const [ring = [], ...holes] = areaPolygon(shape).coordinates;
        expect(holes).toEqual([]);
        expect(ring.at(-1)).toEqual(ring[0]);
        expect(booleanClockwise(lineString(ring))).toBe(false);
      }),
    );
  });

  it('of a circle has the area of the circle, to a hundredth of a percent', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 20_000 }), (radiusMeters) => {
        const circle = areaPolygon({ kind: 'circle', center: [113.26, 23.12], radiusMeters });
        expect(area(circle) / (Math.PI * radiusMeters ** 2)).toBeCloseTo(1, 3);
      }),
    );
  });

  it('of a circle gives the circle back', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 20_000 }), (radiusMeters) => {
        const [ring = []] = areaPolygon({
          kind: 'circle',
          center: [113.26, 23.12],
          radiusMeters,
        }).coordinates;
        const { center, radiusMeters: radius } = circleThrough(ring.map(([lng = 0, lat = 0]) => [lng, lat]));
        expect(center[0]).toBeCloseTo(113.26, 8);
        expect(center[1]).toBeCloseTo(23.12, 8);
        expect(radius).toBeCloseTo(radiusMeters, 3);
      }),
    );
  });
});

describe('the measures of a polygon', () => {
  it('are an independent program’s: area on the ellipsoid, perimeter Turf’s', () => {
    fc.assert(
      fc.property(anyPlainShape, (shape) => {
        const polygon = areaPolygon(shape);
        const { squareMeters, perimeterMeters } = measurePolygonal(polygon);
        // edges are straight in longitude and latitude here, geodesics there
        expect(Math.abs(squareMeters / measureOnEllipsoid(polygon).squareMeters - 1)).toBeLessThan(2e-4);
        const outline = lineString(polygon.coordinates[0] ?? []);
        expect(perimeterMeters).toBeCloseTo(length(outline, { units: 'meters' }), 6);
      }),
    );
  });

  it('leave holes out of the area and take them into the perimeter', () => {
    const square = (west: number, south: number, side: number) => [
      [west, south],
      [west + side, south],
      [west + side, south + side],
      [west, south + side],
      [west, south],
    ];
    const [shell, hole] = [square(113.26, 23.12, 0.01), square(113.262, 23.122, 0.005).reverse()];
    const [whole, part] = [shell, hole].map((ring) =>
      measurePolygonal({ type: 'Polygon', coordinates: [ring] }),
    );
    const both = measurePolygonal({ type: 'MultiPolygon', coordinates: [[shell, hole]] });
    expect(both.squareMeters).toBeCloseTo(whole!.squareMeters - part!.squareMeters, 6);
    expect(both.perimeterMeters).toBeCloseTo(whole!.perimeterMeters + part!.perimeterMeters, 6);
  });
});

describe('a sketch', () => {
  it('of two corners is a length, of three an area', () => {
    const course = sketchShape({
      kind: 'polygon',
      ring: [
        [113.26, 23.12],
        [113.26, 23.13],
      ],
    });
    expect(course.squareMeters).toBeNull();
    expect(course.lengthMeters).toBeCloseTo(1111.95, 1);
    const triangle = sketchShape({
      kind: 'polygon',
      ring: [
        [113.26, 23.12],
        [113.26, 23.13],
        [113.27, 23.13],
      ],
    });
    expect(triangle.squareMeters).toBeGreaterThan(500_000);
    expect(triangle.crossing).toBeNull();
  });

  it('of a circle or rectangle that has no extent yet is nothing, not an error', () => {
    const at: [number, number] = [113.26, 23.12];
    expect(sketchShape({ kind: 'circle', center: at, radiusMeters: 0 })).toMatchObject({
      lengthMeters: 0,
      squareMeters: null,
    });
    expect(sketchShape({ kind: 'rectangle', southWest: at, northEast: at })).toMatchObject({
      lengthMeters: 0,
      squareMeters: 0,
    });
  });

  it('says where it crosses itself, and how wide a circle is', () => {
    const bow = sketchShape({
      kind: 'polygon',
      ring: [
        [113.26, 23.12],
        [113.28, 23.14],
        [113.28, 23.12],
        [113.26, 23.14],
      ],
    });
    expect(bow.crossing?.map((degrees) => Number(degrees.toFixed(6)))).toEqual([113.27, 23.13]);
    expect(sketchShape({ kind: 'circle', center: [113.26, 23.12], radiusMeters: 70 }).radiusMeters).toBe(70);
  });
});
