import { kinks, polygon } from '@turf/turf';
import type { Position } from 'geojson';
import type { Polygonal } from './geometry-kinds.ts';

/** Says what is wrong with the first faulty ring of an area; null when all rings are sound. */
export function ringFault(area: Polygonal): string | null {
  const polygons = area.type === 'Polygon' ? [area.coordinates] : area.coordinates;
  for (const rings of polygons) {
    for (const ring of rings) {
      const fault = singleRingFault(ring);
      if (fault) return fault;
    }
    const crossing = kinks(polygon(rings)).features[0];
    if (crossing) return `the outline crosses itself at [${crossing.geometry.coordinates.join(', ')}]`;
  }
  return null;
}

function singleRingFault(ring: readonly Position[]): string | null {
  if (ring.length < 4) return `a ring needs at least 4 positions, this one has ${ring.length}`;
  if (!samePosition(ring.at(0), ring.at(-1))) return 'a ring must end where it begins';
  const visited = new Set<string>();
  for (const position of ring.slice(0, -1)) {
    const key = position.join(', ');
    if (visited.has(key)) return `a ring passes [${key}] twice`;
    visited.add(key);
  }
  return null;
}

function samePosition(one: Position | undefined, other: Position | undefined): boolean {
  return one?.[0] === other?.[0] && one?.[1] === other?.[1];
}
