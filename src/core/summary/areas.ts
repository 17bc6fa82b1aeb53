import Flatbush from 'flatbush';
import { FeatureKind, type GeometryColumns } from './geometry-columns.ts';
import { LatitudeBands } from './latitude-bands.ts';
import { ringSquareMetersOnEllipsoid } from './ellipsoid.ts';

/** What names an area: a street's code and name. */
export interface AreaName {
  code: string;
  name: string;
}

/** Areas made ready once for any number of layers; sorted by code, so that a lower index is a lower code. */
export interface Areas {
  names: readonly AreaName[];
  /** On the WGS-84 ellipsoid. */
  squareMeters: Float64Array;
  /** Per area: west, south, east, north in degrees. */
  boxes: Float64Array;
  /** Per edge: lng, lat of its lower end, then of its upper end, so that neighbours store a shared edge alike. */
  edges: Float64Array;
  /** Area that an edge bounds. */
  edgeArea: Uint32Array;
  /** Area `a` has the edges `areaEdges[a]` to `areaEdges[a + 1]`. */
  areaEdges: Uint32Array;
  /** Boxes of all edges; undefined when there are no areas. */
  edgeIndex: Flatbush | undefined;
  /** Areas by latitude, and per area its edges (counted from its first) by latitude. */
  areaBands: LatitudeBands;
  edgeBands: readonly LatitudeBands[];
}

/**
 * Prepares areas from polygons; feature `i` of the columns is named by `names[i]`.
 * Throws when a feature is not a polygon or the counts differ: readers of street files check this before.
 */
export function prepareAreas(columns: GeometryColumns, names: readonly AreaName[]): Areas {
  if (columns.kinds.length !== names.length) {
    throw new RangeError(`${columns.kinds.length} areas but ${names.length} names`);
  }
  const order = names
    .map((_, feature) => feature)
    .sort((a, b) => compareCodes(names[a]!.code, names[b]!.code));
  const squareMeters = new Float64Array(order.length);
  const areaEdges = new Uint32Array(order.length + 1);
  const edges: number[] = [];
  order.forEach((feature, area) => {
    if (columns.kinds[feature] !== FeatureKind.polygon) {
      throw new RangeError(`area ${names[feature]!.code} is not a polygon`);
    }
    squareMeters[area] = appendEdges(columns, feature, edges);
    areaEdges[area + 1] = edges.length / 4;
  });
  return {
    ...indexEdges(Float64Array.from(edges), areaEdges),
    names: order.map((f) => names[f]!),
    squareMeters,
  };
}

/** Order of codes: as numbers when both are digits, else by their characters. */
export function compareCodes(a: string, b: string): number {
  const digits = /^0*(\d+)$/;
  const numberA = digits.exec(a)?.[1];
  const numberB = digits.exec(b)?.[1];
  if (numberA !== undefined && numberB !== undefined && numberA.length !== numberB.length) {
    return numberA.length - numberB.length;
  }
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Appends the edges of a polygon feature, lower end first, and returns its area on the ellipsoid, square metres. */
function appendEdges(columns: GeometryColumns, feature: number, edges: number[]): number {
  const { positions, featureParts, partRings, ringPositions } = columns;
  let squareMeters = 0;
  for (let part = featureParts[feature]!; part < featureParts[feature + 1]!; part++) {
    for (let ring = partRings[part]!; ring < partRings[part + 1]!; ring++) {
      const start = ringPositions[ring]!;
      const end = ringPositions[ring + 1]!;
      squareMeters +=
        ringSquareMetersOnEllipsoid(positions, start, end) * (ring === partRings[part] ? 1 : -1);
      for (let p = start; p < end - 1; p++) {
        const [x1, y1, x2, y2] = [
          positions[2 * p]!,
          positions[2 * p + 1]!,
          positions[2 * p + 2]!,
          positions[2 * p + 3]!,
        ];
        if (x1 === x2 && y1 === y2) continue;
        if (y1 < y2 || (y1 === y2 && x1 < x2)) edges.push(x1, y1, x2, y2);
        else edges.push(x2, y2, x1, y1);
      }
    }
  }
  return squareMeters;
}

function indexEdges(edges: Float64Array, areaEdges: Uint32Array): Omit<Areas, 'names' | 'squareMeters'> {
  const areaCount = areaEdges.length - 1;
  const edgeCount = edges.length / 4;
  const edgeArea = new Uint32Array(edgeCount);
  const boxes = new Float64Array(4 * areaCount);
  const edgeIndex = edgeCount > 0 ? new Flatbush(edgeCount) : undefined;
  const edgeBands: LatitudeBands[] = [];
  for (let area = 0; area < areaCount; area++) {
    const first = areaEdges[area]!;
    const count = areaEdges[area + 1]! - first;
    const box = [Infinity, Infinity, -Infinity, -Infinity];
    for (let edge = first; edge < first + count; edge++) {
      const [x1, y1, x2, y2] = [
        edges[4 * edge]!,
        edges[4 * edge + 1]!,
        edges[4 * edge + 2]!,
        edges[4 * edge + 3]!,
      ];
      edgeArea[edge] = area;
      edgeIndex?.add(Math.min(x1, x2), y1, Math.max(x1, x2), y2);
      box[0] = Math.min(box[0]!, x1, x2);
      box[1] = Math.min(box[1]!, y1);
      box[2] = Math.max(box[2]!, x1, x2);
      box[3] = Math.max(box[3]!, y2);
    }
    boxes.set(box, 4 * area);
    // two bands per edge leave a handful of edges in each
    const bandCount = Math.min(4096, Math.max(1, 2 * count));
    const latOf = (end: 1 | 3) => (edge: number) => edges[4 * (first + edge) + end]!;
    edgeBands.push(new LatitudeBands(bandCount, count, latOf(1), latOf(3)));
  }
  edgeIndex?.finish();
  const bandCount = Math.min(4096, Math.max(1, 8 * areaCount));
  const areaBands = new LatitudeBands(
    bandCount,
    areaCount,
    (a) => boxes[4 * a + 1]!,
    (a) => boxes[4 * a + 3]!,
  );
  return { boxes, edges, edgeArea, areaEdges, edgeIndex, areaBands, edgeBands };
}
