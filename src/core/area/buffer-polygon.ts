import { buffer, featureCollection, rewind, union } from '@turf/turf';
import type { Feature, MultiPolygon, Polygon } from 'geojson';
import { discPolygon } from '#core/place/disc-polygon.ts';
import { circleSteps } from './area-polygon.ts';
import type { Around } from './around.ts';

/** Everything within a distance of what it lies around: overlapping parts are one, rings as RFC 7946 turns them. */
export function bufferPolygon(around: readonly Around[], radiusMeters: number): Polygon | MultiPolygon {
  const parts = around.map((each): Feature<Polygon | MultiPolygon> => {
    if (each.kind === 'disc') {
      const disc = discPolygon(each.center, each.radiusMeters + radiusMeters, circleSteps);
      return { type: 'Feature', properties: {}, geometry: disc };
    }
    const wide = buffer(each.geometry, radiusMeters, { units: 'meters', steps: circleSteps / 4 });
    if (!wide) throw new RangeError(`no buffer of ${radiusMeters} m around a ${each.geometry.type}`);
    return wide;
  });
  const [first] = parts;
  const whole = parts.length === 1 ? first : union(featureCollection(parts));
  if (!whole) throw new RangeError('bufferPolygon: nothing to lie around');
  const turned = rewind(whole.geometry);
  if (turned.type !== 'Polygon' && turned.type !== 'MultiPolygon') {
    throw new TypeError(`rewind turned a polygon into a ${turned.type}`);
  }
  return turned;
}
