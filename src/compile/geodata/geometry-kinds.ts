import type { LineString, MultiLineString, MultiPolygon, Polygon } from 'geojson';

/** Geometry that has an area. */
export type Polygonal = Polygon | MultiPolygon;

/** Geometry that has a length. */
export type Linear = LineString | MultiLineString;
