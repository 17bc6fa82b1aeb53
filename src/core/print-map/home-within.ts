import {
  along,
  booleanPointInPolygon,
  featureCollection,
  feature,
  intersect,
  length,
  lineString,
  pointOnFeature,
} from '@turf/turf';
import type { Geometry, MultiPolygon, Polygon, Position } from 'geojson';
import type { LngLat } from '#core/place/place.ts';

const stepsAlong = 200;

/**
 * Where the symbol of a place belongs on the map of an area: at its anchor if that lies inside, else on what of the
 * place does; at the anchor after all where nothing does.
 */
export function homeWithin(geometry: Geometry, anchor: LngLat, area: Polygon | MultiPolygon): LngLat {
  if (booleanPointInPolygon(anchor, area)) return anchor;
  switch (geometry.type) {
    case 'Polygon':
    case 'MultiPolygon': {
      const common = intersect(featureCollection([feature(geometry), feature(area)]));
      return common ? asLngLat(pointOnFeature(common).geometry.coordinates) : anchor;
    }
    case 'LineString':
      return onCourses([geometry.coordinates], area) ?? anchor;
    case 'MultiLineString':
      return onCourses(geometry.coordinates, area) ?? anchor;
    default:
      return anchor;
  }
}

/** The middle of those points of the courses, at even distances, that lie in the area. */
function onCourses(courses: readonly Position[][], area: Polygon | MultiPolygon): LngLat | null {
  const inside = courses.flatMap((course) => {
    const line = lineString(course);
    const step = length(line) / stepsAlong;
    return Array.from({ length: stepsAlong + 1 }, (_, index) =>
      asLngLat(along(line, index * step).geometry.coordinates),
    ).filter((point) => booleanPointInPolygon(point, area));
  });
  return inside[Math.floor(inside.length / 2)] ?? null;
}

function asLngLat([lng = 0, lat = 0]: Position): LngLat {
  return [lng, lat];
}
