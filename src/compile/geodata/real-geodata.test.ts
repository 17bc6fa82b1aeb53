import { area, booleanClockwise, booleanPointInPolygon, length } from '@turf/turf';
import geodesic from 'geographiclib-geodesic';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Geodata } from './geodata.ts';
import type { Polygonal } from './geometry-kinds.ts';
import { loadGeodata } from './load-geodata.ts';

/** Area by Karney's geodesic polygons on WGS-84, square metres: an oracle that shares nothing with Turf. */
function ellipsoidArea(geometry: Polygonal): number {
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  return polygons.flat().reduce((sum, ring) => {
    const traverse = geodesic.Geodesic.WGS84.Polygon(false);
    for (const [lng = NaN, lat = NaN] of ring.slice(1)) traverse.AddPoint(lat, lng);
    // counter-clockwise exteriors count, clockwise holes take away
    return sum + (traverse.Compute(false, true).area ?? NaN);
  }, 0);
}

describe('the geodata of the project', () => {
  let geodata: Geodata;
  beforeAll(() => {
    const loaded = loadGeodata('geodata');
    if (!loaded.ok) throw new Error(JSON.stringify(loaded.problems, null, 1));
    geodata = loaded.value;
  });

  it('has 18 streets, sorted by code, of 33.5 to 33.7 km² on the ellipsoid and 0.24 % more on the sphere', () => {
    const codes = geodata.streets.features.map((street) => street.properties.code);
    expect(codes).toHaveLength(18);
    expect(codes).toEqual([...codes].sort());
    const onEllipsoid = geodata.streets.features.reduce(
      (sum, { geometry }) => sum + ellipsoidArea(geometry),
      0,
    );
    expect(onEllipsoid).toBeGreaterThan(33.5e6);
    expect(onEllipsoid).toBeLessThan(33.7e6);
    expect(geodata.tiling.areaSquareMeters / onEllipsoid).toBeCloseTo(1.0024, 4);
  });

  it('tiles the district: gap and overlap under 1 m², the outline as large as the streets', () => {
    const { gapSquareMeters, overlapSquareMeters, areaSquareMeters } = geodata.tiling;
    expect(gapSquareMeters).toBeLessThan(1);
    expect(overlapSquareMeters).toBeLessThan(1);
    expect(Math.abs(area(geodata.district) - areaSquareMeters)).toBeLessThan(1);
  });

  it('has 39 pairs of neighbours, and 矿泉街 borders on 流花街 alone', () => {
    expect(geodata.neighbours).toHaveLength(39);
    const ofKuangquan = geodata.neighbours.filter((pair) => pair.includes('440104022'));
    expect(ofKuangquan).toEqual([['440104005', '440104022']]);
  });

  it('runs exterior rings counter-clockwise', () => {
    for (const { geometry } of [...geodata.streets.features, geodata.district]) {
      const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
      for (const [exterior] of polygons) expect(booleanClockwise(exterior ?? [])).toBe(false);
    }
  });

  it('gives every place a position that its precision allows', () => {
    expect(geodata.places.size).toBe(39);
    for (const place of geodata.places.values()) {
      const isLocated = place.precision !== 'unlocated';
      expect(place.anchor !== null, place.id).toBe(isLocated);
      expect(place.geometry !== null, place.id).toBe(isLocated);
      expect(place.radiusMeters > 0, place.id).toBe(
        place.precision === 'vicinity' || place.geometry?.type === 'Point',
      );
      if (place.anchor) expect(booleanPointInPolygon(place.anchor, geodata.district), place.id).toBe(true);
    }
  });

  it('measures named courses once: 环市东 as one carriageway, 北京路 from end to end', () => {
    const metersOf = (id: string) => {
      const geometry = geodata.places.get(id)?.geometry;
      return geometry ? length({ type: 'Feature', properties: {}, geometry }, { units: 'meters' }) : 0;
    };
    expect(metersOf('huanshi-east')).toBeCloseTo(2740, -2);
    expect(metersOf('beijing-road')).toBeCloseTo(1430, -2);
  });

  it('has Ersha Island as land: its anchor and metro station on it, no part of it in the river', () => {
    const island = geodata.places.get('ersha-island')?.geometry;
    if (island?.type !== 'Polygon') throw new Error('二沙岛 should be one polygon');
    expect(area(island) / 1e6).toBeCloseTo(1.3, 1);
    const station = geodata.layers['metro-stations'].features.find((it) => it.properties.name === '二沙岛');
    expect(station && booleanPointInPolygon(station, island)).toBe(true);
  });

  it('loads to the same value every time', () => {
    expect(loadGeodata('geodata')).toEqual({ ok: true, value: geodata, notes: [] });
  });
});
