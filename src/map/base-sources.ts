import type { FeatureCollection } from 'geojson';
import { labelPoint } from '#core/place/label-point.ts';
import { sharedBorders } from '#core/place/shared-borders.ts';
import type { Facts } from '#state/facts.ts';
import type { MappedProject } from './mapped-project.ts';
import type { BaseSources } from './style/base-style.ts';

/** The base map's sources: the layers as they came, the borders drawn once, a place for each street's name. */
export function baseSources(facts: Facts, projects: readonly MappedProject[]): BaseSources {
  const anchors = projects.map(({ anchor }) => anchor);
  const labels: FeatureCollection = {
    type: 'FeatureCollection',
    features: facts.streets.features.map(({ geometry, properties }) => ({
      type: 'Feature',
      properties,
      geometry: { type: 'Point', coordinates: labelPoint(geometry, anchors) },
    })),
  };
  const borders: FeatureCollection = {
    type: 'FeatureCollection',
    features: [{ type: 'Feature', properties: {}, geometry: sharedBorders(facts.streets) }],
  };
  return {
    ...facts.context,
    district: facts.district,
    streets: facts.streets,
    'street-borders': borders,
    'street-labels': labels,
  };
}
