import type { LineString, MultiPolygon, Point, Polygon } from 'geojson';
import { extentOf } from '#core/place/extent.ts';
import { basePaths, type BasePaths, type MapGround } from './base-paths.ts';
import { boxOf, isInside } from './clip.ts';
import { drawPlaces, type DrawnPlace, type NumberedPlace } from './draw-places.ts';
import { frameAround, type DrawingSize, type MapFrame, type Point as DrawingPoint } from './map-frame.ts';
import {
  nameRoads,
  nameStations,
  nameStreets,
  stationsInFrame,
  type MapName,
  type NameOf,
  type TypeSizes,
} from './map-names.ts';
import { areaPath, coursesInFrame, linePath } from './path-of.ts';
import { scaleBar, type ScaleBar } from './scale-bar.ts';
import { pointsAlong } from './straight-stretch.ts';
import { TakenRoom } from './taken-room.ts';

export interface MapOrder {
  ground: MapGround;
  /** The area that the map is about; null shows the whole district, nothing set off. */
  subject: Polygon | MultiPolygon | null;
  places: readonly NumberedPlace[];
  /** Illustrative things, which are at no real place. */
  illustrative: readonly { geometry: Point | LineString; colour: string }[];
  size: DrawingSize;
  /** Units left free around the subject. */
  margin: number;
  /** Metres per unit to choose from, ascending; absent fits the subject exactly. */
  scales?: readonly number[];
  /** Diameter of a numbered symbol. */
  symbolSize: number;
  type: TypeSizes;
  nameOf: NameOf;
}

/** A map as plain paths, points and names, in units of the drawing. */
export interface DrawnMap extends DrawingSize {
  metersPerUnit: number;
  base: BasePaths;
  /** The subject's area; empty where there is none. */
  subject: string;
  places: DrawnPlace[];
  /** Illustrative things: a path, or a point in its place. */
  illustrative: { colour: string; path: string; at: DrawingPoint | null }[];
  symbolSize: number;
  stations: DrawingPoint[];
  /** None covers another, nor a symbol. */
  names: MapName[];
  scaleBar: ScaleBar;
}

/** Names keep so far from the middle of a project's line, units. */
const lineRoom = 10;

/** Draws a map; the same order gives the same drawing. Throws where the ground has no district. */
export function drawMap(order: MapOrder): DrawnMap {
  const { ground, subject, size, margin, scales, symbolSize, type, nameOf } = order;
  const shown = subject ? [subject] : ground.district.features.map(({ geometry }) => geometry);
  const frame = frameAround(extentOf(shown), size, scales ? { margin, scales } : { margin });
  const places = drawPlaces(order.places, subject, frame, symbolSize + 3);
  const stations = stationsInFrame(ground, frame, nameOf);
  const room = new TakenRoom(boxOf(frame));
  for (const { home, at } of places) {
    room.take([at], symbolSize / 2 + 2);
    room.take([home, [(home[0] + at[0]) / 2, (home[1] + at[1]) / 2]], 4);
  }
  for (const { geometry } of order.places) {
    if (geometry.type !== 'LineString' && geometry.type !== 'MultiLineString') continue;
    for (const course of coursesInFrame(geometry, frame)) room.take(pointsAlong(course, lineRoom), lineRoom);
  }
  room.take(
    stations.map(({ at }) => at),
    type.station / 2,
  );
  const names = [
    ...nameStreets(ground, frame, room, nameOf, type.street),
    ...nameStations(stations, room, type.station),
    ...nameRoads(ground, frame, room, nameOf, type.road),
  ];
  return {
    width: size.width,
    height: size.height,
    metersPerUnit: frame.metersPerUnit,
    base: basePaths(ground, frame),
    subject: subject ? areaPath([subject], frame) : '',
    places,
    illustrative: order.illustrative.flatMap(({ geometry, colour }) => {
      const drawn = drawIllustrative(geometry, frame);
      return drawn ? [{ colour, ...drawn }] : [];
    }),
    symbolSize,
    stations: stations.map(({ at }) => at),
    names,
    scaleBar: scaleBar(frame, size.width / 5),
  };
}

function drawIllustrative(
  geometry: Point | LineString,
  frame: MapFrame,
): { path: string; at: DrawingPoint | null } | null {
  if (geometry.type === 'Point') {
    const at = frame.project(geometry.coordinates);
    return isInside(at, boxOf(frame)) ? { path: '', at } : null;
  }
  const path = linePath([geometry], frame);
  return path === '' ? null : { path, at: null };
}
