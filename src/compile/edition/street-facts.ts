import type { FeatureCollection } from 'geojson';
import { toColumns } from '#core/summary/append-geometry.ts';
import type { Areas } from '#core/summary/areas.ts';
import type { StreetFacts } from '#core/summary/street-row.ts';
import { summarise } from '#core/summary/summarise.ts';
import type { StreetSummary } from '#core/summary/summary.ts';
import type { Geodata } from '#compile/geodata/geodata.ts';

/** What each street is and what surrounds its projects: area, parks, water, roads, metro stations, neighbours. */
export function streetFacts({ streets, layers, neighbours }: Geodata, areas: Areas): StreetFacts[] {
  const parks = layers.green.features.filter(({ properties }) => properties.class === 'park');
  const perStreet = (features: FeatureCollection['features']) =>
    new Map(
      summarise(toColumns(features.map(({ geometry }) => geometry)), areas).streets.map((row) => [
        row.code,
        row,
      ]),
    );
  const inParks = perStreet(parks);
  const inWater = perStreet(layers.water.features);
  const onRoads = perStreet(layers.roads.features);
  const stations = perStreet(layers['metro-stations'].features);
  return streets.features.map(({ properties: { code, name, nameEn } }) => ({
    code,
    name,
    nameEn,
    areaSquareMeters: toTenth(rowOf(inParks, code).areaSquareMeters),
    parkSquareMeters: toTenth(rowOf(inParks, code).overlapSquareMeters),
    waterSquareMeters: toTenth(rowOf(inWater, code).overlapSquareMeters),
    roadLengthMeters: toTenth(rowOf(onRoads, code).lengthMeters),
    metroStations: rowOf(stations, code).points,
    neighbours: neighbours.flatMap(([a, b]) => (a === code ? [b] : b === code ? [a] : [])).sort(),
  }));
}

function rowOf(rows: ReadonlyMap<string, StreetSummary>, code: string): StreetSummary {
  const row = rows.get(code);
  if (!row) throw new Error(`no summary for the street ${code}`);
  return row;
}

function toTenth(value: number): number {
  return Math.round(value * 10) / 10;
}
