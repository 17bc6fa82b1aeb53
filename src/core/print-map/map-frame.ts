import type { Position } from 'geojson';
import { EARTH_RADIUS_METERS, RADIANS_PER_DEGREE } from '#core/summary/sphere.ts';

/** A point of the drawing, in its own units; x to the right, y down. */
export type Point = readonly [x: number, y: number];

/** Size of a drawing in its own units, whatever they are: tenths of a millimetre on paper, pixels on a screen. */
export interface DrawingSize {
  width: number;
  height: number;
}

/** The part of the ground that a drawing shows. */
export interface MapFrame extends DrawingSize {
  /** Places a position, `[longitude, latitude]` in degrees WGS-84, on the drawing. */
  project: (lngLat: Position) => Point;
  /** The position of a point, `[longitude, latitude]`. */
  unproject: (point: Point) => [lng: number, lat: number];
  /** Along both axes; metres on Turf's sphere. */
  metersPerUnit: number;
}

interface Fit {
  /** Room left free on each side, in units. */
  margin: number;
  /** Metres per unit to choose from, ascending; the first that shows the whole extent is taken. Absent: any. */
  scales?: readonly number[];
}

const metersPerDegree = EARTH_RADIUS_METERS * RADIANS_PER_DEGREE;

/**
 * A drawing of at least the given extent, north up, its middle in the middle.
 *
 * Equirectangular: degrees of longitude are shortened by the cosine of the middle latitude. Away from it, lengths from
 * west to east are wrong by tan φ · Δφ: 2 km north or south of the middle at 23° that is 0.013 %, far below what a
 * printer resolves.
 * @param extent west, south, east, north in degrees
 */
export function frameAround(
  [west, south, east, north]: readonly [number, number, number, number],
  { width, height }: DrawingSize,
  { margin, scales }: Fit,
): MapFrame {
  const [middleLng, middleLat] = [(west + east) / 2, (south + north) / 2];
  const metersPerDegreeEast = metersPerDegree * Math.cos(middleLat * RADIANS_PER_DEGREE);
  const least = Math.max(
    ((east - west) * metersPerDegreeEast) / (width - 2 * margin),
    ((north - south) * metersPerDegree) / (height - 2 * margin),
    Number.MIN_VALUE,
  );
  const metersPerUnit = scales?.find((scale) => scale >= least) ?? least;
  return {
    width,
    height,
    metersPerUnit,
    project: ([lng = 0, lat = 0]) => [
      width / 2 + ((lng - middleLng) * metersPerDegreeEast) / metersPerUnit,
      height / 2 - ((lat - middleLat) * metersPerDegree) / metersPerUnit,
    ],
    unproject: ([x, y]) => [
      middleLng + ((x - width / 2) * metersPerUnit) / metersPerDegreeEast,
      middleLat - ((y - height / 2) * metersPerUnit) / metersPerDegree,
    ],
  };
}
