import { destination } from '@turf/turf';
import fc from 'fast-check';
import type { Geometry } from 'geojson';
import { describe, expect, it } from 'vitest';
import { discPolygon } from '#core/place/disc-polygon.ts';
import type { LngLat } from '#core/place/place.ts';
import type { ViewCorners } from './in-view.ts';
import type { MappedProject } from './mapped-project.ts';
import { isInView, visibleOf } from './visible-things.ts';

const corners: ViewCorners = [
  [113.25, 23.13],
  [113.27, 23.13],
  [113.27, 23.11],
  [113.25, 23.11],
];
const middle: LngLat = [113.26, 23.12];

function line(...coordinates: LngLat[]): Geometry {
  return { type: 'LineString', coordinates };
}

function thing(
  id: string,
  theme: string,
  geometry: Geometry,
  more: Partial<MappedProject> = {},
): MappedProject {
  return { id, row: 0, theme, vague: false, anchor: middle, geometry, course: id, ...more };
}

describe('what is in view', () => {
  it('is a line that only crosses it, but not one whose box merely touches it', () => {
    expect(isInView(line([113.24, 23.12], [113.28, 23.121]), corners)).toBe(true);
    expect(isInView(line([113.24, 23.12], [113.26, 23.141]), corners)).toBe(false);
  });

  it('is an area around all of it, and one with a corner in it', () => {
    expect(isInView(discPolygon(middle, 9000), corners)).toBe(true);
    expect(isInView(discPolygon([113.272, 23.12], 500), corners)).toBe(true);
    expect(isInView(discPolygon([113.29, 23.12], 500), corners)).toBe(false);
  });

  it('is what lies in it when the map is turned, not what lies in its box', () => {
    const turned = [45, 135, 225, 315].map(
      (bearing) => destination(middle, 1000, bearing, { units: 'meters' }).geometry.coordinates,
    ) as unknown as ViewCorners;
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 360, noNaN: true }),
        fc.double({ min: 0, max: 690, noNaN: true }),
        (bearing, meters) => {
          const inside = destination(middle, meters, bearing, { units: 'meters' }).geometry;
          expect(isInView(inside, turned)).toBe(true);
        },
      ),
    );
    const diamond = [0, 90, 180, 270].map(
      (bearing) => destination(middle, 1000, bearing, { units: 'meters' }).geometry.coordinates,
    ) as unknown as ViewCorners;
    const cornerOfBox = destination(middle, 1000, 45, { units: 'meters' }).geometry;
    expect(isInView(cornerOfBox, diamond)).toBe(false);
  });
});

describe('what a legend must explain', () => {
  it('is each way of drawing and each theme once, in their own order', () => {
    const things = [
      thing('road', 'roads', line([113.24, 23.12], [113.28, 23.12])),
      thing('village', 'villages', discPolygon(middle, 300), { vague: true }),
      thing('lift', 'roads', { type: 'Point', coordinates: middle }, { locatedHere: true }),
      thing('lift', 'roads', { type: 'Point', coordinates: [113.261, 23.12] }, { locatedHere: true }),
    ];
    const precisionOf = ({ vague }: MappedProject) => (vague ? 'vicinity' : 'site');
    expect(visibleOf(things, precisionOf, ['villages', 'parks', 'roads'])).toEqual({
      kinds: ['site', 'line', 'vicinity', 'local'],
      themes: ['villages', 'roads'],
      projects: 3,
    });
  });

  it('is nothing where nothing is', () => {
    expect(visibleOf([], () => 'site', ['roads'])).toEqual({ kinds: [], themes: [], projects: 0 });
  });
});
