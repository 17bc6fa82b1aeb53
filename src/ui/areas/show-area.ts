import type { Geometry } from 'geojson';
import { aroundCore } from '#core/area/around.ts';
import { areaPolygon } from '#core/area/area-polygon.ts';
import { discPolygon } from '#core/place/disc-polygon.ts';
import { extentOf } from '#core/place/extent.ts';
import type { Explorer } from '#state/explorer.svelte.ts';

/** Moves the map to an own area; a buffer whose outline is not known yet is shown by what it lies around. */
export function showArea({ drawing, facts, commands }: Explorer, index: number): void {
  const geometries = geometriesOf(drawing, facts, index);
  if (geometries.length > 0) commands.send({ kind: 'show-extent', extent: extentOf(geometries) });
}

function geometriesOf(
  { areas, measuring }: Explorer['drawing'],
  { context }: Explorer['facts'],
  index: number,
): Geometry[] {
  const shape = areas[index]?.shape;
  const result = measuring.results[index];
  if (!shape) return [];
  if (result?.state === 'measured') return [result.summary.measurement.geometry];
  if (shape.kind !== 'buffer') return [areaPolygon(shape)];
  const around = aroundCore(shape.core, measuring.places, context.roads);
  if (!around.ok) return [];
  return around.value.map((each) =>
    each.kind === 'geometry'
      ? each.geometry
      : discPolygon(each.center, each.radiusMeters + shape.radiusMeters),
  );
}
