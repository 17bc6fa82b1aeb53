import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fail, succeed, type Problem, type Result } from '#core/problem.ts';
import { idleCorrections } from '#compile/search/search-entries.ts';
import { brokenRule } from '#compile/yaml-file.ts';
import { compileEdition, type Edition } from './compile-edition.ts';

/** Folder of all reports (a folder each) and of the ground that they share. */
export interface ReportsFolders {
  seeds: string;
  geodata: string;
}

/**
 * Compiles every report below a folder, oldest first, each with the targets that earlier ones set.
 * Fails with the broken rules of all reports, or when there is none, or when two have the same id or date.
 */
export function compileReports({ seeds, geodata }: ReportsFolders): Result<Edition[]> {
  const folders = reportFolders(seeds);
  if (folders.length === 0)
    return fail(brokenRule(seeds, 0, 'holds no folder with a report.yaml: add a report'));
  const problems: Problem[] = [];
  const editions: Edition[] = [];
  for (const folder of folders) {
    const compiled = compileEdition(
      { seeds: folder, geodata },
      editions.map(({ catalogue }) => catalogue),
    );
    if (!compiled.ok) problems.push(...compiled.problems);
    else problems.push(...clashes(folder, compiled.value, editions));
    if (compiled.ok) editions.push(compiled.value);
  }
  const [first] = editions;
  // a correction may be there for the names of any of the reports
  if (first && problems.length === 0) {
    problems.push(
      ...idleCorrections(
        first.geodata.pinyin,
        editions.flatMap(({ search }) => search),
      ),
    );
  }
  if (problems.length > 0) return fail(...problems);
  return succeed(editions);
}

/** Folders sort as their reports are dated: `…-2025-h1` before `…-2025-h2`. */
function reportFolders(seeds: string): string[] {
  if (!existsSync(seeds)) return [];
  return readdirSync(seeds, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(seeds, entry.name, 'report.yaml')))
    .map(({ name }) => join(seeds, name))
    .sort();
}

function clashes(folder: string, { catalogue: { report } }: Edition, before: readonly Edition[]): Problem[] {
  const file = join(folder, 'report.yaml');
  const problems: Problem[] = [];
  if (before.some(({ catalogue }) => catalogue.report.id === report.id)) {
    problems.push(brokenRule(file, 1, `another report has the id ${report.id}: give this one its own`));
  }
  const last = before.at(-1)?.catalogue.report;
  if (last && last.date >= report.date) {
    const reason = `is dated ${report.date}, not after ${last.id} (${last.date}): name the folders so that reports sort by date`;
    problems.push(brokenRule(file, 1, reason));
  }
  return problems;
}
