import type { LngLat } from '#core/place/place.ts';
import { haversineMeters } from '#core/summary/sphere.ts';
import { areaPolygon, type PlainShape } from './area-polygon.ts';
import { courseMeters, measurePolygonal } from './polygon-measures.ts';
import { crossingOf } from './settle-shape.ts';

/** What is told of a shape while it is being drawn. */
export interface Sketch {
  /** Length of its outline; of a ring that is not one yet, of its course. */
  lengthMeters: number;
  /** Null before there is any. */
  squareMeters: number | null;
  /** Of a circle. */
  radiusMeters: number | null;
  /** Where its outline crosses itself. */
  crossing: LngLat | null;
}

export function sketchShape(shape: PlainShape): Sketch {
  if (shape.kind === 'polygon' && shape.ring.length < 3) return unfinished(courseMeters(shape.ring));
  // the pointer has not left the centre yet
  if (shape.kind === 'circle' && !(shape.radiusMeters > 0)) return unfinished(0);
  const { squareMeters, perimeterMeters } = measurePolygonal(areaPolygon(shape));
  return {
    lengthMeters: perimeterMeters,
    squareMeters,
    radiusMeters: shape.kind === 'circle' ? shape.radiusMeters : null,
    crossing: shape.kind === 'polygon' ? crossingOf(shape.ring) : null,
  };
}

function unfinished(lengthMeters: number): Sketch {
  return { lengthMeters, squareMeters: null, radiusMeters: null, crossing: null };
}

/**
 * The circle that a closed ring of positions around a centre stands for: the middle of its extent is the centre,
 * since a circle's northernmost and southernmost points are equally far from it.
 */
export function circleThrough(ring: readonly LngLat[]): { center: LngLat; radiusMeters: number } {
  const [first = [NaN, NaN]] = ring;
  const center: LngLat = [middle(ring.map(([lng]) => lng)), middle(ring.map(([, lat]) => lat))];
  return { center, radiusMeters: haversineMeters(center[0], center[1], first[0], first[1]) };
}

function middle(values: readonly number[]): number {
  return (Math.min(...values) + Math.max(...values)) / 2;
}
