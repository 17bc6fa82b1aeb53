import * as v from 'valibot';
import type { StreetRow } from '#core/summary/street-row.ts';

const number = v.number();

/** What `summary.json` must look like: a row per street. */
export const streetRowsSchema: v.GenericSchema<unknown, StreetRow[]> = v.array(
  v.object({
    code: v.string(),
    name: v.string(),
    nameEn: v.string(),
    areaSquareMeters: number,
    areaRank: number,
    parkSquareMeters: number,
    waterSquareMeters: number,
    roadLengthMeters: number,
    metroStations: number,
    neighbours: v.array(v.string()),
    projects: number,
    projectsWeighted: number,
    projectsPerSquareKilometer: number,
    projectsRank: number,
    projectsWeightedOnSite: number,
    projectLengthMeters: number,
    projectsByTheme: v.record(v.string(), number),
    projectsByStatus: v.record(v.string(), number),
    projectsWeightedByTheme: v.record(v.string(), number),
    projectsWeightedByStatus: v.record(v.string(), number),
  }),
);
