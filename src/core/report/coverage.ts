import type { ExcludedFigure, Measure, Statement } from './catalogue.ts';
import { findNumerals, type Numeral } from './numerals.ts';
import { contains } from './passages.ts';

/** A numeral of the report that a statement's measure holds. */
interface CoveredFigure extends Numeral {
  statement: Statement['id'];
  measure: Measure['id'];
}

/** A numeral of the report that is out of scope. */
interface ExcludedNumeral extends Numeral {
  figure: ExcludedFigure;
}

/** Every numeral of the report stands in exactly one of the three lists, in the report's order. */
export interface FigureCoverage {
  covered: CoveredFigure[];
  excluded: ExcludedNumeral[];
  /** Neither in a measure nor excluded: the catalogue does not answer for it yet. */
  open: Numeral[];
}

/** Holds every numeral of the report against the catalogue. */
export function coverFigures(
  text: string,
  statements: readonly Pick<Statement, 'id' | 'measures'>[],
  figures: readonly ExcludedFigure[],
): FigureCoverage {
  const measures = statements.flatMap(({ id, measures: held }) =>
    held.map((measure) => ({ statement: id, measure })),
  );
  const coverage: FigureCoverage = { covered: [], excluded: [], open: [] };
  for (const numeral of findNumerals(text)) {
    const home = measures.find(({ measure }) => contains(measure, numeral));
    const figure = figures.find((candidate) => contains(candidate, numeral));
    if (home) {
      coverage.covered.push({ ...numeral, statement: home.statement, measure: home.measure.id });
    } else if (figure) {
      coverage.excluded.push({ ...numeral, figure });
    } else {
      coverage.open.push(numeral);
    }
  }
  return coverage;
}
