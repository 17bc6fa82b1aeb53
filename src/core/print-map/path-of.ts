import type { Geometry, Position } from 'geojson';
import { boxOf, clipCourse, clipRing, type Box } from './clip.ts';
import type { MapFrame, Point } from './map-frame.ts';
import { simplifyCourse } from './simplify-course.ts';

/** Units beyond the edge that are drawn too: more than half of the widest stroke. */
const bleed = 20;
/** Units by which a simplified course may be off. */
const tolerance = 0.4;

/** Courses of a geometry, outlines of areas included; points have none. */
function coursesOf(geometry: Geometry): Position[][] {
  switch (geometry.type) {
    case 'LineString':
      return [geometry.coordinates];
    case 'MultiLineString':
    case 'Polygon':
      return geometry.coordinates;
    case 'MultiPolygon':
      return geometry.coordinates.flat();
    case 'GeometryCollection':
      return geometry.geometries.flatMap(coursesOf);
    default:
      return [];
  }
}

/** What of lines and outlines lies in the frame, a little beyond its edge, simplified. */
export function coursesInFrame(geometry: Geometry, frame: MapFrame): Point[][] {
  const box = boxOf(frame, bleed);
  return coursesOf(geometry)
    .map((course) => course.map(frame.project))
    .filter((course) => mayMeet(course, box))
    .flatMap((course) => clipCourse(course, box))
    .map((course) => simplifyCourse(course, tolerance));
}

/** What of areas lies in the frame, a little beyond its edge, simplified; rings without the repeated last point. */
export function ringsInFrame(geometry: Geometry, frame: MapFrame): Point[][] {
  const box = boxOf(frame, bleed);
  return coursesOf(geometry)
    .map((ring) => ring.slice(0, -1).map(frame.project))
    .filter((ring) => mayMeet(ring, box))
    .map((ring) => clipRing(ring, box))
    .filter((ring) => ring.length > 2)
    .map((ring) => simplifyCourse(ring, tolerance));
}

/** Path data of lines and outlines, to be stroked; empty where nothing lies in the frame. */
export function linePath(geometries: readonly Geometry[], frame: MapFrame): string {
  return geometries
    .flatMap((geometry) => coursesInFrame(geometry, frame))
    .map(asPath)
    .join('');
}

/** Path data of areas, to be filled by the even-odd rule; empty where nothing lies in the frame. */
export function areaPath(geometries: readonly Geometry[], frame: MapFrame): string {
  return geometries
    .flatMap((geometry) => ringsInFrame(geometry, frame))
    .map((ring) => `${asPath(ring)}Z`)
    .join('');
}

function mayMeet(points: readonly Point[], { left, top, right, bottom }: Box): boolean {
  return (
    points.some(([x]) => x >= left) &&
    points.some(([x]) => x <= right) &&
    points.some(([, y]) => y >= top) &&
    points.some(([, y]) => y <= bottom)
  );
}

function asPath(points: readonly Point[]): string {
  return points.map(([x, y], index) => `${index === 0 ? 'M' : 'L'}${round(x)} ${round(y)}`).join('');
}

/** To a tenth of a unit. */
function round(value: number): number {
  return Math.round(value * 10) / 10;
}
