import type { MultiPolygon, Polygon } from 'geojson';
import { toColumns } from '#core/summary/append-geometry.ts';
import { FeatureKind, type GeometryColumns } from '#core/summary/geometry-columns.ts';
import { measureFeature } from '#core/summary/measure-feature.ts';
import { negligibleShare } from '#core/summary/negligible.ts';
import { Tally } from '#core/summary/tally.ts';
import type { AreaGround } from './area-ground.ts';
import { OwnArea } from './own-area.ts';
import { measurePolygonal } from './polygon-measures.ts';

/** A street that an own area covers, or covers a part of. */
export interface CoveredStreet {
  code: string;
  /** Part of the street that lies in the area, 0 to 1. */
  ofStreet: number;
  /** Part of the area that lies in the street, 0 to 1; over all streets less than 1 where the area leaves the district. */
  ofArea: number;
}

/** A place that lies in an own area, or partly. */
interface PlaceInArea {
  /** Index among the places. */
  place: number;
  /** Part of the place's part in the district that lies in the area, above 0, at most 1. */
  share: number;
  /** Length inside where the place is a line, else 0. */
  lengthMeters: number;
}

/** Everything of an own area that does not depend on which projects are shown. */
export interface AreaMeasurement {
  geometry: Polygon | MultiPolygon;
  /** Of the whole area, on the WGS-84 ellipsoid. */
  squareMeters: number;
  /** Holes included. */
  perimeterMeters: number;
  /** Of its part inside the district, on the ellipsoid; what follows counts only there. */
  districtSquareMeters: number;
  parkSquareMeters: number;
  waterSquareMeters: number;
  roadLengthMeters: number;
  metroStations: number;
  /** Largest part of the area first. */
  streets: CoveredStreet[];
  places: PlaceInArea[];
}

/** Measures an own area against the district and the places in it, by the rules that hold for streets. */
export function measureArea(
  geometry: Polygon | MultiPolygon,
  ground: AreaGround,
  places: GeometryColumns,
): AreaMeasurement {
  const area = new OwnArea(geometry, ground);
  const { squareMeters, perimeterMeters } = measurePolygonal(geometry);
  const streets = coveredStreets(geometry, ground);
  const inDistrict = Math.min(
    1,
    streets.reduce((sum, { ofArea }) => sum + ofArea, 0),
  );
  return {
    geometry,
    squareMeters,
    perimeterMeters,
    districtSquareMeters: squareMeters * inDistrict,
    parkSquareMeters: area.sumOf(ground.parks),
    waterSquareMeters: area.sumOf(ground.water),
    roadLengthMeters: area.sumOf(ground.roads),
    metroStations: area.sumOf(ground.stations),
    streets,
    places: placesIn(area, places),
  };
}

function coveredStreets(geometry: Polygon | MultiPolygon, ground: AreaGround): CoveredStreet[] {
  const { areas, streetSquareMeters } = ground;
  const tally = new Tally(areas.names.length);
  const kind = measureFeature(toColumns([geometry]), 0, areas, tally);
  const whole = tally.total();
  const negligible = negligibleShare(kind, whole);
  return tally.touched
    .filter((street) => tally.amount(street) > negligible)
    .map((street): CoveredStreet => ({
      code: areas.names[street]?.code ?? '',
      ofStreet: Math.min(1, tally.amount(street) / (streetSquareMeters[street] ?? 0)),
      ofArea: tally.amount(street) / whole,
    }))
    .sort((a, b) => b.ofArea - a.ofArea);
}

function placesIn(area: OwnArea, places: GeometryColumns): PlaceInArea[] {
  const found: PlaceInArea[] = [];
  for (let place = 0; place < places.kinds.length; place++) {
    const amount = area.amountOf(places, place);
    // a touch is no share
    if (!amount || amount.inside <= negligibleShare(amount.kind, amount.inDistrict)) continue;
    found.push({
      place,
      share: Math.min(1, amount.inside / amount.inDistrict),
      lengthMeters: amount.kind === FeatureKind.line ? amount.inside : 0,
    });
  }
  return found;
}
