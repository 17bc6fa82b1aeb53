import type { ExportLayer } from '#core/export/export-layer.ts';
import { toFlatGeobuf } from './write-flatgeobuf.ts';

/** A layer as FlatGeobuf, which holds no feature without a place: those are left out. */
export function writeLayerFlatGeobuf({ features }: Pick<ExportLayer, 'features'>): Uint8Array {
  const placed = features.flatMap(({ id, name, geometry, attributes }) =>
    geometry ? [{ type: 'Feature' as const, geometry, properties: { id, name, ...attributes } }] : [],
  );
  const columns = ['id', 'name', ...Object.keys(features[0]?.attributes ?? {})];
  return toFlatGeobuf({ type: 'FeatureCollection', features: placed }, columns);
}
