import { illustrate, roomNeeded, roomThereIs, type UnlocatedMembers } from '#core/illustrative/illustrate.ts';
import type { IllustrativeThing } from '#core/illustrative/illustrative-thing.ts';
import { prepareSpreading, type SpreadingGround } from '#core/illustrative/spreading-ground.ts';
import { fail, succeed, type Result } from '#core/problem.ts';
import type { Project } from '#core/report/catalogue.ts';
import { toColumns } from '#core/summary/append-geometry.ts';
import { prepareAreas, type Areas } from '#core/summary/areas.ts';
import type { CatalogueDraft } from '#compile/catalogue/draft.ts';
import type { Geodata } from '#compile/geodata/geodata.ts';

/** OpenStreetMap's classes of roads on which vehicles drive and under which pipes lie. */
const carriageways = ['trunk', 'primary', 'secondary', 'tertiary', 'residential', 'living_street'];

/**
 * Things for every set that the catalogue lets be illustrated, in its order. Fails where the ground has too little
 * room for one. The seed is the report's and the set's id, so that everybody sees the same.
 */
export function illustrateSets(
  draft: { report: { id: string }; origins: CatalogueDraft['origins'] },
  projects: readonly Project[],
  geodata: Pick<Geodata, 'layers'>,
  streets: Areas,
): Result<IllustrativeThing[]> {
  const wanted = projects.flatMap(({ id, set, reportedCount, locatedCount }): UnlocatedMembers[] =>
    set?.illustrate
      ? [{ set: id, quantity: reportedCount - locatedCount, unit: set.unit, illustration: set.illustrate }]
      : [],
  );
  if (wanted.length === 0) return succeed([]);
  const ground = spreadingGround(geodata, streets);
  const problems = wanted.flatMap((members) => {
    const [needed, thereIs] = [roomNeeded(members), roomThereIs(members, ground)];
    const reason = `needs room for ${needed}, but the ground has ${thereIs}: let one symbol stand for more, or remove illustrate:`;
    const broken = draft.origins.get(members.set)?.(['set', 'illustrate'], reason);
    return needed > thereIs && broken ? [broken] : [];
  });
  if (problems.length > 0) return fail(...problems);
  return succeed(
    wanted.flatMap((members) => illustrate(members, ground, `${draft.report.id}/${members.set}`)),
  );
}

/** Streets without water and green, and the named carriageways in them. */
export function spreadingGround({ layers }: Pick<Geodata, 'layers'>, streets: Areas): SpreadingGround {
  const closed = [...layers.water.features, ...layers.green.features].map(({ geometry }) => geometry);
  const roads = layers.roads.features.flatMap(({ properties, geometry }) =>
    properties.name !== null && carriageways.includes(properties.class)
      ? [{ name: properties.name, course: geometry }]
      : [],
  );
  const names = closed.map((_, index) => ({ code: String(index), name: '' }));
  return prepareSpreading({ streets, closed: prepareAreas(toColumns(closed), names) }, roads);
}
