import type { Geometry } from 'geojson';
import { expect, test } from 'vitest';
import { encodeAddress } from '#core/view/address/address.ts';
import type { LngLat } from '#core/place/place.ts';
import { discPolygon } from '#core/place/disc-polygon.ts';
import { projectWith } from '#core/report/project.fixture.ts';
import { startView, type View } from '#core/view/view.ts';
import { MapCommands, type MapCommand } from './map-commands.ts';
import { NearbyState } from './nearby.svelte.ts';
import { SideState } from './side.svelte.ts';
import { ViewState } from './view.svelte.ts';

type Answer = { at: LngLat; accuracy?: number } | { code: number };

/** A device that answers once for each time it is asked. */
function device(...answers: Answer[]): Pick<Geolocation, 'getCurrentPosition'> {
  return {
    getCurrentPosition(found, failed) {
      const answer = answers.shift();
      if (!answer) throw new Error('the device was asked too often');
      if ('code' in answer) {
        failed?.({ ...codes, code: answer.code, message: '' });
        return;
      }
      const [longitude, latitude] = answer.at;
      const coords = { longitude, latitude, accuracy: answer.accuracy ?? 20 } as GeolocationCoordinates;
      found({ coords, timestamp: 0 } as GeolocationPosition);
    },
  };
}

const codes = { PERMISSION_DENIED: 1, POSITION_UNAVAILABLE: 2, TIMEOUT: 3 } as const;

const inWestStreet: LngLat = [10.03, 50.03];

const atMarket: LngLat = [10.03, 50.04];

/** A district of one street, some four kilometres square, with a road and a market of which the vicinity is known. */
const facts = {
  streets: {
    type: 'FeatureCollection' as const,
    features: [
      {
        type: 'Feature' as const,
        properties: { code: 'west', name: '西街', nameEn: 'West' },
        geometry: {
          type: 'Polygon' as const,
          coordinates: [
            [
              [10, 50],
              [10.06, 50],
              [10.06, 50.05],
              [10, 50.05],
              [10, 50],
            ],
          ],
        },
      },
    ],
  },
  projectGeometries: new Map<string, Geometry>([
    [
      'road',
      {
        type: 'LineString' as const,
        coordinates: [
          [10.02, 50.025],
          [10.05, 50.025],
        ],
      },
    ],
    ['market', discPolygon(atMarket, 300)],
  ]),
};
const projects = [
  projectWith({ id: 'trees' }),
  projectWith({ id: 'road', precision: 'site', anchor: [10.04, 50.025] }),
  projectWith({ id: 'lamps' }),
  projectWith({ id: 'market', precision: 'vicinity', radiusMeters: 300, anchor: atMarket }),
].map((project) => ({ ...project, locatedHere: [], placeable: 0 }));

/** Somebody who looks around, with a device that answers. */
function explore({ view = {}, answers = [] }: { view?: Partial<View>; answers?: Answer[] } = {}) {
  const ground = {
    view: new ViewState({ ...startView, ...view }, { themes: [] }),
    facts,
    side: new SideState(),
    commands: new MapCommands(),
    projects,
    shownProjects: projects,
  };
  return { ...ground, nearby: new NearbyState(ground, device(...answers)) };
}

const found = (nearby: NearbyState) => nearby.found.map(({ thing }) => thing.id);

test('projects come by distance from a place: a line by its edge, a vicinity by what it can be', () => {
  const { nearby } = explore();
  expect(nearby.found).toEqual([]);
  nearby.lookFrom(atMarket, '市场');
  expect(found(nearby)).toEqual(['market', 'road']);
  const [market, road] = nearby.found;
  expect(market!.range.leastMeters).toBe(0);
  expect(market!.range.mostMeters).toBeCloseTo(300, 6);
  // 0.015 degrees of latitude to the road's edge
  expect(road!.range.leastMeters).toBe(road!.range.mostMeters);
  expect(road!.range.leastMeters).toBeCloseTo(1667.9, 0);
  expect(nearby.unlocated).toBe(2);
});

