import { length, union } from '@turf/turf';
import fc from 'fast-check';
import type { Feature, FeatureCollection, MultiPolygon, Polygon, Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { polygon, randomTiling } from '#core/summary/tiling.fixture.ts';
import { sharedBorders } from './shared-borders.ts';

type Areas = FeatureCollection<Polygon | MultiPolygon>;

function collection(geometries: readonly (Polygon | MultiPolygon)[]): Areas {
  return {
    type: 'FeatureCollection',
    features: geometries.map((geometry) => ({ type: 'Feature', properties: {}, geometry })),
  };
}

const anyTiling = randomTiling.map(({ polygons }) => collection(polygons));

function ringsOf({ coordinates, type }: Polygon | MultiPolygon): Position[][] {
  return type === 'Polygon' ? coordinates : coordinates.flat();
}

/** The edges of courses, each named alike in either direction. */
function edgesOf(courses: readonly Position[][]): string[] {
  return courses.flatMap((course) =>
    course.slice(1).map((to, index) => [String(course[index]), String(to)].sort().join(' – ')),
  );
}

function metersOf(courses: Position[][]): number {
  const lines: Feature = {
    type: 'Feature',
    properties: {},
    geometry: { type: 'MultiLineString', coordinates: courses },
  };
  return length(lines, { units: 'meters' });
}

describe('the borders between areas', () => {
  it('are as long as the perimeters without the outline, halved', () => {
    fc.assert(
      fc.property(anyTiling, (areas) => {
        const whole = areas.features.length > 1 ? union(areas)?.geometry : areas.features[0]?.geometry;
        if (!whole) throw new Error('the areas have no outline');
        const perimeters = areas.features.reduce((sum, { geometry }) => sum + metersOf(ringsOf(geometry)), 0);
        const inner = (perimeters - metersOf(ringsOf(whole))) / 2;
        expect(metersOf(sharedBorders(areas).coordinates)).toBeCloseTo(inner, 3);
      }),
      { numRuns: 60 },
    );
  });

  it('are every edge that two areas have, once, and none that only one has', () => {
    fc.assert(
      fc.property(anyTiling, (areas) => {
        const all = areas.features.flatMap(({ geometry }) => edgesOf(ringsOf(geometry)));
        const shared = all.filter((edge, index) => all.indexOf(edge) < index);
        expect(edgesOf(sharedBorders(areas).coordinates).toSorted()).toEqual(shared.toSorted());
      }),
      { numRuns: 60 },
    );
  });

  it('run through: an edge follows the one before it in one course', () => {
    const left = polygon([
      [0, 0],
      [1, 0],
      [1, 1],
      [1, 2],
      [0, 2],
      [0, 0],
    ]);
    const right = polygon([
      [1, 0],
      [2, 0],
      [2, 2],
      [1, 2],
      [1, 1],
      [1, 0],
    ]);
    expect(sharedBorders(collection([left, right])).coordinates).toEqual([
      [
        [1, 2],
        [1, 1],
        [1, 0],
      ],
    ]);
  });

  it('go round an enclave, which is the hole of the area about it', () => {
    const hole: Position[] = [
      [1, 1],
      [1, 2],
      [2, 2],
      [2, 1],
      [1, 1],
    ];
    const around = polygon(
      [
        [0, 0],
        [3, 0],
        [3, 3],
        [0, 3],
        [0, 0],
      ],
      hole,
    );
    const enclave: MultiPolygon = { type: 'MultiPolygon', coordinates: [[hole.toReversed()]] };
    expect(edgesOf(sharedBorders(collection([around, enclave])).coordinates).toSorted()).toEqual(
      edgesOf([hole]).toSorted(),
    );
  });

  it('are none where areas lie apart', () => {
    const far = polygon([
      [5, 5],
      [6, 5],
      [6, 6],
      [5, 5],
    ]);
    const near = polygon([
      [0, 0],
      [1, 0],
      [1, 1],
      [0, 0],
    ]);
    expect(sharedBorders(collection([far, near]))).toEqual({ type: 'MultiLineString', coordinates: [] });
  });
});
