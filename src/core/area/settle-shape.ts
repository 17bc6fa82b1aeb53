import { fail, problem, succeed, type Problem, type Result } from '#core/problem.ts';
import type { LngLat } from '#core/place/place.ts';
import { findSelfCrossing } from '#core/place/self-crossing.ts';
import { toMillionthDegree } from '#core/view/address/packed-positions.ts';
import { areaRadiusLimits, mostRingPositions, type AreaShape } from './drawn-area.ts';
import { withoutRepeats } from './without-repeats.ts';

/** Web Mercator, on which areas are drawn, ends there. */
const mostLatitude = 85;

/**
 * A shape as it is kept: positions rounded to the millionth of a degree, repeated ones dropped, radii whole metres.
 * Fails with the reason where it is no area: `area.too-few-positions`, `area.too-many-positions`,
 * `area.self-crossing` (with the place, degrees), `area.off-earth`, `area.no-extent`, `area.radius`.
 */
export function settleShape(shape: AreaShape): Result<AreaShape> {
  switch (shape.kind) {
    case 'polygon':
      return settlePolygon(shape.ring);
    case 'rectangle':
      return settleRectangle(shape.southWest, shape.northEast);
    case 'circle': {
      const center = toMillionthDegree(shape.center);
      const radiusMeters = Math.round(shape.radiusMeters);
      const reason = checkPositions([center]) ?? checkRadius(radiusMeters);
      return reason ? fail(reason) : succeed({ kind: 'circle', center, radiusMeters });
    }
    case 'buffer': {
      const radiusMeters = Math.round(shape.radiusMeters);
      const reason = checkRadius(radiusMeters);
      return reason ? fail(reason) : succeed({ ...shape, radiusMeters });
    }
  }
}

/** Where a ring, without the repeated last position, crosses itself or runs along itself; null where it does not. */
export function crossingOf(ring: readonly LngLat[]): LngLat | null {
  const [first] = ring;
  if (!first) return null;
  const closed = [...ring, first];
  const place = findSelfCrossing(Float64Array.from(closed.flat()), Uint32Array.of(0, closed.length));
  return place ?? null;
}

function settlePolygon(drawn: readonly LngLat[]): Result<AreaShape> {
  const ring = withoutRepeats(drawn.map(toMillionthDegree));
  const reason = checkPositions(ring);
  if (reason) return fail(reason);
  if (ring.length < 3) return fail(problem('area.too-few-positions'));
  if (ring.length > mostRingPositions) {
    return fail(problem('area.too-many-positions', { count: ring.length, most: mostRingPositions }));
  }
  const crossing = crossingOf(ring);
  if (crossing) {
    const [lng, lat] = toMillionthDegree(crossing);
    return fail(problem('area.self-crossing', { lng, lat }));
  }
  return succeed({ kind: 'polygon', ring });
}

/** Opposite corners may come in any order. */
function settleRectangle(corner: LngLat, opposite: LngLat): Result<AreaShape> {
  const [a, b] = [toMillionthDegree(corner), toMillionthDegree(opposite)];
  const reason = checkPositions([a, b]);
  if (reason) return fail(reason);
  if (a[0] === b[0] || a[1] === b[1]) return fail(problem('area.no-extent'));
  return succeed({
    kind: 'rectangle',
    southWest: [Math.min(a[0], b[0]), Math.min(a[1], b[1])],
    northEast: [Math.max(a[0], b[0]), Math.max(a[1], b[1])],
  });
}

function checkPositions(positions: readonly LngLat[]): Problem | null {
  const off = positions.find(([lng, lat]) => !(Math.abs(lng) <= 180) || !(Math.abs(lat) <= mostLatitude));
  return off ? problem('area.off-earth', { lng: off[0], lat: off[1] }) : null;
}

function checkRadius(radiusMeters: number): Problem | null {
  const { least, most } = areaRadiusLimits;
  return radiusMeters >= least && radiusMeters <= most ? null : problem('area.radius', { least, most });
}
