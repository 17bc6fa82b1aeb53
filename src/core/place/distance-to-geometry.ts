import { booleanPointInPolygon } from '@turf/turf';
import type { Geometry, Position } from 'geojson';
import { haversineMeters, RADIANS_PER_DEGREE } from '#core/summary/sphere.ts';
import type { LngLat } from './place.ts';

/**
 * Metres from a position to the nearest point of a geometry; 0 inside an area. Edges run straight in longitude and
 * latitude, as maps draw them; the distance itself is the great circle's, as Turf's `distance`. Over a city that
 * agrees with great-circle edges to millimetres.
 */
export function nearestMeters(from: LngLat, geometry: Geometry): number {
  switch (geometry.type) {
    case 'Point':
      return toPosition(from, geometry.coordinates);
    case 'MultiPoint':
      return least(geometry.coordinates.map((position) => toPosition(from, position)));
    case 'LineString':
      return toPath(from, geometry.coordinates);
    case 'MultiLineString':
      return least(geometry.coordinates.map((path) => toPath(from, path)));
    case 'Polygon':
    case 'MultiPolygon': {
      if (booleanPointInPolygon(from, geometry)) return 0;
      const rings = geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat();
      return least(rings.map((ring) => toPath(from, ring)));
    }
    case 'GeometryCollection':
      return least(geometry.geometries.map((each) => nearestMeters(from, each)));
  }
}

/** Metres from a position to the furthest point of a geometry, which is always one of its corners. */
export function furthestMeters(from: LngLat, geometry: Geometry): number {
  let most = 0;
  for (const position of positionsOf(geometry)) most = Math.max(most, toPosition(from, position));
  return most;
}

function toPosition([lng, lat]: LngLat, [toLng = NaN, toLat = NaN]: Position): number {
  return haversineMeters(lng, lat, toLng, toLat);
}

function toPath(from: LngLat, path: readonly Position[]): number {
  const [first] = path;
  if (path.length === 1 && first) return toPosition(from, first);
  let nearest = Infinity;
  for (let index = 1; index < path.length; index++) {
    const [start, end] = [path[index - 1], path[index]];
    if (start && end) nearest = Math.min(nearest, toEdge(from, start, end));
  }
  return nearest;
}

/** The nearest point of an edge is found in a plane around the position, where a degree of longitude is shorter. */
function toEdge(
  from: LngLat,
  [lng1 = NaN, lat1 = NaN]: Position,
  [lng2 = NaN, lat2 = NaN]: Position,
): number {
  const shrink = Math.cos(from[1] * RADIANS_PER_DEGREE);
  const edgeX = (lng2 - lng1) * shrink;
  const edgeY = lat2 - lat1;
  const length2 = edgeX * edgeX + edgeY * edgeY;
  const along = (from[0] - lng1) * shrink * edgeX + (from[1] - lat1) * edgeY;
  const part = length2 === 0 ? 0 : Math.min(1, Math.max(0, along / length2));
  return toPosition(from, [lng1 + part * (lng2 - lng1), lat1 + part * (lat2 - lat1)]);
}

function positionsOf(geometry: Geometry): Position[] {
  switch (geometry.type) {
    case 'Point':
      return [geometry.coordinates];
    case 'MultiPoint':
    case 'LineString':
      return geometry.coordinates;
    case 'MultiLineString':
    case 'Polygon':
      return geometry.coordinates.flat();
    case 'MultiPolygon':
      return geometry.coordinates.flat(2);
    case 'GeometryCollection':
      return geometry.geometries.flatMap(positionsOf);
  }
}

function least(meters: readonly number[]): number {
  let smallest = Infinity;
  for (const each of meters) smallest = Math.min(smallest, each);
  return smallest;
}
