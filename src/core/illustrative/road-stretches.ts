import type { LineString, MultiLineString } from 'geojson';
import type { LngLat } from '#core/place/place.ts';
import { OUTSIDE } from '#core/summary/locate.ts';
import { haversineMeters } from '#core/summary/sphere.ts';
import { fromMicrodegrees, toMicrodegrees } from './microdegrees.ts';
import { openStreetAt, type Ground } from './open-ground.ts';

/** A named road with its course. */
export interface NamedRoad {
  name: string;
  course: LineString | MultiLineString;
}

/** A part of a named road, inside one street and off water and green. */
export interface Stretch {
  road: string;
  /** Index of the street. */
  street: number;
  /** Some ten metres apart. */
  positions: LngLat[];
  meters: number;
}

/** Longest stretch, metres; stated on screen. */
export const longestStretchMeters = 300;
/** Shorter pieces between two crossings of a border are left out. */
const shortestStretchMeters = 30;
/** Longest step along a course, microdegrees: some ten metres. */
const step = 100;

/** All stretches of all roads, in the order of the roads. */
export function roadStretches(roads: readonly NamedRoad[], ground: Ground): Stretch[] {
  return roads.flatMap(({ name, course }) => {
    const lines = course.type === 'LineString' ? [course.coordinates] : course.coordinates;
    return lines.flatMap((line) => cutStretches(name, steppedAlong(line), ground));
  });
}

/** The course with positions on the lattice, none further than a step from the next. */
function steppedAlong(line: readonly (readonly number[])[]): LngLat[] {
  const corners = line.map(([lng = 0, lat = 0]) => ({ x: toMicrodegrees(lng), y: toMicrodegrees(lat) }));
  return corners.flatMap(({ x, y }, index) => {
    const before = corners[index - 1];
    if (!before) return [fromMicrodegrees(x, y)];
    const steps = Math.ceil(Math.max(Math.abs(x - before.x), Math.abs(y - before.y)) / step);
    return Array.from({ length: steps }, (_, each) => {
      const along = (each + 1) / steps;
      return fromMicrodegrees(
        Math.round(before.x + (x - before.x) * along),
        Math.round(before.y + (y - before.y) * along),
      );
    });
  });
}

/** Ends a stretch where the course leaves its street or the open ground, or where it has become long enough. */
function cutStretches(road: string, course: readonly LngLat[], ground: Ground): Stretch[] {
  const stretches: Stretch[] = [];
  let current: Stretch = { road, street: OUTSIDE, positions: [], meters: 0 };
  course.forEach((position, index) => {
    const before = course[index - 1];
    if (!before) return;
    const street = streetOfStep(before, position, ground);
    const meters = haversineMeters(...before, ...position);
    if (street !== current.street || current.meters + meters > longestStretchMeters) {
      stretches.push(current);
      current = { road, street, positions: [before], meters: 0 };
    }
    current.positions.push(position);
    current.meters += meters;
  });
  stretches.push(current);
  return stretches.filter(({ street, meters }) => street !== OUTSIDE && meters >= shortestStretchMeters);
}

/** The street that holds both ends and the middle of a step; a step is short, so it then holds all of it. */
function streetOfStep(from: LngLat, to: LngLat, ground: Ground): number {
  const street = openStreetAt(ground, from);
  const middle: LngLat = [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2];
  return openStreetAt(ground, middle) === street && openStreetAt(ground, to) === street ? street : OUTSIDE;
}
