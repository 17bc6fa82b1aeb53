import type { LineString } from 'geojson';
import type { LngLat } from '#core/place/place.ts';
import type { Project } from '#core/report/catalogue.ts';
import { cutToLength } from './cut-to-length.ts';
import type { IllustrativeThing } from './illustrative-thing.ts';

type Counted = Pick<Project, 'id' | 'reportedCount' | 'locatedCount'>;

/**
 * The things that still stand for something once members were located, of the given sets only: for each set the
 * quantities sum to what is reported less what is located. The last things of a set go first; a stretch is cut.
 */
export function withoutLocated(
  things: readonly IllustrativeThing[],
  sets: readonly Counted[],
): IllustrativeThing[] {
  const left = new Map(sets.map(({ id, reportedCount, locatedCount }) => [id, reportedCount - locatedCount]));
  return things.flatMap((thing) => {
    const most = left.get(thing.set) ?? 0;
    const quantity = Math.min(most, thing.quantity);
    left.set(thing.set, most - quantity);
    if (quantity <= 0) return [];
    if (quantity === thing.quantity) return [thing];
    const { geometry } = thing;
    const cut = geometry.type === 'Point' ? geometry : shortened(geometry, quantity);
    return [{ ...thing, quantity, geometry: cut }];
  });
}

function shortened({ type, coordinates }: LineString, meters: number): LineString {
  const positions = coordinates.map(([lng = 0, lat = 0]): LngLat => [lng, lat]);
  return { type, coordinates: cutToLength(positions, meters) };
}
