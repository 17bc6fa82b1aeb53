import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { builtInProjects, builtInStreets } from '#compile/built-in.ts';
import { toWgs84 } from '#core/place/datum.ts';
import { fail, problem, succeed, type Problem, type Result } from '#core/problem.ts';
import type { Areas } from '#core/summary/areas.ts';
import type { GeometryColumns } from '#core/summary/geometry-columns.ts';
import { summarise } from '#core/summary/summarise.ts';
import type { Summary } from '#core/summary/summary.ts';
import { areasOf } from '#io/areas-of.ts';
import type { Dataset } from '#io/dataset.ts';
import { inputProblem } from '#io/input-problem.ts';
import { readDataset } from '#io/registry.ts';
import type { Options } from './options.ts';

/** Reads what the options name and summarises it; notes tell what was left out. */
export async function run(options: Options): Promise<Result<Summary>> {
  const areas = options.streets === undefined ? await builtInStreets() : await readStreets(options.streets);
  if (!areas.ok) return areas;
  const only = findStreet(areas.value, options.street);
  if (!only.ok) return only;

  const layers: GeometryColumns[] = [];
  const notes: Problem[] = [...areas.notes];
  const files = options.data.length === 0 ? [undefined] : options.data;
  for (const file of files) {
    const layer = file === undefined ? await builtInProjects() : await readLayer(file);
    if (!layer.ok) return layer;
    layers.push(toWgs84(layer.value.columns, options.crs));
    notes.push(...layer.notes);
  }
  return succeed(summarise(layers, areas.value, only.value === undefined ? {} : { only: only.value }), notes);
}

async function readStreets(file: string): Promise<Result<Areas>> {
  const layer = await readLayer(file);
  return layer.ok ? areasOf(layer.value, file) : layer;
}

async function readLayer(file: string): Promise<Result<Dataset>> {
  const bytes = await readBytes(file);
  return bytes.ok ? readDataset(bytes.value, file) : bytes;
}

/** npm runs a script at the top of the project: a file that is not there is looked for where npm was called. */
async function readBytes(file: string): Promise<Result<Uint8Array>> {
  const places = [resolve(file), resolve(process.env.INIT_CWD ?? '.', file)];
  for (const path of places) {
    try {
      return succeed(await readFile(path));
    } catch (error) {
      if (!(error instanceof Error) || !('code' in error)) throw error;
      if (error.code !== 'ENOENT')
        return fail(inputProblem('input.file-unreadable', { file, reason: String(error.code) }));
    }
  }
  return fail(inputProblem('input.file-missing', { file }));
}

/** Index of the street with the code or the name; undefined when none is asked for. */
function findStreet({ names }: Areas, street: string | undefined): Result<number | undefined> {
  if (street === undefined) return succeed(undefined);
  const found = names.flatMap(({ code, name }, area) => (code === street || name === street ? [area] : []));
  if (found.length > 1) return fail(problem('option.ambiguous-street', { value: street }));
  if (found.length === 1) return succeed(found[0]);
  const known = names.map(({ code, name }) => (code === name ? code : `${code} ${name}`)).join(', ');
  return fail(problem('option.unknown-street', { value: street, known }));
}
