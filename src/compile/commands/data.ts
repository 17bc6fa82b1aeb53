import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import type { Problem } from '#core/problem.ts';
import { compileEdition, type Edition } from '#compile/edition/compile-edition.ts';
import { writeEdition } from '#compile/edition/write-edition.ts';
import { projectFolder } from './prepare.mjs';

const { values } = parseArgs({
  options: { seeds: { type: 'string' }, geodata: { type: 'string' }, out: { type: 'string' } },
});
const folders = {
  seeds: values.seeds ?? newestReport(join(projectFolder, 'seeds')),
  geodata: values.geodata ?? join(projectFolder, 'geodata'),
};
const compiled = compileEdition(folders);
if (compiled.ok) {
  writeEdition(values.out ?? join(projectFolder, 'public', 'data'), compiled.value);
  console.log(report(compiled.value));
} else {
  for (const broken of compiled.problems) console.error(inOneLine(broken));
  process.exitCode = 1;
}

/** Reports are folders named so that the latest sorts last. */
function newestReport(seeds: string): string {
  const reports = readdirSync(seeds, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
  const newest = reports.at(-1);
  if (newest === undefined) throw new Error(`${seeds} holds no folder of a report`);
  return join(seeds, newest);
}

function inOneLine({ key, params }: Problem): string {
  const { file, line, reason } = params;
  if (key !== 'data.broken-rule') return `${key} ${JSON.stringify(params)}`;
  return `${relative(process.cwd(), String(file))}:${line}: ${reason}`;
}

function report({ catalogue, coverage, geodata, rows }: Edition): string {
  const { tiling } = geodata;
  const squareMeters = rows.reduce((sum, { areaSquareMeters }) => sum + areaSquareMeters, 0);
  const measures = catalogue.statements.reduce((sum, { measures }) => sum + measures.length, 0);
  const single = catalogue.projects.filter(({ set }) => set === null);
  const located = single.filter(({ precision }) => precision !== 'unlocated').length;
  return [
    `${catalogue.report.title}`,
    `statements ${catalogue.statements.length}, measures ${measures}`,
    `figures covered ${coverage.covered.length}, excluded ${coverage.excluded.length}, open ${coverage.open.length}`,
    `projects ${single.length} named (located ${located}, not published ${single.length - located}), sets ${catalogue.projects.length - single.length}`,
    `streets ${rows.length}, area ${(squareMeters / 1e6).toFixed(3)} km2, gap ${tiling.gapSquareMeters.toFixed(3)} m2, overlap ${tiling.overlapSquareMeters.toFixed(3)} m2`,
  ].join('\n');
}
