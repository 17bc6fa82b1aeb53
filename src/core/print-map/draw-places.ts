import type { Geometry, MultiPolygon, Polygon } from 'geojson';
import type { LngLat } from '#core/place/place.ts';
import { boxOf } from './clip.ts';
import { homeWithin } from './home-within.ts';
import type { MapFrame, Point } from './map-frame.ts';
import { placeNumbers } from './number-symbols.ts';
import { areaPath, linePath } from './path-of.ts';

/** A place that the map shows under a number. */
export interface NumberedPlace {
  /** Several places of one set bear its number. */
  number: number;
  geometry: Geometry;
  anchor: LngLat;
  /** Vague: the true place lies somewhere in the drawn area. */
  vague: boolean;
  /** Given on this device, not by the report. */
  locatedHere: boolean;
  /** CSS colour. */
  colour: string;
}

export interface DrawnPlace extends Omit<NumberedPlace, 'geometry' | 'anchor'> {
  shape: 'area' | 'line' | 'point';
  /** Empty for a point. */
  path: string;
  /** How many lines of the same course lie above it; it is drawn so much wider. */
  below: number;
  /** Where its symbol belongs and where it stands. */
  home: Point;
  at: Point;
}

/**
 * Places with their symbols kept apart. A symbol belongs where its place is in the subject, which may be elsewhere
 * than its anchor.
 */
export function drawPlaces(
  places: readonly NumberedPlace[],
  subject: Polygon | MultiPolygon | null,
  frame: MapFrame,
  symbolDistance: number,
): DrawnPlace[] {
  const homes = places.map(({ geometry, anchor }) =>
    frame.project(subject ? homeWithin(geometry, anchor, subject) : anchor),
  );
  const stands = placeNumbers(homes, symbolDistance, boxOf(frame));
  const paths = places.map(({ geometry }) => pathOf(geometry, frame));
  return places.map(({ number, vague, locatedHere, colour }, index) => {
    const home = homes[index] ?? [0, 0];
    const { shape, path } = paths[index] ?? { shape: 'point', path: '' };
    const below = shape === 'line' ? paths.slice(index + 1).filter((other) => other.path === path).length : 0;
    return { number, vague, locatedHere, colour, shape, path, below, home, at: stands[index] ?? home };
  });
}

function pathOf(geometry: Geometry, frame: MapFrame): Pick<DrawnPlace, 'shape' | 'path'> {
  switch (geometry.type) {
    case 'Polygon':
    case 'MultiPolygon':
      return { shape: 'area', path: areaPath([geometry], frame) };
    case 'LineString':
    case 'MultiLineString':
      return { shape: 'line', path: linePath([geometry], frame) };
    default:
      return { shape: 'point', path: '' };
  }
}
