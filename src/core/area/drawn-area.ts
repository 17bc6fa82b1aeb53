import type { LngLat } from '#core/place/place.ts';

/** What a buffer lies around: a project of the catalogue, or a road of the map by its name. */
export type BufferCore = { kind: 'project'; id: string } | { kind: 'road'; name: string };

/** Positions are multiples of a millionth of a degree (about 0.1 m), as the address keeps them. */
export type AreaShape =
  /** Without the repeated last position; at least three. */
  | { kind: 'polygon'; ring: readonly LngLat[] }
  | { kind: 'rectangle'; southWest: LngLat; northEast: LngLat }
  | { kind: 'circle'; center: LngLat; radiusMeters: number }
  | { kind: 'buffer'; core: BufferCore; radiusMeters: number };

/** An area that a person made. */
export interface DrawnArea {
  /** Empty until it is named; it then goes by its number. */
  name: string;
  shape: AreaShape;
}

/** Whole metres. */
export const areaRadiusLimits = { least: 1, most: 20_000 } as const;
export const mostAreas = 12;
export const mostRingPositions = 500;
export const mostAreaNameCharacters = 40;
