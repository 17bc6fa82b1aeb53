import { join } from 'node:path';
import { fail, succeed, type Problem, type Result } from '#core/problem.ts';
import type { Theme } from '#core/report/catalogue.ts';
import { outlineReport } from '#core/report/outline.ts';
import { readYamlFile } from '#compile/yaml-file.ts';
import { buildAccounts } from './build-accounts.ts';
import { buildExcluded } from './build-excluded.ts';
import { buildProjects } from './build-projects.ts';
import { buildStatements } from './build-statements.ts';
import { checkIllustrations } from './check-illustrations.ts';
import { checkSets } from './check-sets.ts';
import { checkThemes } from './check-themes.ts';
import type { CatalogueDraft, DraftProject } from './draft.ts';
import { excludedSchema, projectSchema, statementSchema, themeSchema } from './edition-schema.ts';
import { readAccounts } from './read-accounts.ts';
import { readRecords } from './records.ts';
import { readReport } from './read-report.ts';

/**
 * Loads the edition of one report from its folder: `report.yaml`, `themes.yaml`, statements and projects (a file or
 * a folder of files each), `excluded.yaml`, and what is made of the figures (`readAccounts`). Fails with every broken
 * rule of the first stage that has any, in the order: the files themselves, the statements, the projects and the
 * excluded figures, what is made of the figures.
 */
export function loadCatalogue(directory: string): Result<CatalogueDraft> {
  const report = readReport(directory);
  const themes = readRecords(directory, 'themes', themeSchema);
  const statementRecords = readRecords(directory, 'statements', statementSchema);
  const projectRecords = readRecords(directory, 'projects', projectSchema);
  const excludedFile = readYamlFile(join(directory, 'excluded.yaml'), excludedSchema);
  const accountRecords = readAccounts(directory);
  if (
    !report.ok ||
    !themes.ok ||
    !statementRecords.ok ||
    !projectRecords.ok ||
    !excludedFile.ok ||
    !accountRecords.ok
  ) {
    return fail(
      ...[report, themes, statementRecords, projectRecords, excludedFile, accountRecords].flatMap((read) =>
        read.ok ? [] : read.problems,
      ),
    );
  }

  const { text, periods } = report.value;
  const outline = outlineReport(text);
  const problems: Problem[] = checkThemes(themes.value);
  const statements = buildStatements(text, outline, periods, statementRecords.value, problems);
  if (problems.length > 0) return fail(...problems);

  const themeList = themes.value.map(({ value }) => value);
  const origins = new Map(projectRecords.value.map(({ value, blame }) => [value.id, blame]));
  const projects = buildProjects(themeList, statements, projectRecords.value, problems);
  problems.push(...checkSets(projects, origins));
  problems.push(...checkIllustrations(projects, origins));
  for (const [index, { id, projects: citing }] of statements.entries()) {
    if (citing.length > 0) continue;
    const blame = statementRecords.value[index]?.blame;
    if (blame)
      problems.push(blame([], `no project cites the statement ${id}: add it to a project, or exclude it`));
  }
  const excluded = buildExcluded(text, outline, statements, excludedFile.value, problems);
  if (problems.length > 0) return fail(...problems);

  const accounts = buildAccounts(
    accountRecords.value,
    statements,
    statementRecords.value,
    projects,
    origins,
    problems,
  );
  if (problems.length > 0) return fail(...problems);

  return succeed({
    report: report.value,
    themes: themeList,
    statements,
    projects: inOrderOfThemes(projects, themeList),
    excluded,
    origins,
    ...accounts,
  });
}

/** Themes stand in the order of the screen; within one, projects keep the order of their file. */
function inOrderOfThemes(projects: readonly DraftProject[], themes: readonly Theme[]): DraftProject[] {
  return themes.flatMap(({ id }) => projects.filter(({ theme }) => theme === id));
}
