import fc from 'fast-check';
import GeometryFactory from 'jsts/org/locationtech/jts/geom/GeometryFactory.js';
import GeoJSONReader from 'jsts/org/locationtech/jts/io/GeoJSONReader.js';
import IsValidOp from 'jsts/org/locationtech/jts/operation/valid/IsValidOp.js';
import { expect, it } from 'vitest';
import { POLYGON, SlabOverlay } from '#core/summary/slab-overlay.ts';
import { EARTH_RADIUS_METERS, ringSquareMeters } from '#core/summary/sphere.ts';
import { findSelfCrossing } from './self-crossing.ts';

type Ring = [number, number][];

/** Closes rings given on a lattice of a thousandth of a degree, and looks for a crossing. */
function crossingOf(...rings: Ring[]): [number, number] | undefined {
  const closed = rings.map((ring) => [...ring, ring[0]!].map(onLattice));
  const offsets = [0];
  for (const ring of closed) offsets.push(offsets.at(-1)! + ring.length);
  return findSelfCrossing(Float64Array.from(closed.flat(2)), Uint32Array.from(offsets));
}

const onLattice = ([x, y]: readonly [number, number]): [number, number] => [113 + x / 1024, 23 + y / 1024];

it('finds where a bow tie crosses', () => {
  const place = crossingOf([
    [0, 0],
    [2, 2],
    [2, 0],
    [0, 2],
  ]);
  expect(place?.[0]).toBeCloseTo(113 + 1 / 1024, 9);
  expect(place?.[1]).toBeCloseTo(23 + 1 / 1024, 9);
});

it('finds a bow tie that crosses in a vertex', () => {
  expect(
    crossingOf([
      [0, 0],
      [1, 1],
      [2, 2],
      [2, 0],
      [1, 1],
      [0, 2],
    ]),
  ).toEqual(onLattice([1, 1]));
  expect(
    crossingOf([
      [0, 0],
      [1, 1],
      [2, 2],
      [2, 0],
      [0, 2],
    ]),
  ).toEqual(onLattice([1, 1]));
});

it('accepts a ring that touches itself in a point without changing sides', () => {
  expect(
    crossingOf([
      [0, 0],
      [4, 0],
      [4, 4],
      [2, 0],
      [0, 4],
    ]),
  ).toBeUndefined();
  expect(
    crossingOf([
      [0, 0],
      [2, 2],
      [4, 0],
      [4, 4],
      [2, 2],
      [0, 4],
    ]),
  ).toBeUndefined();
});

it('refuses a ring that runs back along itself', () => {
  expect(
    crossingOf([
      [0, 0],
      [4, 0],
      [2, 0],
      [2, 3],
    ]),
  ).toBeDefined();
  expect(
    crossingOf([
      [0, 0],
      [4, 0],
      [4, 4],
      [4, 2],
      [0, 4],
    ]),
  ).toBeDefined();
});

it('accepts a hole that touches the shell in a point, and refuses one that crosses it or shares an edge', () => {
  const shell: Ring = [
    [0, 0],
    [8, 0],
    [8, 8],
    [0, 8],
  ];
  expect(
    crossingOf(shell, [
      [4, 0],
      [5, 2],
      [3, 2],
    ]),
  ).toBeUndefined();
  expect(
    crossingOf(shell, [
      [4, -1],
      [5, 2],
      [3, 2],
    ]),
  ).toBeDefined();
  expect(
    crossingOf(shell, [
      [3, 0],
      [5, 0],
      [4, 2],
    ]),
  ).toBeDefined();
});

it('ignores repeated positions', () => {
  expect(
    crossingOf([
      [0, 0],
      [0, 0],
      [4, 0],
      [4, 4],
      [4, 4],
    ]),
  ).toBeUndefined();
});

it('finds a crossing among many edges', () => {
  const round: Ring = Array.from({ length: 3000 }, (_, i) => [
    50 * Math.cos((i / 3000) * 2 * Math.PI),
    50 * Math.sin((i / 3000) * 2 * Math.PI),
  ]);
  expect(crossingOf(round)).toBeUndefined();
  const [a, b] = [round[1000]!, round[2000]!];
  round[1000] = b;
  round[2000] = a;
  expect(crossingOf(round)).toBeDefined();
});

const latticeRing = fc
  .uniqueArray(fc.tuple(fc.integer({ min: 0, max: 5 }), fc.integer({ min: 0, max: 5 })), {
    minLength: 3,
    maxLength: 9,
    selector: String,
  })
  .map((ring): Ring => ring);

it('accepts only rings whose area by the even-odd rule is their signed area', () => {
  fc.assert(
    fc.property(latticeRing, (ring) => {
      fc.pre(crossingOf(ring) === undefined);
      const positions = [...ring, ring[0]!].map(onLattice);
      const overlay = new SlabOverlay([113, 23, 114, 24]);
      positions.slice(1).forEach(([lng, lat], i) => overlay.addEdge(POLYGON, ...positions[i]!, lng, lat));
      const evenOdd =
        [...overlay.shares().values()].reduce((sum, share) => sum + share, 0) * EARTH_RADIUS_METERS ** 2;
      const signed = ringSquareMeters(Float64Array.from(positions.flat()), 0, positions.length);
      expect(Math.abs(evenOdd - signed)).toBeLessThan(1);
    }),
    { numRuns: 2000 },
  );
});

it('accepts every ring that JTS finds valid', () => {
  const reader = new GeoJSONReader(new GeometryFactory());
  fc.assert(
    fc.property(latticeRing, (ring) => {
      const polygon = { type: 'Polygon', coordinates: [[...ring, ring[0]!].map(onLattice)] };
      if (IsValidOp.isValid(reader.read(polygon))) expect(crossingOf(ring)).toBeUndefined();
    }),
    { numRuns: 2000 },
  );
});
