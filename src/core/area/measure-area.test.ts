import { area as turfArea, bboxClip, feature, featureCollection, intersect, union } from '@turf/turf';
import fc from 'fast-check';
import type { Geometry, MultiPolygon, Polygon } from 'geojson';
import { describe, expect, it } from 'vitest';
import { streetShares } from '#core/place/street-shares.ts';
import {
  frozenTiling,
  line,
  point,
  polygon,
  randomLine,
  randomPoint,
  randomPolygon,
  randomTiling,
  summariseGeometries,
  type Tiling,
} from '#core/summary/tiling.fixture.ts';
import { areaPolygon } from './area-polygon.ts';
import { anyStar } from './any-shape.fixture.ts';
import { measureArea } from './measure-area.ts';
import { groundOfTiling, measureGeometries, sharesOf } from './own-ground.fixture.ts';
import { toColumns } from '#core/summary/append-geometry.ts';

const anyTiling = fc.oneof(randomTiling, fc.constant(frozenTiling));
const anyPlaces = fc.array(fc.oneof(randomPoint, randomLine, randomPolygon), { maxLength: 12 });
const anyArea = anyStar.map((ring) => areaPolygon({ kind: 'polygon', ring }));

/** The part of a place in a street, by the rule for streets. */
function shareInStreet(place: Geometry, code: string, { areas }: Tiling): number {
  return streetShares(place, areas).find((street) => street.code === code)?.share ?? 0;
}

describe('an own area', () => {
  it('drawn as a street has the street’s figures', () => {
    fc.assert(
      fc.property(anyTiling, anyPlaces, (tiling, places) => {
        const ground = groundOfTiling(tiling, { parks: places, roads: places, stations: places });
        const rows = summariseGeometries(places, tiling).streets;
        tiling.codes.forEach((code, index) => {
          const row = rows.find((each) => each.code === code)!;
          const measured = measureGeometries(tiling.polygons[index]!, ground, places);
          // a point or line on a border is the street’s with the lower code, and each of two areas’ it bounds
          const shares = sharesOf(measured, places.length);
          places.forEach((place, at) => {
            expect(shares[at]! - shareInStreet(place, code, tiling)).toBeGreaterThan(-1e-6);
            if (place.type === 'Polygon') {
              expect(shares[at]).toBeCloseTo(shareInStreet(place, code, tiling), 6);
            }
          });
          expect(measured.squareMeters).toBeCloseTo(row.areaSquareMeters, 3);
          expect(measured.districtSquareMeters).toBeCloseTo(row.areaSquareMeters, 2);
          expect(measured.streets).toHaveLength(1);
          expect(measured.streets[0]).toMatchObject({ code });
          expect(measured.streets[0]!.ofStreet).toBeCloseTo(1, 9);
        });
      }),
      { numRuns: 40 },
    );
  });

  it('shares places with the area that makes up the street with it', () => {
    const anyCut = fc.double({ min: 113.2722, max: 113.289, noNaN: true });
    const offTheCut = fc.array(fc.oneof(randomLine, randomPolygon), { maxLength: 12 });
    const [, street] = frozenTiling.polygons;
    fc.assert(
      fc.property(anyCut, offTheCut, (cut, places) => {
        const ground = groundOfTiling(frozenTiling, { parks: places, roads: places });
        const halves = [bboxClip(street!, [113, 23, cut, 24]), bboxClip(street!, [cut, 23, 114, 24])];
        const [west, east] = halves.map(({ geometry }) =>
          measureGeometries(geometry as Polygon, ground, places),
        );
        const [inWest, inEast] = [sharesOf(west!, places.length), sharesOf(east!, places.length)];
        places.forEach((place, at) => {
          expect(inWest[at]! + inEast[at]!).toBeCloseTo(shareInStreet(place, '102', frozenTiling), 5);
        });
        const whole = measureGeometries(street!, ground, places);
        // cut edges are straight, and areas on a sphere or an ellipsoid only nearly add up along them
        expect((west!.squareMeters + east!.squareMeters) / whole.squareMeters).toBeCloseTo(1, 6);
        expect(west!.parkSquareMeters + east!.parkSquareMeters).toBeCloseTo(whole.parkSquareMeters, -1);
        expect(west!.roadLengthMeters + east!.roadLengthMeters).toBeCloseTo(whole.roadLengthMeters, 2);
        expect(west!.streets[0]!.ofStreet + east!.streets[0]!.ofStreet).toBeCloseTo(1, 6);
      }),
      { numRuns: 40 },
    );
  });

  it('has the part of a polygon that Turf cuts out: of what lies in the district, what lies in the area', () => {
    const district = union(featureCollection(frozenTiling.polygons.map((each) => feature(each))))!;
    fc.assert(
      fc.property(anyArea, randomPolygon, (area, place) => {
        const ground = groundOfTiling(frozenTiling, { parks: [place] });
        const measured = measureGeometries(area, ground, [place]);
        const inside = cut(place, district.geometry);
        const expected = inside ? squareMeters(cut(inside, area)) : 0;
        const whole = squareMeters(inside);
        expect(Math.abs(measured.parkSquareMeters - expected)).toBeLessThan(1e-4 * turfArea(place) + 1e-2);
        if (whole > 1) {
          expect(sharesOf(measured, 1)[0]! - expected / whole).toBeLessThan(1e-4 * (turfArea(place) / whole));
        }
      }),
      { numRuns: 60 },
    );
  });

  it('covers the parts of streets that Turf cuts out', () => {
    fc.assert(
      fc.property(anyTiling, anyArea, (tiling, area) => {
        const {
          streets,
          squareMeters: own,
          districtSquareMeters,
        } = measureGeometries(area, groundOfTiling(tiling), []);
        tiling.polygons.forEach((street, index) => {
          const covered = streets.find(({ code }) => code === tiling.codes[index]);
          const overlap = squareMeters(cut(street, area));
          expect(covered?.ofStreet ?? 0).toBeCloseTo(overlap / turfArea(street), 3);
          expect(covered?.ofArea ?? 0).toBeCloseTo(overlap / turfArea(area), 3);
        });
        const inDistrict = streets.reduce((sum, { ofArea }) => sum + ofArea, 0);
        expect(districtSquareMeters).toBeCloseTo(own * inDistrict, 3);
      }),
      { numRuns: 60 },
    );
  });
});

