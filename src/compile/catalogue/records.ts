import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { fail, succeed, type Problem, type Result } from '#core/problem.ts';
import { brokenRule, readYamlFile } from '#compile/yaml-file.ts';
import type { Blame } from './draft.ts';

/** A hand-written record that knows where it stands. */
export interface Sourced<T> {
  value: T;
  blame: Blame;
}

/**
 * Reads the list `name` of an edition: the file `name.yaml`, or every file of the folder `name/` in order of their
 * names. Each record keeps its file and line.
 */
export function readRecords<Schema extends v.GenericSchema>(
  directory: string,
  name: string,
  schema: Schema,
): Result<Sourced<v.InferOutput<Schema>>[]> {
  const files = filesOf(directory, name);
  if (files.length === 0) {
    return fail(
      brokenRule(join(directory, `${name}.yaml`), 0, `write ${name}.yaml, or files *.yaml in ${name}/`),
    );
  }
  const records: Sourced<v.InferOutput<Schema>>[] = [];
  const problems: Problem[] = [];
  for (const file of files) {
    const read = readYamlFile(file, v.array(schema));
    if (!read.ok) {
      problems.push(...read.problems);
      continue;
    }
    for (const [index, value] of read.value.value.entries()) {
      records.push({ value, blame: (path, reason) => read.value.broken([index, ...path], reason) });
    }
  }
  return problems.length > 0 ? fail(...problems) : succeed(records);
}

/** As `readRecords`, but an edition may do without the list: no file, no records. */
export function readOptionalRecords<Schema extends v.GenericSchema>(
  directory: string,
  name: string,
  schema: Schema,
): Result<Sourced<v.InferOutput<Schema>>[]> {
  return filesOf(directory, name).length === 0 ? succeed([]) : readRecords(directory, name, schema);
}

function filesOf(directory: string, name: string): string[] {
  const file = join(directory, `${name}.yaml`);
  const folder = join(directory, name);
  const inFolder =
    existsSync(folder) && statSync(folder).isDirectory()
      ? readdirSync(folder)
          .filter((entry) => entry.endsWith('.yaml'))
          .sort()
          .map((entry) => join(folder, entry))
      : [];
  return existsSync(file) ? [file, ...inFolder] : inFolder;
}

/** One problem for each record whose id another record before it has. */
export function repeatedIds(records: readonly Sourced<{ id: string }>[], what: string): Problem[] {
  const seen = new Set<string>();
  return records.flatMap(({ value, blame }) => {
    if (seen.has(value.id))
      return [blame(['id'], `there are two ${what} with the id ${value.id}: rename one`)];
    seen.add(value.id);
    return [];
  });
}
