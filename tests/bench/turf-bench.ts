// Each routine beside its reference, Turf, in the same run: what counts is the ratio, not this machine's seconds.
import {
  area,
  bboxPolygon,
  booleanPointInPolygon,
  featureCollection,
  intersect,
  lineSplit,
  polygon,
} from '@turf/turf';
import type { Feature, LineString, Polygon, Position } from 'geojson';
import { toColumns } from '#core/summary/append-geometry.ts';
import { prepareAreas } from '#core/summary/areas.ts';
import { summarise } from '#core/summary/summarise.ts';
import { loadGeodata } from '#compile/geodata/load-geodata.ts';
import { seededRandom } from './seeded-random.ts';

const geodata = loadGeodata('geodata');
if (!geodata.ok) throw new Error('the geodata do not load: run npm run data to see why');
const streets = geodata.value.streets.features;
const areas = prepareAreas(
  toColumns(streets.map(({ geometry }) => geometry)),
  streets.map(({ properties: { code, name } }) => ({ code, name })),
);
const { west, south, east, north } = { west: 113.23, south: 23.1, east: 113.32, north: 23.18 };

const random = seededRandom(2025);
const somewhere = (): Position => [west + (east - west) * random(), south + (north - south) * random()];

function line(): LineString {
  const [lng = 0, lat = 0] = somewhere();
  return {
    type: 'LineString',
    coordinates: [
      [lng, lat],
      [lng + random() * 0.01, lat + random() * 0.01],
    ],
  };
}

function square(): Feature<Polygon> {
  const [lng = 0, lat = 0] = somewhere();
  return bboxPolygon([lng, lat, lng + 0.004, lat + 0.004]);
}

function secondsPerThousand(count: number, work: () => void): number {
  const started = performance.now();
  work();
  return ((performance.now() - started) / count) * 1000;
}

function compare(
  name: string,
  counts: { ours: number; reference: number },
  ours: () => void,
  reference: () => void,
) {
  ours();
  const mine = secondsPerThousand(counts.ours, ours);
  const theirs = secondsPerThousand(counts.reference, reference);
  console.log(`${name.padEnd(44)} ${(theirs / mine).toFixed(1).padStart(8)} times as fast as Turf`);
}

/** Prints how many times as fast as Turf the summary is. */
export function benchAgainstTurf(): void {
  const points = Array.from({ length: 200_000 }, somewhere);
  const pointColumns = toColumns(points.map((coordinates) => ({ type: 'Point', coordinates })));
  compare(
    'points in streets',
    { ours: points.length, reference: 4_000 },
    () => summarise(pointColumns, areas),
    () =>
      points
        .slice(0, 4_000)
        .forEach((point) => streets.find((street) => booleanPointInPolygon(point, street))),
  );

  const lines = Array.from({ length: 20_000 }, line);
  const lineColumns = toColumns(lines);
  compare(
    'lengths of lines in streets',
    { ours: lines.length, reference: 50 },
    () => summarise(lineColumns, areas),
    () =>
      lines.slice(0, 50).forEach((each) => {
        for (const street of streets) lineSplit({ type: 'Feature', properties: {}, geometry: each }, street);
      }),
  );

  const squares = Array.from({ length: 20_000 }, square);
  const squareColumns = toColumns(squares.map(({ geometry }) => geometry));
  compare(
    'overlaps of polygons with streets',
    { ours: squares.length, reference: 100 },
    () => summarise(squareColumns, areas),
    () =>
      squares.slice(0, 100).forEach((each) => {
        for (const street of streets) {
          const shared = intersect(featureCollection<Polygon>([each, polygon(polygonOf(street))]));
          if (shared) area(shared);
        }
      }),
  );
}

function polygonOf({ geometry }: (typeof streets)[number]): Position[][] {
  return geometry.type === 'Polygon' ? geometry.coordinates : (geometry.coordinates[0] ?? []);
}
