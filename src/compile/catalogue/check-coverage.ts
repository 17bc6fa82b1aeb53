import type { Problem } from '#core/problem.ts';
import { coverFigures, type FigureCoverage } from '#core/report/coverage.ts';
import { brokenRule } from '#compile/yaml-file.ts';
import type { CatalogueDraft } from './draft.ts';

/** How the catalogue answers for the report's figures, with a problem for each figure that it does not answer for. */
export function checkCoverage({
  report,
  statements,
  excluded,
}: Pick<CatalogueDraft, 'report' | 'statements' | 'excluded'>): {
  coverage: FigureCoverage;
  problems: Problem[];
} {
  const { text, textFile } = report;
  const coverage = coverFigures(text, statements, excluded);
  const problems = coverage.open.map(({ text: figure, start, end }) => {
    const before = text.slice(Math.max(0, start - 8), start).replace(/\s/g, '');
    const after = text.slice(end, end + 8).replace(/\s/g, '');
    return brokenRule(
      textFile,
      text.slice(0, start).split('\n').length,
      `the figure ${figure} in “${before}${figure}${after}” is in no measure and not excluded: ` +
        'quote it in a statement, or exclude it with a reason',
    );
  });
  return { coverage, problems };
}
