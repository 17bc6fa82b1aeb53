import type { Feature, Geometry } from 'flatgeobuf';
import { GeometryType } from 'flatgeobuf/lib/mjs/generic.js';
import type { Problem } from '#core/problem.ts';
import { FeatureKind, type GeometryColumnsBuilder } from '#core/summary/geometry-columns.ts';
import { inputProblem } from './input-problem.ts';

/**
 * Appends one feature of a FlatGeobuf. `headerType` is the file's geometry type, or unknown when each feature has
 * its own; `byteLength`, the size of the file, bounds what damaged counts can claim.
 */
export function appendFlatGeobufGeometry(
  builder: GeometryColumnsBuilder,
  feature: Feature,
  headerType: GeometryType,
  byteLength: number,
  file: string,
  record: number,
): Problem | undefined {
  const geometry = feature.geometry();
  if (!geometry) {
    builder.beginFeature(FeatureKind.none);
    return undefined;
  }
  const type = headerType === GeometryType.Unknown ? geometry.type() : headerType;
  const polygons = Array.from(
    { length: fits(geometry, byteLength) ? geometry.partsLength() : 0 },
    (_, part) => geometry.parts(part),
  );
  if (![geometry, ...polygons].every((each) => each && fits(each, byteLength))) {
    return inputProblem('input.flatgeobuf-damaged', {
      file,
      record,
      reason: 'the geometry is longer than the file',
    });
  }
  switch (type) {
    case GeometryType.Point:
    case GeometryType.MultiPoint:
      builder.beginFeature(FeatureKind.point);
      appendPart(builder, geometry);
      return undefined;
    case GeometryType.LineString:
      builder.beginFeature(FeatureKind.line);
      appendPart(builder, geometry);
      return undefined;
    case GeometryType.MultiLineString:
      builder.beginFeature(FeatureKind.line);
      for (const [start, end] of ringsOf(geometry)) {
        builder.beginPart();
        appendRing(builder, geometry, start, end);
      }
      return undefined;
    case GeometryType.Polygon:
      builder.beginFeature(FeatureKind.polygon);
      appendPart(builder, geometry);
      return undefined;
    case GeometryType.MultiPolygon:
      builder.beginFeature(FeatureKind.polygon);
      for (const polygon of polygons) if (polygon) appendPart(builder, polygon);
      return undefined;
    case GeometryType.GeometryCollection:
      return inputProblem('input.geometry-collection', { file, record });
    default:
      return inputProblem('input.unknown-geometry', { file, record, type: GeometryType[type] ?? type });
  }
}

/** Whether the counts of a geometry can be true in a file of this size. */
function fits(geometry: Geometry, byteLength: number): boolean {
  return 8 * geometry.xyLength() + 4 * geometry.endsLength() + 4 * geometry.partsLength() <= byteLength;
}

function appendPart(builder: GeometryColumnsBuilder, geometry: Geometry): void {
  builder.beginPart();
  for (const [start, end] of ringsOf(geometry)) appendRing(builder, geometry, start, end);
}

/** Start and end, in positions, of each ring; without `ends` there is one. */
function* ringsOf(geometry: Geometry): Generator<[number, number]> {
  const positionCount = geometry.xyLength() / 2;
  if (geometry.endsLength() === 0) yield [0, positionCount];
  let start = 0;
  for (let i = 0; i < geometry.endsLength(); i++) {
    const end = Math.min(geometry.ends(i) ?? 0, positionCount);
    yield [start, end];
    start = end;
  }
}

/** Number by number: the library's typed view of the coordinates throws where a file is not aligned to 8 bytes. */
function appendRing(builder: GeometryColumnsBuilder, geometry: Geometry, start: number, end: number): void {
  builder.beginRing();
  for (let p = start; p < end; p++)
    builder.position(geometry.xy(2 * p) ?? NaN, geometry.xy(2 * p + 1) ?? NaN);
}
