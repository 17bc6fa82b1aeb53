import { distance } from '@turf/turf';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { frameAround } from './map-frame.ts';
import { scaleBar } from './scale-bar.ts';

const size = { width: 1860, height: 1000 };

/** Extents of a street's size, in Guangzhou and where degrees are shorter. */
const anyExtent = fc
  .record({
    west: fc.double({ min: 113, max: 114, noNaN: true }),
    south: fc.double({ min: -60, max: 60, noNaN: true }),
    width: fc.double({ min: 0.002, max: 0.06, noNaN: true }),
    height: fc.double({ min: 0.002, max: 0.06, noNaN: true }),
  })
  .map(({ west, south, width, height }): [number, number, number, number] => [
    west,
    south,
    west + width,
    south + height,
  ]);

describe('the frame of a printed map', () => {
  it('holds its whole extent within its margins, north up, east to the right', () => {
    fc.assert(
      fc.property(anyExtent, (extent) => {
        const [west, south, east, north] = extent;
        const { project } = frameAround(extent, size, { margin: 40 });
        const [left, bottom] = project([west, south]);
        const [right, top] = project([east, north]);
        expect(Math.min(left, top)).toBeGreaterThan(40 - 1e-6);
        expect(right).toBeLessThan(size.width - 40 + 1e-6);
        expect(bottom).toBeLessThan(size.height - 40 + 1e-6);
        expect(left).toBeLessThan(right);
        expect(top).toBeLessThan(bottom);
      }),
    );
  });

  it('leads back from the drawing to the ground', () => {
    fc.assert(
      fc.property(anyExtent, fc.double({ min: 0, max: 1, noNaN: true }), (extent, part) => {
        const { project, unproject } = frameAround(extent, size, { margin: 0 });
        const lngLat = [extent[0] + part * (extent[2] - extent[0]), extent[1]];
        const [lng, lat] = unproject(project(lngLat));
        expect(lng).toBeCloseTo(lngLat[0] ?? NaN, 9);
        expect(lat).toBeCloseTo(lngLat[1] ?? NaN, 9);
      }),
    );
  });

  it('takes the first of the given scales that shows everything', () => {
    const extent: [number, number, number, number] = [113.26, 23.12, 113.28, 23.13];
    const { metersPerUnit } = frameAround(extent, size, { margin: 0 });
    const scales = [metersPerUnit / 2, metersPerUnit * 1.2, metersPerUnit * 3];
    expect(frameAround(extent, size, { margin: 0, scales }).metersPerUnit).toBe(metersPerUnit * 1.2);
  });

  it('has a scale bar that is right by the great circle, to a percent, in the middle and at the edges', () => {
    fc.assert(
      fc.property(anyExtent, fc.constantFrom(0.05, 0.5, 0.95), (extent, height) => {
        const frame = frameAround(extent, size, { margin: 10 });
        const { meters, units } = scaleBar(frame, size.width / 5);
        expect(units).toBeLessThanOrEqual(size.width / 5);
        expect(units).toBeGreaterThan(size.width / 13);
        const y = size.height * height;
        const east = distance(frame.unproject([0, y]), frame.unproject([units, y]), { units: 'meters' });
        const north = distance(frame.unproject([0, 0]), frame.unproject([0, units]), { units: 'meters' });
        expect(Math.abs(east / meters - 1)).toBeLessThan(0.01);
        expect(Math.abs(north / meters - 1)).toBeLessThan(0.01);
      }),
    );
  });

  it.each([
    [1, 1000, 1000],
    [1, 999, 500],
    [0.5, 900, 200],
    [12.5, 372, 2000],
  ])('at %d m a unit and at most %d units has a bar of %d m', (metersPerUnit, most, meters) => {
    expect(scaleBar({ metersPerUnit }, most).meters).toBe(meters);
  });
});
