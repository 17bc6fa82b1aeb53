import type { Feature, FeatureCollection, Geometry, LineString, MultiLineString, Position } from 'geojson';
import type { LngLat } from '#core/place/place.ts';
import { fail, problem, succeed, type Result } from '#core/problem.ts';
import type { AreaPlace } from './area-place.ts';
import type { PlainShape } from './area-polygon.ts';
import type { BufferCore } from './drawn-area.ts';

/** What a buffer is laid around: a disc (a point is one without radius), or any other geometry. */
export type Around =
  | { kind: 'disc'; center: LngLat; radiusMeters: number }
  | { kind: 'geometry'; geometry: Exclude<Geometry, { type: 'GeometryCollection' }> };

/** A shape whose polygon follows from it alone. */
export type AreaRequest = PlainShape | { kind: 'buffer'; around: readonly Around[]; radiusMeters: number };

/**
 * Where a buffer's core lies. Fails with `area.project-without-place` or `area.road-unknown`.
 * @param roads with their names as `name`
 */
export function aroundCore(
  core: BufferCore,
  places: readonly AreaPlace[],
  roads: FeatureCollection,
): Result<Around[]> {
  if (core.kind === 'project') {
    const around = places.filter(({ projectId }) => projectId === core.id).flatMap(aroundPlace);
    return around.length > 0
      ? succeed(around)
      : fail(problem('area.project-without-place', { project: core.id }));
  }
  const courses = roads.features.filter((road) => nameOf(road) === core.name).flatMap(coursesOf);
  if (courses.length === 0) return fail(problem('area.road-unknown', { road: core.name }));
  return succeed([{ kind: 'geometry', geometry: { type: 'MultiLineString', coordinates: courses } }]);
}

/** The names of roads that have a course, each once, in Chinese order. */
export function roadNames(roads: FeatureCollection): string[] {
  const named = roads.features.filter((road) => coursesOf(road).length > 0).map(nameOf);
  return [...new Set(named)].filter((name) => name !== '').sort((a, b) => a.localeCompare(b, 'zh'));
}

function aroundPlace({ disc, geometry }: AreaPlace): Around[] {
  if (disc) return [{ kind: 'disc', ...disc }];
  switch (geometry.type) {
    case 'Point': {
      const [lng = 0, lat = 0] = geometry.coordinates;
      return [{ kind: 'disc', center: [lng, lat], radiusMeters: 0 }];
    }
    case 'GeometryCollection':
      throw new RangeError('a place is one geometry, not a collection');
    default:
      return [{ kind: 'geometry', geometry }];
  }
}

function nameOf({ properties }: Feature): string {
  const name: unknown = properties?.name;
  return typeof name === 'string' ? name : '';
}

function coursesOf({ geometry }: Feature): Position[][] {
  return isCourse(geometry)
    ? geometry.type === 'LineString'
      ? [geometry.coordinates]
      : geometry.coordinates
    : [];
}

function isCourse(geometry: Geometry): geometry is LineString | MultiLineString {
  return geometry.type === 'LineString' || geometry.type === 'MultiLineString';
}
