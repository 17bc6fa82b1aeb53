import { area } from '@turf/turf';
import type { Feature, FeatureCollection, Geometry } from 'geojson';
import { labelPoint } from '#core/place/label-point.ts';
import type { LngLat } from '#core/place/place.ts';
import { sharedBorders } from '#core/place/shared-borders.ts';
import { streetAt } from '#core/place/street-at.ts';
import { mostTellable } from '#state/density.svelte.ts';
import type { Facts } from '#state/facts.ts';
import type { MappedProject } from './mapped-project.ts';
import type { BaseSources } from './style/base-style.ts';

/** The base map's sources: the layers as they came, borders drawn once, and one place for each name. */
export function baseSources(
  facts: Pick<Facts, 'context' | 'district' | 'streets'>,
  projects: readonly Pick<MappedProject, 'anchor'>[],
): BaseSources {
  // where there are too many for symbols, names have nothing to keep clear of
  const anchors = projects.length > mostTellable ? [] : projects.map(({ anchor }) => anchor);
  const { water, 'metro-stations': stations } = facts.context;
  return {
    ...facts.context,
    // outside the district stands plain paper
    'metro-stations': collection(
      stations.features.filter(
        ({ geometry }) =>
          geometry.type === 'Point' && streetAt(asLngLat(geometry.coordinates), facts.streets) !== null,
      ),
    ),
    district: facts.district,
    streets: facts.streets,
    'street-borders': collection([
      { type: 'Feature', properties: {}, geometry: sharedBorders(facts.streets) },
    ]),
    'street-labels': collection(
      facts.streets.features.map(({ geometry, properties }) =>
        point(labelPoint(geometry, anchors), { ...properties }),
      ),
    ),
    'water-labels': waterLabels(water),
  };
}

/** One label for each named water, in its largest part, with that part's area to tell rivers from ponds. */
function waterLabels(water: FeatureCollection): FeatureCollection {
  const largest = new Map<string, { feature: Feature; squareMeters: number }>();
  for (const feature of water.features) {
    const name: unknown = feature.properties?.name;
    if (typeof name !== 'string') continue;
    const squareMeters = area(feature);
    if (squareMeters > (largest.get(name)?.squareMeters ?? 0)) largest.set(name, { feature, squareMeters });
  }
  return collection(
    [...largest.values()].flatMap(({ feature: { geometry, properties }, squareMeters }) =>
      geometry.type === 'Polygon' || geometry.type === 'MultiPolygon'
        ? [point(labelPoint(geometry, []), { ...properties, squareMeters })]
        : [],
    ),
  );
}

function collection(features: Feature<Geometry>[]): FeatureCollection {
  return { type: 'FeatureCollection', features };
}

function point(coordinates: LngLat, properties: Feature['properties']): Feature<Geometry> {
  return { type: 'Feature', properties, geometry: { type: 'Point', coordinates } };
}

function asLngLat([lng = 0, lat = 0]: readonly number[]): LngLat {
  return [lng, lat];
}
