import type { FeatureCollection, Geometry } from 'geojson';
import { toColumns } from '#core/summary/append-geometry.ts';
import type { AreaName } from '#core/summary/areas.ts';
import type { GroundColumns } from './area-ground.ts';

type Layer = Pick<FeatureCollection, 'features'>;
type Streets = Pick<FeatureCollection<Geometry, AreaName>, 'features'>;

/** The layers of a district as an own area is measured against them; of green only parks count, as for streets. */
export function groundOf(
  streets: Streets,
  context: Record<'green' | 'water' | 'roads' | 'metro-stations', Layer>,
): GroundColumns {
  const { green, water, roads, 'metro-stations': stations } = context;
  return {
    streets: columnsOf(streets),
    streetNames: streets.features.map(({ properties: { code, name } }) => ({ code, name })),
    parks: columnsOf({ features: green.features.filter(({ properties }) => properties?.class === 'park') }),
    water: columnsOf(water),
    roads: columnsOf(roads),
    stations: columnsOf(stations),
  };
}

function columnsOf({ features }: Pick<FeatureCollection<Geometry, unknown>, 'features'>) {
  return toColumns(features.map(({ geometry }) => geometry));
}
