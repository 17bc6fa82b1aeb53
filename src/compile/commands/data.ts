import { join, relative } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import type { Problem } from '#core/problem.ts';
import type { Edition } from '#compile/edition/compile-edition.ts';
import { compileReports } from '#compile/edition/compile-reports.ts';
import { writeReports } from '#compile/edition/write-edition.ts';
import { projectFolder } from './prepare.mjs';

const { values } = parseArgs({
  options: { seeds: { type: 'string' }, geodata: { type: 'string' }, out: { type: 'string' } },
});
const folders = {
  seeds: values.seeds ?? join(projectFolder, 'seeds'),
  geodata: values.geodata ?? join(projectFolder, 'geodata'),
};
const compiled = compileReports(folders);
if (compiled.ok) {
  writeReports(values.out ?? join(projectFolder, 'public', 'data'), compiled.value);
  console.log(compiled.value.map(report).join('\n\n'));
} else {
  for (const broken of compiled.problems) console.error(inOneLine(broken));
  process.exitCode = 1;
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
