import { join } from 'node:path';
import { fail, succeed, type Problem, type Result } from '#core/problem.ts';
import { findArcFaults } from './arc-check.ts';
import { findOutsideBox } from './coordinate-check.ts';
import type { DistrictFile } from './district-file.ts';
import { readJsonFile, type JsonFile } from './json-file.ts';
import { streetPath, topologySchema, type StreetTopology } from './street-topology-schema.ts';

/** Reads `streets.topo.json` and checks everything that can be said before its arcs are joined. */
export function readStreetTopology(
  directory: string,
  district: DistrictFile,
): Result<JsonFile<StreetTopology>> {
  const read = readJsonFile(join(directory, 'streets.topo.json'), topologySchema);
  if (!read.ok) return read;
  const { value, broken } = read.value;
  const problems: Problem[] = [];

  const streets = value.objects.streets.geometries;
  if (streets.length !== district.streetCount) {
    const reason = `${streets.length} streets, where district.yaml says ${district.streetCount}`;
    problems.push(broken(['objects', 'streets', 'geometries'], reason));
  }
  const taken = new Set<string>();
  for (const [index, { properties }] of streets.entries()) {
    const { code, name } = properties;
    if (!code.startsWith(district.code)) {
      const reason = `code ${code} does not begin with the district's code ${district.code}`;
      problems.push(broken([...streetPath(index), 'properties', 'code'], reason));
    }
    for (const field of [code, name]) {
      if (taken.has(field)) problems.push(broken(streetPath(index), `${field} stands twice`));
      taken.add(field);
    }
  }
  for (const [index, arc] of value.arcs.entries()) {
    const outside = findOutsideBox(arc, district.box);
    if (outside) problems.push(broken(['arcs', index, ...outside.path], outside.reason));
  }
  for (const fault of findArcFaults(value)) problems.push(broken(fault.path, fault.reason));
  return problems.length > 0 ? fail(...problems) : succeed(read.value);
}
