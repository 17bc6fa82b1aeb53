import { prepareAreas, type AreaName, type Areas } from '#core/summary/areas.ts';
import type { GeometryColumns } from '#core/summary/geometry-columns.ts';
import { measureFeature } from '#core/summary/measure-feature.ts';
import { Tally } from '#core/summary/tally.ts';

/** What the district holds, as it goes to the worker: streets by feature with their codes, and what lies between. */
export interface GroundColumns {
  streets: GeometryColumns;
  streetNames: readonly AreaName[];
  parks: GeometryColumns;
  water: GeometryColumns;
  roads: GeometryColumns;
  stations: GeometryColumns;
}

/** The same, made ready for any number of own areas. */
export interface AreaGround extends GroundColumns {
  areas: Areas;
  /** Per street of `areas`: its area on Turf's sphere, square metres, as overlaps are measured. */
  streetSquareMeters: Float64Array;
}

export function prepareGround(columns: GroundColumns): AreaGround {
  const areas = prepareAreas(columns.streets, columns.streetNames);
  const streetSquareMeters = new Float64Array(areas.names.length);
  const tally = new Tally(areas.names.length);
  columns.streetNames.forEach(({ code }, feature) => {
    measureFeature(columns.streets, feature, areas, tally);
    streetSquareMeters[areas.names.findIndex((street) => street.code === code)] = tally.total();
    tally.clear();
  });
  return { ...columns, areas, streetSquareMeters };
}
