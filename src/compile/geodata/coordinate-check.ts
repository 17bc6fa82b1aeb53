/** Degrees, WGS-84. */
export interface Box {
  west: number;
  south: number;
  east: number;
  north: number;
}

/** A position or any nesting of positions, as GeoJSON and TopoJSON have them. */
export type NestedNumbers = number | readonly NestedNumbers[];

export interface CoordinateFault {
  /** Indices that lead to the position. */
  path: number[];
  reason: string;
}

/** The first position that lies outside the box, or null. */
export function findOutsideBox(coordinates: NestedNumbers, box: Box): CoordinateFault | null {
  if (typeof coordinates === 'number') return null;
  const [lng, lat] = coordinates;
  if (typeof lng === 'number' && typeof lat === 'number') {
    return inBox(lng, lat, box) ? null : { path: [], reason: reasonOutside(lng, lat, box) };
  }
  for (const [index, part] of coordinates.entries()) {
    const fault = findOutsideBox(part, box);
    if (fault) return { path: [index, ...fault.path], reason: fault.reason };
  }
  return null;
}

function inBox(lng: number, lat: number, box: Box): boolean {
  return lng >= box.west && lng <= box.east && lat >= box.south && lat <= box.north;
}

function reasonOutside(lng: number, lat: number, box: Box): string {
  const swapped = inBox(lat, lng, box) ? ' (longitude comes first)' : '';
  const { west, south, east, north } = box;
  return `[${lng}, ${lat}] lies outside the box ${west}–${east}, ${south}–${north}${swapped}`;
}
