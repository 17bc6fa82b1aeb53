import geodesic from 'geographiclib-geodesic';
import GeometryFactory from 'jsts/org/locationtech/jts/geom/GeometryFactory.js';
import GeoJSONReader from 'jsts/org/locationtech/jts/io/GeoJSONReader.js';
import GeoJSONWriter from 'jsts/org/locationtech/jts/io/GeoJSONWriter.js';
import OverlayOp from 'jsts/org/locationtech/jts/operation/overlay/OverlayOp.js';
import RelateOp from 'jsts/org/locationtech/jts/operation/relate/RelateOp.js';
import type { Geometry, LineString, Point, Polygon, MultiPolygon, Position } from 'geojson';

type JtsGeometry = ReturnType<typeof reader.read>;

/**
 * A second opinion that shares nothing with the program: predicates and overlays of JTS (in its JavaScript port),
 * lengths and areas on the WGS-84 ellipsoid by Karney's geodesics. The sphere differs from the ellipsoid by up to
 * 0.5 % here, so that is the tolerance; counts must be equal.
 */
const wgs84 = geodesic.Geodesic.WGS84;
const reader = new GeoJSONReader(new GeometryFactory());
const writer = new GeoJSONWriter();
/** Length on the ellipsoid, metres. */
export function geodesicMeters(coordinates: readonly Position[]): number {
  let meters = 0;
  for (let i = 1; i < coordinates.length; i++) {
    const [from, to] = [coordinates[i - 1]!, coordinates[i]!];
    meters += wgs84.Inverse(from[1]!, from[0]!, to[1]!, to[0]!).s12 ?? 0;
  }
  return meters;
}

function geodesicSquareMeters(ring: readonly Position[]): number {
  const traced = wgs84.Polygon(false);
  for (const [lng = 0, lat = 0] of ring.slice(0, -1)) traced.AddPoint(lat, lng);
  return Math.abs(traced.Compute(false, true).area ?? 0);
}

/** Length and area of a geometry on the ellipsoid. */
export function measureOnEllipsoid(geometry: Geometry): { meters: number; squareMeters: number } {
  const sum = { meters: 0, squareMeters: 0 };
  const addPolygon = ([shell = [], ...holes]: Position[][]) => {
    sum.squareMeters +=
      geodesicSquareMeters(shell) - holes.reduce((total, hole) => total + geodesicSquareMeters(hole), 0);
  };
  if (geometry.type === 'GeometryCollection') {
    for (const part of geometry.geometries.map(measureOnEllipsoid)) {
      sum.meters += part.meters;
      sum.squareMeters += part.squareMeters;
    }
  } else if (geometry.type === 'LineString') sum.meters = geodesicMeters(geometry.coordinates);
  else if (geometry.type === 'MultiLineString')
    for (const each of geometry.coordinates) sum.meters += geodesicMeters(each);
  else if (geometry.type === 'Polygon') addPolygon(geometry.coordinates);
  else if (geometry.type === 'MultiPolygon') geometry.coordinates.forEach(addPolygon);
  return sum;
}

/** Length and area of the part of a geometry that lies in a street, by JTS and on the ellipsoid. */
export const clipped = (geometry: Geometry, street: JtsGeometry) =>
  measureOnEllipsoid(writer.write(OverlayOp.intersection(reader.read(geometry), street)));

/** Length of a line in a street. Segment by segment: JTS would merge the stretches that a line runs along twice. */
export const clippedMeters = ({ coordinates }: LineString, street: JtsGeometry) =>
  coordinates
    .slice(1)
    .map((to, i) => clipped({ type: 'LineString', coordinates: [coordinates[i]!, to] }, street).meters)
    .reduce((sum, meters) => sum + meters, 0);

/** A street as JTS takes it. */
export const streetForJts = (polygon: Polygon | MultiPolygon): JtsGeometry => reader.read(polygon);

/** Index of the first street that covers a point, border included; below 0 when none does. */
export const firstCovering = (streets: readonly JtsGeometry[], point: Point): number =>
  streets.findIndex((street) => RelateOp.covers(street, reader.read(point)));
