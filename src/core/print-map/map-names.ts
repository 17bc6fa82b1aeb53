import { booleanPointInPolygon } from '@turf/turf';
import type { Feature, Geometry } from 'geojson';
import { streetAt } from '#core/place/street-at.ts';
import type { MapGround } from './base-paths.ts';
import { boxOf, clipCourse, isInside } from './clip.ts';
import type { MapFrame, Point } from './map-frame.ts';
import { coursesInFrame, ringsInFrame } from './path-of.ts';
import { roadRank, type RoadRank } from './road-classes.ts';
import { distanceToSegment } from './simplify-course.ts';
import { distancesAlong, straightStretches } from './straight-stretch.ts';
import { textRow, textWidth, type TakenRoom } from './taken-room.ts';

/** Sizes of type in units of the drawing. */
export interface TypeSizes {
  street: number;
  road: number;
  station: number;
}

export interface MapName {
  kind: keyof TypeSizes;
  text: string;
  /** Middle of the text. */
  at: Point;
  /** Radians, clockwise on the drawing. */
  angle: number;
  size: number;
}

/** A name as a feature bears it; empty where it bears none. */
export type NameOf = (properties: Feature['properties']) => string;

export interface MetroStation {
  at: Point;
  name: string;
}

const namedRoads: readonly RoadRank[] = ['motorway', 'trunk', 'main', 'middle', 'small'];
const gridSteps = 28;

/** Names of streets, each in the widest free room of what of it is in the frame; those without room are left out. */
export function nameStreets(
  { streets }: Pick<MapGround, 'streets'>,
  frame: MapFrame,
  room: TakenRoom,
  nameOf: NameOf,
  size: number,
): MapName[] {
  return streets.features.flatMap(({ geometry, properties }) => {
    const text = nameOf({ ...properties });
    const rings = ringsInFrame(geometry, frame);
    const width = textWidth(text, size);
    const free = gridIn(rings).filter(
      (point) =>
        room.isFree(textRow(point, width, size), size * 0.62) &&
        booleanPointInPolygon(frame.unproject(point), geometry),
    );
    const [best] = free
      .map((at) => ({ at, away: Math.min(toEdge(at, rings), room.roomAround(at) * 1.5) }))
      .sort((a, b) => b.away - a.away);
    if (!best || best.away < size / 2) return [];
    room.take(textRow(best.at, width, size), size * 0.62);
    return [{ kind: 'street' as const, text, at: best.at, angle: 0, size }];
  });
}

/** Each road's name once, on its longest straight stretch that is free; the larger roads first. */
export function nameRoads(
  { context }: Pick<MapGround, 'context'>,
  frame: MapFrame,
  room: TakenRoom,
  nameOf: NameOf,
  size: number,
): MapName[] {
  const named: MapName[] = [];
  for (const rank of namedRoads) {
    const roads = context.roads.features.filter(({ properties }) => roadRank(properties?.class) === rank);
    for (const text of new Set(roads.map(({ properties }) => nameOf(properties)))) {
      if (text === '' || named.some((name) => name.text === text)) continue;
      const width = textWidth(text, size);
      const place = roads
        .filter(({ properties }) => nameOf(properties) === text)
        .flatMap(({ geometry }) => coursesInFrame(geometry, frame))
        .flatMap((course) => clipCourse(course, boxOf(frame)))
        .sort((a, b) => lengthOf(b) - lengthOf(a))
        .flatMap((course) => straightStretches(course, width * 1.15))
        .find(({ middle, angle }) => room.isFree(textRow(middle, width, size, angle), size * 0.7));
      if (!place) continue;
      room.take(textRow(place.middle, width, size, place.angle), size * 0.7);
      named.push({ kind: 'road', text, at: place.middle, angle: place.angle, size });
    }
  }
  return named;
}

/** The metro stations of the district in the frame. */
export function stationsInFrame(
  { context, streets }: MapGround,
  frame: MapFrame,
  nameOf: NameOf,
): MetroStation[] {
  return context['metro-stations'].features.flatMap(({ geometry, properties }: Feature<Geometry>) => {
    if (geometry.type !== 'Point') return [];
    const [lng = 0, lat = 0] = geometry.coordinates;
    const at = frame.project([lng, lat]);
    const shown = isInside(at, boxOf(frame)) && streetAt([lng, lat], streets) !== null;
    return shown ? [{ at, name: nameOf(properties) }] : [];
  });
}

/** Names of stations, beside, below or above their sign; those without room are left out. */
export function nameStations(stations: readonly MetroStation[], room: TakenRoom, size: number): MapName[] {
  return stations.flatMap(({ at: [x, y], name }) => {
    const width = textWidth(name, size);
    const aside = width / 2 + size;
    const places: Point[] = [
      [x + aside, y],
      [x - aside, y],
      [x, y + size * 1.35],
      [x, y - size * 1.35],
    ];
    const at = places.find((place) => name !== '' && room.isFree(textRow(place, width, size), size * 0.55));
    if (!at) return [];
    room.take(textRow(at, width, size), size * 0.55);
    return [{ kind: 'station' as const, text: name, at, angle: 0, size }];
  });
}

function lengthOf(course: readonly Point[]): number {
  return distancesAlong(course).at(-1) ?? 0;
}

function gridIn(rings: readonly (readonly Point[])[]): Point[] {
  const points = rings.flat();
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  if (points.length === 0) return [];
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  const [width, height] = [Math.max(...xs) - left, Math.max(...ys) - top];
  return Array.from({ length: (gridSteps - 1) ** 2 }, (_, index): Point => {
    const [column, row] = [1 + (index % (gridSteps - 1)), 1 + Math.floor(index / (gridSteps - 1))];
    return [left + (width * column) / gridSteps, top + (height * row) / gridSteps];
  });
}

function toEdge(point: Point, rings: readonly (readonly Point[])[]): number {
  return Math.min(
    ...rings.flatMap((ring) =>
      ring.map((to, index) => distanceToSegment(point, ring.at(index - 1) ?? to, to)),
    ),
  );
}
