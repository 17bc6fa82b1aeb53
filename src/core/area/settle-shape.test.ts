import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LngLat } from '#core/place/place.ts';
import { decodeAreas, encodeAreas } from '#core/view/address/area-part.ts';
import { anyShape } from './any-shape.fixture.ts';
import { mostRingPositions, type AreaShape } from './drawn-area.ts';
import { crossingOf, settleShape } from './settle-shape.ts';

const cores = { projects: new Set<string>(), roads: new Set(['长路']) };

function reasonOf(shape: AreaShape) {
  const settled = settleShape(shape);
  return settled.ok ? null : settled.problems[0];
}

const polygon = (...ring: LngLat[]): AreaShape => ({ kind: 'polygon', ring });

describe('a settled shape', () => {
  it('is what the address gives back, and settles to itself', () => {
    fc.assert(
      fc.property(anyShape, (shape) => {
        const settled = settleShape(shape);
        if (!settled.ok) throw new Error(JSON.stringify(settled.problems));
        const area = { name: '', shape: settled.value };
        expect(decodeAreas(encodeAreas([area]), cores)).toEqual({ areas: [area], broken: [] });
        expect(settleShape(settled.value)).toEqual(settled);
      }),
    );
  });

  it('keeps each corner once, however often it was clicked', () => {
    const [a, b, c]: LngLat[] = [
      [113.26, 23.12],
      [113.27, 23.12],
      [113.27, 23.13],
    ];
    expect(settleShape(polygon(a!, a!, b!, c!, [113.270_000_3, 23.13], a!))).toEqual({
      ok: true,
      value: polygon(a!, b!, c!),
      notes: [],
    });
  });

  it('takes the corners of a rectangle in any order', () => {
    const shape: AreaShape = { kind: 'rectangle', southWest: [113.27, 23.12], northEast: [113.26, 23.13] };
    expect(settleShape(shape)).toMatchObject({
      value: { southWest: [113.26, 23.12], northEast: [113.27, 23.13] },
    });
  });
});

describe('what is no area', () => {
  it('is a polygon that crosses itself, with the place where', () => {
    const bow = polygon([113.26, 23.12], [113.28, 23.14], [113.28, 23.12], [113.26, 23.14]);
    expect(reasonOf(bow)).toEqual({ key: 'area.self-crossing', params: { lng: 113.27, lat: 23.13 } });
  });

  it('is a polygon that runs along itself or encloses nothing', () => {
    const flat = polygon([113.26, 23.12], [113.27, 23.12], [113.28, 23.12]);
    const spike = polygon([113.26, 23.12], [113.28, 23.12], [113.28, 23.14], [113.28, 23.13]);
    expect(reasonOf(flat)?.key).toBe('area.self-crossing');
    expect(reasonOf(spike)?.key).toBe('area.self-crossing');
  });

  it('is a polygon with too few corners or too many', () => {
    expect(reasonOf(polygon())?.key).toBe('area.too-few-positions');
    expect(reasonOf(polygon([113.26, 23.12], [113.27, 23.12], [113.26, 23.12]))?.key).toBe(
      'area.too-few-positions',
    );
    const many = Array.from({ length: mostRingPositions + 1 }, (_, corner): LngLat => {
      const direction = (2 * Math.PI * corner) / (mostRingPositions + 1);
      return [113.26 + 0.01 * Math.cos(direction), 23.12 + 0.01 * Math.sin(direction)];
    });
    expect(reasonOf(polygon(...many))).toEqual({
      key: 'area.too-many-positions',
      params: { count: 501, most: 500 },
    });
  });

  it('is a rectangle without width or height', () => {
    const level: AreaShape = { kind: 'rectangle', southWest: [113.26, 23.12], northEast: [113.27, 23.12] };
    expect(reasonOf(level)?.key).toBe('area.no-extent');
  });

  it.each([0, 0.4, -5, 20_001, NaN, Infinity])('is a circle or buffer of %s metres', (radiusMeters) => {
    expect(reasonOf({ kind: 'circle', center: [113.26, 23.12], radiusMeters })?.key).toBe('area.radius');
    const core = { kind: 'project', id: 'p' } as const;
    expect(reasonOf({ kind: 'buffer', core, radiusMeters })?.key).toBe('area.radius');
  });

  it('is anything beyond the edge of the map, or nowhere', () => {
    expect(reasonOf({ kind: 'circle', center: [113.26, 86], radiusMeters: 5 })?.key).toBe('area.off-earth');
    expect(reasonOf(polygon([NaN, 23], [113.27, 23.12], [113.28, 23.13]))?.key).toBe('area.off-earth');
  });
});

it('a ring that is not one yet crosses nothing', () => {
  expect(crossingOf([])).toBeNull();
  expect(crossingOf([[113.26, 23.12]])).toBeNull();
});
