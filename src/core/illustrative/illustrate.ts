import type { Illustration, Project, Unit } from '#core/report/catalogue.ts';
import type { IllustrativeThing } from './illustrative-thing.ts';
import { randomFrom } from './random.ts';
import { spreadLength } from './spread-length.ts';
import { spreadAlongRoads, spreadOverBuiltUp } from './spread-points.ts';
import { spreadRoads } from './spread-roads.ts';
import { roomMeters, sum, type SpreadingGround } from './spreading-ground.ts';

/** What of a set is to be shown: as many, or as many metres, as the report counts and nobody has located. */
export interface UnlocatedMembers {
  set: Project['id'];
  quantity: number;
  unit: Unit;
  illustration: Illustration;
}

/** What a way of showing needs of the ground: symbols, metres of road or roads of different names. */
export function roomNeeded({ quantity, illustration }: UnlocatedMembers): number {
  return Math.ceil(quantity / illustration.each);
}

/** How much of that the ground has. */
export function roomThereIs(
  { unit, illustration: { as, spread } }: UnlocatedMembers,
  ground: SpreadingGround,
): number {
  const stretches = ground.stretches.flat();
  if (as === 'points') {
    return spread === 'built-up'
      ? ground.cells.flat().length
      : sum(stretches.map(({ positions }) => positions.length - 1));
  }
  return unit === 'm' ? sum(stretches.map(roomMeters)) : new Set(stretches.map(({ road }) => road)).size;
}

/**
 * Puts the unlocated members of a set on the ground, street by street. The quantities sum to the set's exactly; the
 * same seed gives the same things on every machine.
 * @throws RangeError when the ground has less room than is needed: compare `roomNeeded` with `roomThereIs` before
 */
export function illustrate(
  members: UnlocatedMembers,
  ground: SpreadingGround,
  seed: string,
): IllustrativeThing[] {
  const { set, quantity, unit, illustration } = members;
  const random = randomFrom(seed);
  const streetCode = (street: number) => {
    const code = ground.codes[street];
    if (code === undefined) throw new RangeError(`illustrate: there is no street ${street}`);
    return code;
  };
  const symbols = roomNeeded(members);
  if (illustration.as === 'points') {
    const spread = illustration.spread === 'built-up' ? spreadOverBuiltUp : spreadAlongRoads;
    return spread(ground, symbols, random).map(({ street, position }, index) => ({
      set,
      street: streetCode(street),
      // the last symbol stands for what is left
      quantity: index === symbols - 1 ? quantity - (symbols - 1) * illustration.each : illustration.each,
      geometry: { type: 'Point', coordinates: position },
    }));
  }
  const courses =
    unit === 'm'
      ? spreadLength(ground, quantity, random).map(({ meters, ...course }) => ({ ...course, stands: meters }))
      : spreadRoads(ground, quantity, random).map((course) => ({ ...course, stands: 1 }));
  return courses.map(({ street, positions, stands }) => ({
    set,
    street: streetCode(street),
    quantity: stands,
    geometry: { type: 'LineString', coordinates: positions },
  }));
}
