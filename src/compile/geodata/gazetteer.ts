import { join } from 'node:path';
import { booleanIntersects, booleanPointInPolygon } from '@turf/turf';
import { readYamlFile } from '#compile/yaml-file.ts';
import type { Place } from '#core/place/place.ts';
import { fail, succeed, type Problem, type Result } from '#core/problem.ts';
import { findOutsideBox, type Box } from './coordinate-check.ts';
import { gazetteerSchema } from './gazetteer-schema.ts';
import { locate, type Ground, type Location } from './place-location.ts';

/** Reads `gazetteer.yaml` and locates its places on the ground. */
export function readGazetteer(directory: string, ground: Ground, box: Box): Result<Map<string, Place>> {
  const read = readYamlFile(join(directory, 'gazetteer.yaml'), gazetteerSchema);
  if (!read.ok) return read;
  const { value: entries, broken } = read.value;
  const problems: Problem[] = [];
  const places = new Map<string, Place>();
  const names = new Set<string>();
  for (const [index, entry] of entries.entries()) {
    const { id, name, precision, basis } = entry;
    if (places.has(id)) problems.push(broken([index, 'id'], `id ${id} stands twice`));
    if (names.has(name.zh)) problems.push(broken([index, 'name'], `name ${name.zh} stands twice`));
    const previous = entries[index - 1];
    if (previous && previous.id > id) {
      problems.push(broken([index, 'id'], `${id} stands after ${previous.id}; places are sorted by id`));
    }
    names.add(name.zh);

    const outside = entry.lngLat ? findOutsideBox(entry.lngLat, box) : null;
    if (outside) problems.push(broken([index, 'lngLat'], outside.reason));
    const location = locate(entry, ground);
    if (!location.ok) {
      problems.push(broken([index, ...location.fault.field], location.fault.reason));
      continue;
    }
    if (!outside && !touchesDistrict(location.value, ground)) {
      problems.push(
        broken([index, 'lngLat'], `neither the anchor nor the shape of ${id} touches the district`),
      );
    }
    places.set(id, { id, name, precision, basis, ...location.value });
  }
  return problems.length > 0 ? fail(...problems) : succeed(places);
}

function touchesDistrict({ anchor, geometry }: Location, { district }: Ground): boolean {
  if (!anchor || !geometry) return true;
  return booleanPointInPolygon(anchor, district) || booleanIntersects(geometry, district);
}
