import type { FeatureCollection, MultiLineString, MultiPolygon, Polygon, Position } from 'geojson';

/**
 * The borders between areas, each drawn once: every edge that two areas have in common, joined into courses.
 * The outer outline is not among them. Areas must share their vertices, as a topology does.
 */
export function sharedBorders(areas: FeatureCollection<Polygon | MultiPolygon>): MultiLineString {
  const seen = new Map<string, [Position, Position]>();
  const courses: Position[][] = [];
  for (const { geometry } of areas.features) {
    const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
    for (const ring of polygons.flat()) {
      let course: Position[] = [];
      for (let index = 1; index < ring.length; index++) {
        const from = ring[index - 1];
        const to = ring[index];
        if (!from || !to) continue;
        const key = edgeKey(from, to);
        if (seen.has(key)) {
          // the second area that has this edge draws it, so that it is drawn once
          course = course.length > 0 ? [...course, to] : [from, to];
        } else {
          seen.set(key, [from, to]);
          if (course.length > 0) courses.push(course);
          course = [];
        }
      }
      if (course.length > 0) courses.push(course);
    }
  }
  return { type: 'MultiLineString', coordinates: courses };
}

function edgeKey(a: Position, b: Position): string {
  const [first, second] = [a.join(','), b.join(',')].sort();
  return `${first} ${second}`;
}
