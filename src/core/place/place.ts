import type { Geometry } from 'geojson';
import type { LocalText, Precision } from '#core/report/catalogue.ts';

/** `[longitude, latitude]` in degrees, WGS-84. */
export type LngLat = [number, number];

/** A named place of the gazetteer: where it is, how sure that is, and on what the position rests. */
export interface Place {
  id: string;
  name: LocalText;
  precision: Precision;
  /** How far the true place may lie from the anchor, metres; 0 for lines, areas, streets and unlocated places. */
  radiusMeters: number;
  /** Representative point inside or on the place; null when unlocated. */
  anchor: LngLat | null;
  /**
   * What is drawn and measured: a point for a known site, the course of a line, an area, the street's polygon;
   * for `vicinity` the disc of the radius. Null when unlocated.
   */
  geometry: Geometry | null;
  /** The subdistrict's code when only the street is known. */
  street: string | null;
  basis: LocalText;
}

/** Attributes of a street (街道, subdistrict). */
export interface StreetProperties {
  /** Code of the National Bureau of Statistics, nine digits. */
  code: string;
  name: string;
  nameEn: string;
}
