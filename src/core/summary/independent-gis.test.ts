import geodesic from 'geographiclib-geodesic';
import fc from 'fast-check';
import GeometryFactory from 'jsts/org/locationtech/jts/geom/GeometryFactory.js';
import GeoJSONReader from 'jsts/org/locationtech/jts/io/GeoJSONReader.js';
import GeoJSONWriter from 'jsts/org/locationtech/jts/io/GeoJSONWriter.js';
import OverlayOp from 'jsts/org/locationtech/jts/operation/overlay/OverlayOp.js';
import RelateOp from 'jsts/org/locationtech/jts/operation/relate/RelateOp.js';
import type { Geometry, LineString, Position } from 'geojson';
import { expect, it } from 'vitest';
import {
  frozenTiling,
  line,
  randomLine,
  randomPoint,
  randomPolygon,
  summariseGeometries,
} from './tiling.fixture.ts';

/**
 * A second opinion that shares nothing with the program: predicates and overlays of JTS (in its JavaScript port),
 * lengths and areas on the WGS-84 ellipsoid by Karney's geodesics. The sphere differs from the ellipsoid by up to
 * 0.5 % here, so that is the tolerance; counts must be equal.
 */
const wgs84 = geodesic.Geodesic.WGS84;
const reader = new GeoJSONReader(new GeometryFactory());
const writer = new GeoJSONWriter();
const streets = frozenTiling.polygons.map((polygon) => reader.read(polygon));
const sample = <T>(arbitrary: fc.Arbitrary<T>, count: number) =>
  fc.sample(arbitrary, { numRuns: count, seed: 2025 });

function geodesicMeters(coordinates: readonly Position[]): number {
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

function measure(geometry: Geometry): { meters: number; squareMeters: number } {
  const sum = { meters: 0, squareMeters: 0 };
  const addPolygon = ([shell = [], ...holes]: Position[][]) => {
    sum.squareMeters +=
      geodesicSquareMeters(shell) - holes.reduce((total, hole) => total + geodesicSquareMeters(hole), 0);
  };
  if (geometry.type === 'GeometryCollection') {
    for (const part of geometry.geometries.map(measure)) {
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

const clipped = (geometry: Geometry, street: unknown) =>
  measure(writer.write(OverlayOp.intersection(reader.read(geometry), street)));

/** Segment by segment: JTS would merge the stretches that a line runs along twice. */
const clippedMeters = ({ coordinates }: LineString, street: unknown) =>
  coordinates
    .slice(1)
    .map((to, i) => clipped(line(coordinates[i]!, to), street).meters)
    .reduce((sum, meters) => sum + meters, 0);

it('counts points as JTS does', () => {
  const points = sample(randomPoint, 3000);
  const expected = streets.map(() => 0);
  for (const point of points) {
    const first = streets.findIndex((street) => RelateOp.covers(street, reader.read(point)));
    if (first >= 0) expected[first]!++;
  }
  const summary = summariseGeometries(points, frozenTiling);
  expect(summary.streets.map((street) => street.points)).toEqual(expected);
});

it('counts lines as JTS does and agrees with the ellipsoid on their length within 0.5 %', () => {
  const lines = sample(randomLine, 400).filter(({ coordinates }) => geodesicMeters(coordinates) > 1);
  const summary = summariseGeometries(lines, frozenTiling);
  summary.streets.forEach((street, i) => {
    const expected = lines.map((each) => clippedMeters(each, streets[i]));
    expect(street.lines).toBe(expected.filter((meters) => meters > 1e-6).length);
    const sum = expected.reduce((total, meters) => total + meters, 0);
    expect(Math.abs(street.lengthMeters / sum - 1)).toBeLessThan(0.005);
  });
});

it('counts polygons as JTS does and agrees with the ellipsoid on their area within 0.5 %', () => {
  const polygons = sample(randomPolygon, 400);
  const summary = summariseGeometries(polygons, frozenTiling);
  summary.streets.forEach((street, i) => {
    const expected = polygons.map((polygon) => clipped(polygon, streets[i]).squareMeters);
    expect(street.polygons).toBe(expected.filter((squareMeters) => squareMeters > 1e-4).length);
    const sum = expected.reduce((total, squareMeters) => total + squareMeters, 0);
    expect(Math.abs(street.overlapSquareMeters / sum - 1)).toBeLessThan(0.005);
  });
});

it('measures the areas themselves on the ellipsoid within 0.1 %, long edges being great circles there', () => {
  frozenTiling.polygons.forEach((polygon, i) => {
    const ratio = (frozenTiling.areas.squareMeters[i] ?? 0) / measure(polygon).squareMeters;
    expect(Math.abs(ratio - 1)).toBeLessThan(1e-3);
  });
});
