import { createHash } from 'node:crypto';
import { booleanPointInPolygon, length } from '@turf/turf';
import type { Feature, MultiPolygon, Polygon } from 'geojson';
import { describe, expect, it } from 'vitest';
import { apportion } from '#core/illustrative/apportion.ts';
import { illustrate } from '#core/illustrative/illustrate.ts';
import type { IllustrativeThing } from '#core/illustrative/illustrative-thing.ts';
import { toColumns } from '#core/summary/append-geometry.ts';
import { prepareAreas } from '#core/summary/areas.ts';
import { readFeatureCollection } from '#io/feature-collection.ts';
import { readIllustrativeThings } from '#io/illustrative-things.ts';
import { compiled, realFolders, tinyFolders } from './compiled.fixture.ts';
import { illustrateSets, spreadingGround } from './illustrate-sets.ts';
import { illustrativeFile } from './illustrative-file.ts';

const { illustrative, catalogue, geodata } = compiled(realFolders);
const streets = geodata.streets.features;
const areas = prepareAreas(
  toColumns(streets.map(({ geometry }) => geometry)),
  streets.map(({ properties: { code, name } }) => ({ code, name })),
);
const illustrated = catalogue.projects.filter(({ set }) => set?.illustrate);
const of = (id: string) => illustrative.filter(({ set }) => set === id);
const total = (things: readonly IllustrativeThing[]) =>
  things.reduce((sum, { quantity }) => sum + quantity, 0);
const meters = (things: readonly IllustrativeThing[]) =>
  things.reduce((sum, { geometry }) => sum + length({ type: 'Feature', properties: {}, geometry }) * 1000, 0);

describe('the illustrative distribution of the report', () => {
  it('stands for exactly what is reported less what is located, in every set', () => {
    expect(illustrated.length).toBeGreaterThan(0);
    for (const { id, reportedCount, locatedCount } of illustrated)
      expect(total(of(id)), id).toBe(reportedCount - locatedCount);
  });

  it.each([
    ['gas-pipe', 10830],
    ['sewage-pipe', 6310],
    ['storm-pipe', 1190],
  ])('draws %s as %i m, to the metre on the sphere of Turf', (id, reported) => {
    expect(Math.abs(meters(of(id)) - reported)).toBeLessThan(0.5);
  });

  it('lies inside the street that it names, off water and parks, as Turf sees it', () => {
    const closed: Feature<Polygon | MultiPolygon>[] = [
      ...geodata.layers.water.features,
      ...geodata.layers.green.features.filter(({ properties }) => properties.class === 'park'),
    ];
    const byCode = new Map(streets.map((street) => [street.properties.code, street]));
    for (const { set, street, geometry } of illustrative) {
      const home = byCode.get(street);
      if (!home) throw new Error(`there is no street ${street}`);
      for (const position of geometry.type === 'Point' ? [geometry.coordinates] : geometry.coordinates) {
        expect(booleanPointInPolygon(position, home), `${set} ${String(position)}`).toBe(true);
        const wet = closed.some((area) => booleanPointInPolygon(position, area));
        expect(wet, `${set} ${String(position)}`).toBe(false);
      }
    }
  });

  it('gives the 55 buildings to the streets by built-up area', () => {
    const ground = spreadingGround(geodata, areas);
    const expected = apportion(
      55,
      ground.cells.map(({ length: cells }) => cells),
    );
    expect(
      ground.codes.map((code) => of('key-buildings').filter(({ street }) => street === code).length),
    ).toEqual(expected);
  });

  it('comes back from its file', async () => {
    const file = illustrativeFile({ illustrative, catalogue });
    const read = await readFeatureCollection(file, 'illustrative.fgb');
    const things = read.ok ? readIllustrativeThings(read.value, 'illustrative.fgb') : read;
    expect(things.ok && things.value).toEqual(illustrative);
    expect(read.ok && read.value.features.every(({ properties }) => properties?.illustrative === true)).toBe(
      true,
    );
  });

  it('is an empty file for a report without illustrated sets', async () => {
    const tiny = compiled(tinyFolders);
    expect(tiny.illustrative).toEqual([]);
    const read = await readFeatureCollection(illustrativeFile(tiny), 'illustrative.fgb');
    expect(read.ok && read.value.features).toEqual([]);
  });

  it('names the set that needs more room than the ground has', () => {
    const [gas] = illustrated.filter(({ id }) => id === 'gas-pipe');
    if (!gas) throw new Error('the report has no gas pipe');
    const blame = (path: readonly (string | number)[], reason: string) => ({
      key: path.join('.'),
      params: { reason },
    });
    const draft = { report: { id: 'r' }, origins: new Map([[gas.id, blame]]) };
    const refused = illustrateSets(draft, [{ ...gas, reportedCount: 10 ** 7 }], geodata, areas);
    expect(refused.ok ? [] : refused.problems).toEqual([
      {
        key: 'set.illustrate',
        params: {
          reason: expect.stringMatching(/^needs room for 10000000, but the ground has \d+: let one/),
        },
      },
    ]);
  });
});

// on the boundaries and roads alone, so that it changes only when they do
it('the ground of the report gives the same positions on every machine', () => {
  const ground = spreadingGround(geodata, areas);
  const things = [
    illustrate(
      { set: 'a', quantity: 55, unit: 'count', illustration: { as: 'points', spread: 'built-up', each: 1 } },
      ground,
      'a',
    ),
    illustrate(
      {
        set: 'b',
        quantity: 501,
        unit: 'count',
        illustration: { as: 'points', spread: 'road-length', each: 5 },
      },
      ground,
      'b',
    ),
    illustrate(
      { set: 'c', quantity: 10830, unit: 'm', illustration: { as: 'roads', spread: 'road-length', each: 1 } },
      ground,
      'c',
    ),
    illustrate(
      {
        set: 'd',
        quantity: 19,
        unit: 'count',
        illustration: { as: 'roads', spread: 'road-length', each: 1 },
      },
      ground,
      'd',
    ),
  ];
  expect(createHash('sha256').update(JSON.stringify(things)).digest('hex')).toBe(
    'd063a66a052a1fc5cb66ad0e7cb473803c3dbd6a6a8f986cbb391e4cc46987c2',
  );
});
