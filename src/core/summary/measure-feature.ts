import type { Areas } from './areas.ts';
import { FeatureKind, kindOf, type GeometryColumns } from './geometry-columns.ts';
import { locate } from './locate.ts';
import { measureLine } from './measure-line.ts';
import { measurePolygon } from './measure-polygon.ts';
import type { Tally } from './tally.ts';

/**
 * Adds to the tally how much of one feature lies in each area and outside: positions of a point feature, metres
 * of a line, square metres of a polygon; nothing for a feature without a place. Returns the feature's kind.
 */
export function measureFeature(
  columns: GeometryColumns,
  feature: number,
  areas: Areas,
  tally: Tally,
): FeatureKind {
  const { positions, featureParts, partRings, ringPositions } = columns;
  const kind = kindOf(columns, feature);
  const endPart = featureParts[feature + 1]!;
  for (let part = featureParts[feature]!; part < endPart; part++) {
    switch (kind) {
      case FeatureKind.point: {
        const end = ringPositions[partRings[part + 1]!]!;
        for (let p = ringPositions[partRings[part]!]!; p < end; p++) {
          tally.add(locate(areas, positions[2 * p]!, positions[2 * p + 1]!), 1);
        }
        break;
      }
      case FeatureKind.line:
        for (let ring = partRings[part]!; ring < partRings[part + 1]!; ring++) {
          measureLine(columns, ring, areas, tally);
        }
        break;
      case FeatureKind.polygon:
        measurePolygon(columns, part, areas, tally);
        break;
      case FeatureKind.none:
        break;
    }
  }
  return kind;
}
