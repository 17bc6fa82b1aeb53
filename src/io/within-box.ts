import { GeometryColumnsBuilder, kindOf, type GeometryColumns } from '#core/summary/geometry-columns.ts';
import type { Dataset } from './dataset.ts';

/** West, south, east, north in degrees. */
export type Box = readonly [number, number, number, number];

/**
 * The records whose own box meets the given box, in their order; those without a place are left out. Works on a
 * layer that is in memory, so an empty one gives an empty one.
 */
export function withinBox({ columns, propertiesOf }: Dataset, box: Box): Dataset {
  const builder = new GeometryColumnsBuilder();
  const kept: number[] = [];
  for (let feature = 0; feature < columns.kinds.length; feature++) {
    if (!meets(columns, feature, box)) continue;
    kept.push(feature);
    copyFeature(columns, feature, builder);
  }
  const properties = (record: number): Readonly<Record<string, unknown>> => {
    const original = kept[record];
    return original === undefined ? {} : propertiesOf(original);
  };
  return { columns: builder.finish(), propertiesOf: properties };
}

function meets(columns: GeometryColumns, feature: number, [west, south, east, north]: Box): boolean {
  const { positions, featureParts, partRings, ringPositions } = columns;
  const bounds = { west: Infinity, south: Infinity, east: -Infinity, north: -Infinity };
  const end = ringPositions[partRings[featureParts[feature + 1]!]!]!;
  for (let p = ringPositions[partRings[featureParts[feature]!]!]!; p < end; p++) {
    bounds.west = Math.min(bounds.west, positions[2 * p]!);
    bounds.east = Math.max(bounds.east, positions[2 * p]!);
    bounds.south = Math.min(bounds.south, positions[2 * p + 1]!);
    bounds.north = Math.max(bounds.north, positions[2 * p + 1]!);
  }
  return bounds.west <= east && bounds.east >= west && bounds.south <= north && bounds.north >= south;
}

function copyFeature(columns: GeometryColumns, feature: number, builder: GeometryColumnsBuilder): void {
  const { positions, featureParts, partRings, ringPositions } = columns;
  builder.beginFeature(kindOf(columns, feature));
  for (let part = featureParts[feature]!; part < featureParts[feature + 1]!; part++) {
    builder.beginPart();
    for (let ring = partRings[part]!; ring < partRings[part + 1]!; ring++) {
      builder.beginRing();
      for (let p = ringPositions[ring]!; p < ringPositions[ring + 1]!; p++) {
        builder.position(positions[2 * p]!, positions[2 * p + 1]!);
      }
    }
  }
}
