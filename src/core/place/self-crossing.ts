import Flatbush from 'flatbush';
import { meetingOf, type Edges } from './meeting-edges.ts';

/** Below this many edges, trying all pairs is faster than building an index. */
const INDEX_FROM_EDGES = 48;

/**
 * A place, `[lng, lat]`, where the rings of a polygon cross each other or themselves or run along each other;
 * undefined when they do not. Rings may touch in points. Ring `r` has the positions `offsets[r]` to
 * `offsets[r + 1]`, the last of which repeats the first.
 */
export function findSelfCrossing(
  positions: Float64Array,
  offsets: Uint32Array,
): [number, number] | undefined {
  const edges = edgesOf(positions, offsets);
  const count = edges.coordinates.length / 4;
  const { coordinates } = edges;
  if (count >= INDEX_FROM_EDGES) {
    const index = new Flatbush(count);
    const boxes = Array.from({ length: count }, (_, edge) => boxOf(coordinates, edge));
    for (const box of boxes) index.add(...box);
    index.finish();
    for (let a = 0; a < count; a++) {
      for (const b of index.search(...boxes[a]!)) {
        const place = b > a ? meetingOf(edges, a, b) : undefined;
        if (place) return place;
      }
    }
    return undefined;
  }
  for (let a = 0; a < count; a++) {
    for (let b = a + 1; b < count; b++) {
      const place = meetingOf(edges, a, b);
      if (place) return place;
    }
  }
  return undefined;
}

/** Edges of all rings in their own direction; repeated positions are dropped. */
function edgesOf(positions: Float64Array, offsets: Uint32Array): Edges {
  const coordinates: number[] = [];
  const before: number[] = [];
  for (let ring = 0; ring + 1 < offsets.length; ring++) {
    const first = coordinates.length / 4;
    for (let p = offsets[ring]!; p < offsets[ring + 1]! - 1; p++) {
      const edge = positions.subarray(2 * p, 2 * p + 4);
      if (edge[0] === edge[2] && edge[1] === edge[3]) continue;
      before.push(coordinates.length / 4 - 1);
      coordinates.push(...edge);
    }
    if (coordinates.length / 4 > first) before[first] = coordinates.length / 4 - 1;
  }
  return { coordinates: Float64Array.from(coordinates), before: Uint32Array.from(before) };
}

function boxOf(coordinates: Float64Array, edge: number): [number, number, number, number] {
  const at = 4 * edge;
  const [x1, y1, x2, y2] = [
    coordinates[at]!,
    coordinates[at + 1]!,
    coordinates[at + 2]!,
    coordinates[at + 3]!,
  ];
  return [Math.min(x1, x2), Math.min(y1, y2), Math.max(x1, x2), Math.max(y1, y2)];
}
