import type { Geometry, Position } from 'geojson';

/** Seven decimals of a degree are a centimetre. */
const decimals = 7;

/** A geometry as lines of KML; longitude before latitude, WGS-84, as GeoJSON has it. */
export function kmlGeometry(geometry: Geometry): string[] {
  switch (geometry.type) {
    case 'Point':
      return [`<Point><coordinates>${tuple(geometry.coordinates)}</coordinates></Point>`];
    case 'LineString':
      return [
        `<LineString><tessellate>1</tessellate><coordinates>${tuples(geometry.coordinates)}</coordinates></LineString>`,
      ];
    case 'Polygon':
      return polygon(geometry.coordinates);
    case 'MultiPoint':
      return together(geometry.coordinates.map((coordinates) => ({ type: 'Point', coordinates })));
    case 'MultiLineString':
      return together(geometry.coordinates.map((coordinates) => ({ type: 'LineString', coordinates })));
    case 'MultiPolygon':
      return together(geometry.coordinates.map((coordinates) => ({ type: 'Polygon', coordinates })));
    case 'GeometryCollection':
      return together(geometry.geometries);
  }
}

function together(geometries: readonly Geometry[]): string[] {
  return ['<MultiGeometry>', ...geometries.flatMap(kmlGeometry), '</MultiGeometry>'];
}

function polygon([outer = [], ...holes]: readonly Position[][]): string[] {
  return [
    '<Polygon>',
    `<outerBoundaryIs>${ring(outer)}</outerBoundaryIs>`,
    ...holes.map((hole) => `<innerBoundaryIs>${ring(hole)}</innerBoundaryIs>`),
    '</Polygon>',
  ];
}

function ring(positions: readonly Position[]): string {
  return `<LinearRing><coordinates>${tuples(positions)}</coordinates></LinearRing>`;
}

function tuples(positions: readonly Position[]): string {
  return positions.map(tuple).join(' ');
}

function tuple([lng = 0, lat = 0]: Position): string {
  return [lng, lat].map((degrees) => Number(degrees.toFixed(decimals))).join(',');
}