test('only what is shown is listed and counted', () => {
  const ground = { ...explore(), shownProjects: projects.slice(0, 2) };
  const nearby = new NearbyState(ground, null);
  nearby.lookFrom(inWestStreet, '');
  expect(found(nearby)).toEqual(['road']);
  expect(nearby.unlocated).toBe(1);
});

test('a place is kept to the millionth of a degree, with the distance asked for before, and shown on the map', () => {
  const explorer = explore();
  const commands: MapCommand[] = [];
  explorer.commands.listen((command) => commands.push(command));
  explorer.nearby.lookFrom([10.12345678, 50.1], 'a');
  explorer.nearby.within(500);
  explorer.nearby.lookFrom([10.2, 50.1], 'b');
  expect(explorer.view.current.near).toEqual({
    lngLat: [10.2, 50.1],
    withinMeters: 500,
    name: 'b',
    ownPosition: false,
  });
  expect(commands.map(({ kind }) => kind)).toEqual(['show-extent', 'show-extent', 'show-extent']);
  expect(explorer.side.current).toBe('near');
  explorer.nearby.clear();
  expect(explorer.view.current.near).toBeNull();
});

test('an address that looks around opens the list of it', () => {
  const near = { lngLat: inWestStreet, withinMeters: null, name: '', ownPosition: false };
  expect(explore({ view: { near } }).side.current).toBe('near');
});

test('a click on the map gives a place; given up, the list is there again', () => {
  const { nearby, view, side } = explore();
  nearby.pickOnMap();
  expect(nearby.picking).toBe(true);
  nearby.stopPicking();
  expect([nearby.picking, side.current, view.current.near]).toEqual([false, 'near', null]);
  nearby.pickOnMap();
  nearby.picked(inWestStreet);
  expect(nearby.picking).toBe(false);
  expect(view.current.near).toMatchObject({ lngLat: inWestStreet, name: '', ownPosition: false });
});

test('the device’s own position widens distances by its error, and stands in no address', async () => {
  const { nearby, view } = explore({ answers: [{ at: [10.03, 50.0285], accuracy: 50 }] });
  await nearby.askDevice();
  expect(view.current.near).toMatchObject({ lngLat: [10.03, 50.0285], ownPosition: true });
  expect(encodeAddress(view.current)).toBe('');
  expect(nearby.accuracyMeters).toBe(50);
  const road = nearby.found.find(({ thing }) => thing.id === 'road')!;
  expect(road.range.mostMeters - road.range.leastMeters).toBeCloseTo(100, 6);

  nearby.lookFrom(inWestStreet, '');
  expect(nearby.accuracyMeters).toBe(0);
});

test.each([
  [1, 'near.refused'],
  [2, 'near.unavailable'],
  [3, 'near.timeout'],
])('a device that fails with %d says %s, and nothing else changes', async (code, key) => {
  const { nearby, view } = explore({ answers: [{ code }, { at: inWestStreet }] });
  await nearby.askDevice();
  expect(nearby.problem).toEqual({ key, params: {} });
  expect(nearby.asking).toBe(false);
  expect(view.current.near).toBeNull();
  // the next try starts afresh
  await nearby.askDevice();
  expect(nearby.problem).toBeNull();
  expect(view.current.near?.ownPosition).toBe(true);
});

test('a device outside the district says how far; one that may be inside is believed', async () => {
  const { nearby, view } = explore({
    answers: [
      { at: [10.03, 50.06], accuracy: 30 },
      { at: [10.03, 50.0502], accuracy: 30 },
    ],
  });
  await nearby.askDevice();
  expect(nearby.problem?.key).toBe('near.outside-district');
  expect(Number(nearby.problem?.params.meters)).toBeCloseTo(1112, -1);
  expect(view.current.near).toBeNull();
  await nearby.askDevice();
  expect(nearby.problem).toBeNull();
});

test('without geolocation one is told so', async () => {
  const nearby = new NearbyState(explore(), null);
  await nearby.askDevice();
  expect(nearby.problem?.key).toBe('near.no-geolocation');
});
