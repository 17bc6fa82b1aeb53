/** What lies in one area, or outside all of them. */
export interface Measures {
  /** Positions of points and multipoints; one on a shared border counts in the area with the lower code. */
  points: number;
  /** Lines that share more than a touch with the area. */
  lines: number;
  /** Length inside, metres on Turf's sphere. */
  lengthMeters: number;
  /** Polygons that share more than a touch with the area. */
  polygons: number;
  /** Area inside, square metres on Turf's sphere; overlapping polygons count each. */
  overlapSquareMeters: number;
}

export interface StreetSummary extends Measures {
  code: string;
  name: string;
  /** The street's own area on the WGS-84 ellipsoid, as a land office measures it. */
  areaSquareMeters: number;
}

/**
 * Layers per street. Over all streets and `outside`, points sum to the input's, and lengths and overlaps to the
 * input's own length and area.
 */
export interface Summary {
  /** Sorted by code. */
  streets: StreetSummary[];
  outside: Measures;
}
