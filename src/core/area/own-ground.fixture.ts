import type { Geometry, Polygon } from 'geojson';
import { toColumns } from '#core/summary/append-geometry.ts';
import type { Tiling } from '#core/summary/tiling.fixture.ts';
import { prepareGround, type AreaGround } from './area-ground.ts';
import { measureArea, type AreaMeasurement } from './measure-area.ts';

interface Context {
  parks?: Geometry[];
  water?: Geometry[];
  roads?: Geometry[];
  stations?: Geometry[];
}

/** A tiling as the district that own areas lie in. */
export function groundOfTiling({ codes, polygons }: Tiling, context: Context = {}): AreaGround {
  const { parks = [], water = [], roads = [], stations = [] } = context;
  return prepareGround({
    streets: toColumns(polygons),
    streetNames: codes.map((code) => ({ code, name: code })),
    parks: toColumns(parks),
    water: toColumns(water),
    roads: toColumns(roads),
    stations: toColumns(stations),
  });
}

export function measureGeometries(area: Polygon, ground: AreaGround, places: Geometry[]): AreaMeasurement {
  return measureArea(area, ground, toColumns(places));
}

/** Share of each place in an area; 0 where it is none of its places. */
export function sharesOf({ places }: AreaMeasurement, count: number): number[] {
  return Array.from({ length: count }, (_, place) => places.find((each) => each.place === place)?.share ?? 0);
}
