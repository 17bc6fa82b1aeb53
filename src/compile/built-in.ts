import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { fail, problem, type Result } from '#core/problem.ts';
import type { Areas } from '#core/summary/areas.ts';
import { areasOf } from '#io/areas-of.ts';
import type { Dataset } from '#io/dataset.ts';
import { readDataset } from '#io/registry.ts';

/** The 18 streets as `npm run data` compiled them. */
export async function builtInStreets(): Promise<Result<Areas>> {
  const streets = await readCompiled('streets.fgb');
  return streets.ok ? areasOf(streets.value, 'streets.fgb') : streets;
}

/** The report's located projects as `npm run data` compiled them. */
export function builtInProjects(): Promise<Result<Dataset>> {
  return readCompiled('projects.fgb');
}

async function readCompiled(name: string): Promise<Result<Dataset>> {
  const path = fileURLToPath(new URL(`../../public/data/${name}`, import.meta.url));
  try {
    return await readDataset(await readFile(path), name);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') {
      return fail(problem('data.not-compiled', { file: `public/data/${name}` }));
    }
    throw error;
  }
}
