import { readFileSync } from 'node:fs';
import type { FeatureCollection } from 'geojson';
import { aroundCore } from '#core/area/around.ts';
import { areaPlaces } from '#core/area/area-place.ts';
import { areaPolygon } from '#core/area/area-polygon.ts';
import { prepareGround } from '#core/area/area-ground.ts';
import { summariseArea, type AreaSummary } from '#core/area/area-summary.ts';
import { bufferPolygon } from '#core/area/buffer-polygon.ts';
import type { AreaShape } from '#core/area/drawn-area.ts';
import { groundOf } from '#core/area/ground-of.ts';
import { measureArea } from '#core/area/measure-area.ts';
import type { PlacedProject } from '#core/place/apply-local-places.ts';
import { toColumns } from '#core/summary/append-geometry.ts';
import { readFeatureCollection } from '#io/feature-collection.ts';
import { catalogue } from './catalogue.ts';

async function layer(id: string): Promise<FeatureCollection> {
  const read = await readFeatureCollection(readFileSync(`dist/data/${id}.fgb`), id);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.value;
}

/** What core makes of an own area in the district that the built program serves. */
export async function summaryByCore(shape: AreaShape): Promise<AreaSummary<PlacedProject>> {
  const ids = ['streets', 'green', 'water', 'roads', 'metro-stations', 'projects'] as const;
  const [streets, green, water, roads, stations, located] = await Promise.all(ids.map(layer));
  if (!streets || !green || !water || !roads || !stations || !located) throw new Error('a layer is missing');
  const named = streets.features.map(({ properties, ...street }) => ({
    ...street,
    properties: { code: String(properties?.code), name: String(properties?.name) },
  }));
  const ground = groundOf({ features: named }, { green, water, roads, 'metro-stations': stations });
  const projects = catalogue.projects.map((project) => ({ ...project, locatedHere: [], placeable: 0 }));
  const places = areaPlaces(
    projects,
    new Map(located.features.map(({ properties, geometry }) => [String(properties?.id), geometry])),
  );
  const around = shape.kind === 'buffer' ? aroundCore(shape.core, places, roads) : null;
  if (around && !around.ok) throw new Error(JSON.stringify(around.problems));
  const polygon =
    shape.kind === 'buffer' ? bufferPolygon(around?.value ?? [], shape.radiusMeters) : areaPolygon(shape);
  const columns = toColumns(places.map(({ geometry }) => geometry));
  return summariseArea(measureArea(polygon, prepareGround(ground), columns), places, projects);
}
