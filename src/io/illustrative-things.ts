import type { FeatureCollection } from 'geojson';
import * as v from 'valibot';
import type { IllustrativeThing } from '#core/illustrative/illustrative-thing.ts';
import { fail, problem, succeed, type Result } from '#core/problem.ts';

const properties = v.object({ set: v.string(), street: v.string(), quantity: v.number() });

/** The illustrative things of a collection as it was read from `file`. */
export function readIllustrativeThings(
  { features }: FeatureCollection,
  file: string,
): Result<IllustrativeThing[]> {
  const things: IllustrativeThing[] = [];
  for (const feature of features) {
    const { geometry } = feature;
    const checked = v.safeParse(properties, feature.properties);
    if (!checked.success) return malformed(file, checked.issues[0].message);
    if (geometry.type !== 'Point' && geometry.type !== 'LineString')
      return malformed(file, `a ${geometry.type} is neither a symbol nor a stretch`);
    things.push({ ...checked.output, geometry });
  }
  return succeed(things);
}

function malformed(file: string, reason: string) {
  return fail(problem('data.malformed', { file, reason }));
}
