import type { Geometry, Position } from 'geojson';
import { FeatureKind, GeometryColumnsBuilder, type GeometryColumns } from './geometry-columns.ts';

/**
 * Appends one GeoJSON geometry as one feature; null becomes a feature of kind `none`.
 * Heights are dropped. Throws on a GeometryCollection, which has no single kind: readers reject it before.
 */
function appendGeometry(builder: GeometryColumnsBuilder, geometry: Geometry | null): void {
  if (geometry === null) {
    builder.beginFeature(FeatureKind.none);
    return;
  }
  switch (geometry.type) {
    case 'Point':
      builder.beginFeature(FeatureKind.point);
      return appendPart(builder, [[geometry.coordinates]]);
    case 'MultiPoint':
      builder.beginFeature(FeatureKind.point);
      return appendPart(builder, [geometry.coordinates]);
    case 'LineString':
      builder.beginFeature(FeatureKind.line);
      return appendPart(builder, [geometry.coordinates]);
    case 'MultiLineString':
      builder.beginFeature(FeatureKind.line);
      for (const line of geometry.coordinates) appendPart(builder, [line]);
      return;
    case 'Polygon':
      builder.beginFeature(FeatureKind.polygon);
      return appendPart(builder, geometry.coordinates);
    case 'MultiPolygon':
      builder.beginFeature(FeatureKind.polygon);
      for (const polygon of geometry.coordinates) appendPart(builder, polygon);
      return;
    case 'GeometryCollection':
      throw new RangeError('a GeometryCollection has no single kind; split it into features');
  }
}

/** One feature per geometry, in order. */
export function toColumns(geometries: Iterable<Geometry | null>): GeometryColumns {
  const builder = new GeometryColumnsBuilder();
  for (const geometry of geometries) appendGeometry(builder, geometry);
  return builder.finish();
}

function appendPart(builder: GeometryColumnsBuilder, rings: readonly Position[][]): void {
  builder.beginPart();
  for (const ring of rings) {
    builder.beginRing();
    for (const [lng, lat] of ring) {
      if (lng === undefined || lat === undefined)
        throw new RangeError('a position needs longitude and latitude');
      builder.position(lng, lat);
    }
  }
}
