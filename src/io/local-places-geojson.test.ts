import fc from 'fast-check';
import gcoord from 'gcoord';
import { describe, expect, it } from 'vitest';
import { inStreet, siteWith } from '#core/place/placing.fixture.ts';
import { readLocalPlaces, writeLocalPlaces } from './local-places-geojson.ts';
import { readStoredPlaces } from './local-places-schema.ts';

const context = {
  report: 'three-streets-2031-h1',
  projectName: (id: string) => `name of ${id}`,
  streetName: (code: string) => `name of ${code}`,
};
const now = '2031-09-01T00:00:00.000Z';

function read(text: unknown) {
  const result = readLocalPlaces(
    typeof text === 'string' ? text : JSON.stringify(text),
    'places.geojson',
    now,
  );
  return result.ok
    ? { places: result.value, notes: result.notes }
    : { failed: result.problems.map(({ key }) => key) };
}

describe('a file of local places', () => {
  it('comes back as it was written', () => {
    const degrees = (least: number, most: number) =>
      fc.integer({ min: least * 1e5, max: most * 1e5 }).map((n) => n / 1e5);
    const place = fc.record({
      precision: fc.constantFrom('site' as const, 'vicinity' as const, 'street' as const),
      lngLat: fc.tuple(degrees(-180, 180), degrees(-90, 90)),
      radiusMeters: fc.integer({ min: 1, max: 1000 }),
      count: fc.integer({ min: 1, max: 500 }),
      note: fc.string(),
    });
    fc.assert(
      fc.property(fc.array(place), (all) => {
        const places = all.map(({ precision, lngLat, radiusMeters, count, note }, index) =>
          precision === 'street'
            ? inStreet('102', { id: `p-${index}`, count, note })
            : siteWith({ id: `p-${index}`, precision, lngLat, radiusMeters, count, note }),
        );
        expect(read(writeLocalPlaces(places, context))).toEqual({ places, notes: [] });
      }),
    );
  });

  it('says of every feature that it is not the report’s, and gives a street no position', () => {
    const written: unknown = JSON.parse(writeLocalPlaces([siteWith(), inStreet('102')], context));
    expect(written).toMatchObject({
      type: 'FeatureCollection',
      report: 'three-streets-2031-h1',
      datum: 'wgs84',
      features: [
        { id: 'project-1', properties: { origin: 'located-here', name: 'name of project' } },
        { geometry: null, properties: { origin: 'located-here', street: '102', streetName: 'name of 102' } },
      ],
    });
  });

  it('may be made by hand: number of things, note, id and time have their defaults', () => {
    const point = { type: 'Point', coordinates: [113.28, 23.115, 12] };
    const feature = {
      type: 'Feature',
      properties: { project: 'lamps', precision: 'site', radiusMeters: 20 },
    };
    const { places } = read({
      type: 'FeatureCollection',
      features: [0, 1].map(() => ({ ...feature, geometry: point })),
    });
    expect(places).toEqual(
      [1, 2].map((n) => ({
        id: `lamps-${n}`,
        projectId: 'lamps',
        precision: 'site',
        lngLat: [113.28, 23.115],
        radiusMeters: 20,
        count: 1,
        note: '',
        createdAt: now,
      })),
    );
  });

  it('may be in another datum when it says so', () => {
    const feature = {
      type: 'Feature',
      geometry: {
        type: 'Point',
        coordinates: gcoord.transform([113.28, 23.115], gcoord.WGS84, gcoord.GCJ02),
      },
      properties: { project: 'lamps', precision: 'vicinity', radiusMeters: 200 },
    };
    const { places } = read({ type: 'FeatureCollection', datum: 'gcj02', features: [feature] });
    expect(places).toMatchObject([{ lngLat: [113.28, 23.115] }]);
  });

  it('tells each feature that it cannot read, and reads the others', () => {
    const good = {
      type: 'Feature',
      geometry: null,
      properties: { project: 'lamps', precision: 'street', street: 440104020 },
    };
    const { places, notes } = read({
      type: 'FeatureCollection',
      features: [
        { ...good, properties: { project: 'lamps', precision: 'exact' } },
        good,
        { ...good, properties: { precision: 'street', street: '1' } },
        { ...good, properties: { project: 'lamps', precision: 'site', radiusMeters: 20 } },
        { ...good, geometry: { type: 'Polygon', coordinates: [] } },
        7,
      ],
    });
    expect(places).toMatchObject([{ projectId: 'lamps', street: '440104020' }]);
    expect(notes?.map(({ params }) => params.record)).toEqual([1, 3, 4, 5, 6]);
  });

  it('fails as a whole when it is no JSON or no collection', () => {
    expect(read('{')).toEqual({ failed: ['local.file-not-json'] });
    expect(read({ type: 'Feature' })).toEqual({ failed: ['local.file-not-places'] });
    expect(read({ type: 'FeatureCollection', datum: 'nad27', features: [] })).toEqual({
      failed: ['local.file-not-places'],
    });
  });
});

describe('stored places', () => {
  it('are read one by one, so that a broken one does not take the others with it', () => {
    expect(readStoredPlaces([siteWith(), { id: 'broken' }, inStreet('102')])).toEqual({
      places: [siteWith(), inStreet('102')],
      broken: 1,
    });
    expect(readStoredPlaces(undefined)).toEqual({ places: [], broken: 0 });
    expect(readStoredPlaces('gone')).toEqual({ places: [], broken: 1 });
  });
});
