import type { Polygon, Position } from 'geojson';
import { areaPolygon, type PlainShape } from '#core/area/area-polygon.ts';
import type { LngLat } from '#core/place/place.ts';
import { circleThrough } from '#core/area/sketch.ts';
import { withoutRepeats } from '#core/area/without-repeats.ts';

/** What terra-draw calls the modes in which shapes are drawn. */
export const shapeModes = ['polygon', 'rectangle', 'circle'] as const;
export type ShapeMode = (typeof shapeModes)[number];

/** Decimals of a degree that shapes are kept with. */
export const coordinateDecimals = 6;

/** The shape that a polygon of a mode stands for, however unfinished. */
export function shapeOf(mode: ShapeMode, { coordinates }: Polygon): PlainShape {
  const ring = withoutRepeats((coordinates[0] ?? []).map(asLngLat));
  switch (mode) {
    case 'polygon':
      return { kind: 'polygon', ring };
    case 'rectangle': {
      const lngs = ring.map(([lng]) => lng);
      const lats = ring.map(([, lat]) => lat);
      return {
        kind: 'rectangle',
        southWest: [Math.min(...lngs), Math.min(...lats)],
        northEast: [Math.max(...lngs), Math.max(...lats)],
      };
    }
    case 'circle':
      return { kind: 'circle', ...circleThrough(ring) };
  }
}

/** The polygon that terra-draw is given of a shape, with as many decimals as it takes. */
export function polygonToChange(shape: PlainShape): Polygon {
  const { coordinates } = areaPolygon(shape);
  return {
    type: 'Polygon',
    coordinates: coordinates.map((ring) => ring.map((position) => position.map(toDecimals))),
  };
}

export function isPolygon(geometry: unknown): geometry is Polygon {
  return (
    typeof geometry === 'object' && geometry !== null && 'type' in geometry && geometry.type === 'Polygon'
  );
}

function asLngLat([lng = 0, lat = 0]: Position): LngLat {
  return [lng, lat];
}

function toDecimals(degrees: number): number {
  return Number(degrees.toFixed(coordinateDecimals));
}