describe('what lies outside the district', () => {
  const ground = groundOfTiling(frozenTiling, { roads: [line([113.2, 23.12], [113.32, 23.12])] });
  const around = areaPolygon({ kind: 'rectangle', southWest: [113.2, 23.05], northEast: [113.35, 23.2] });

  it('counts neither in an area around it all nor as a part of a place', () => {
    const disc = areaPolygon({ kind: 'circle', center: [113.291, 23.12], radiusMeters: 200 });
    const measured = measureGeometries(around, ground, [disc, point(113.21, 23.12)]);
    expect(sharesOf(measured, 2)).toEqual([1, 0]);
    expect(measured.streets).toHaveLength(5);
    for (const { ofStreet } of measured.streets) expect(ofStreet).toBeCloseTo(1, 6);
    expect(measured.districtSquareMeters).toBeLessThan(0.1 * measured.squareMeters);
    const ofStreets = summariseGeometries([line([113.2, 23.12], [113.32, 23.12])], frozenTiling).streets;
    expect(measured.roadLengthMeters).toBeCloseTo(
      ofStreets.reduce((sum, { lengthMeters }) => sum + lengthMeters, 0),
      6,
    );
  });

  it('leaves an area that is wholly there with its own size and nothing else', () => {
    const away = areaPolygon({ kind: 'circle', center: [113.5, 23.12], radiusMeters: 500 });
    const measured = measureGeometries(away, ground, [point(113.5, 23.12)]);
    expect(measured).toMatchObject({ districtSquareMeters: 0, roadLengthMeters: 0, streets: [], places: [] });
    expect(measured.squareMeters).toBeGreaterThan(780_000);
  });
});

it('a place that only touches an area is none of its', () => {
  const area = polygon([
    [113.275, 23.113],
    [113.28, 23.113],
    [113.28, 23.118],
    [113.275, 23.118],
    [113.275, 23.113],
  ]);
  const beside = polygon([
    [113.28, 23.113],
    [113.285, 23.113],
    [113.285, 23.118],
    [113.28, 23.118],
    [113.28, 23.113],
  ]);
  const arriving = line([113.285, 23.115], [113.28, 23.115]);
  const ground = groundOfTiling(frozenTiling);
  expect(measureArea(area, ground, toColumns([beside, arriving])).places).toEqual([]);
});

function cut(a: Polygon | MultiPolygon, b: Polygon | MultiPolygon): Polygon | MultiPolygon | null {
  return intersect(featureCollection([feature(a), feature(b)]))?.geometry ?? null;
}

function squareMeters(geometry: Polygon | MultiPolygon | null): number {
  return geometry ? turfArea(geometry) : 0;
}
