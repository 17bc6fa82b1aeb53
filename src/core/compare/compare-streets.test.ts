import { describe, expect, it } from 'vitest';
import { streetRows, type StreetRow } from '#core/summary/street-row.ts';
import { compareStreets } from './compare-streets.ts';
import type { StreetMeasure } from './street-measures.ts';

const stations = [4, 1, 0, 7];
const rows: StreetRow[] = streetRows(
  stations.map((metroStations, index) => ({
    code: String(101 + index),
    name: '',
    nameEn: '',
    areaSquareMeters: 1,
    parkSquareMeters: 0,
    waterSquareMeters: 0,
    roadLengthMeters: 0,
    metroStations,
    neighbours: [],
  })),
  [],
  new Map(),
);
const measure: StreetMeasure = {
  id: 'metro',
  group: 'surroundings',
  kind: 'count',
  // a street without stations stands for one without data
  value: ({ metroStations }) => (metroStations === 0 ? null : metroStations),
};
const streets = (...codes: string[]) => codes.flatMap((code) => rows.find((row) => row.code === code) ?? []);

describe('streets side by side', () => {
  it('have their values in their own order, each with what it differs by from the first', () => {
    expect(compareStreets(streets('102', '104', '101'), rows, [measure])).toEqual([
      { measure, values: [1, 7, 4], differences: [null, 6, 3], median: 4 },
    ]);
  });

  it('differ by nothing that can be told where one of the two has no value', () => {
    const [toNone] = compareStreets(streets('101', '103'), rows, [measure]);
    expect(toNone).toMatchObject({ values: [4, null], differences: [null, null] });
    const [fromNone] = compareStreets(streets('103', '101'), rows, [measure]);
    expect(fromNone).toMatchObject({ values: [null, 4], differences: [null, null] });
  });

  it('stand beside the median of the streets that have a value, of which there may be none', () => {
    const none = { ...measure, value: () => null };
    expect(compareStreets(streets('101'), rows, [measure, none]).map((figure) => figure.median)).toEqual([
      4,
      null,
    ]);
  });
});
