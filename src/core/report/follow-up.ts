import type { Catalogue, Measure, Report, Statement } from './catalogue.ts';
import type { MeasuredQuantity, PairSide } from './pair.ts';
import { periodContains } from './period.ts';

/** A target of an earlier report, with all that is needed to show it beside a later one. */
interface Promised {
  report: Pick<Report, 'id' | 'title' | 'translation' | 'date'>;
  quote: string;
  translation: string;
  period: string;
  measure: Measure;
}

/** What an earlier report promised and what this one says was done. */
export interface FollowUp {
  quantity: MeasuredQuantity;
  promised: Promised;
  done: PairSide;
}

/** What of a report later reports refer to. */
export type EarlierReport = Pick<Catalogue, 'report' | 'statements'>;

/**
 * Every target of an earlier report that a result of this one answers: the same quantity and unit, and a target's
 * period that holds the result's. The latest report that set a target for the same period speaks for it.
 * @param earlier oldest first
 */
export function followUps(
  earlier: readonly EarlierReport[],
  now: Pick<Catalogue, 'statements' | 'quantities'>,
): FollowUp[] {
  return now.quantities.flatMap((quantity) => {
    const done = sidesOf(now.statements, 'result', quantity);
    const promises = earlier.flatMap(({ report: { id, title, translation, date }, statements }) =>
      sidesOf(statements, 'target', quantity).map(({ statement, period, measure }): Promised => {
        const { quote, translation: english } = statement;
        return { report: { id, title, translation, date }, quote, translation: english, period, measure };
      }),
    );
    const latest = new Map(promises.map((promised) => [promised.period, promised]));
    return done.flatMap(({ statement, period, measure }) =>
      [...latest.values()]
        .filter((promised) => periodContains(promised.period, period))
        .map((promised) => ({ quantity, promised, done: { statement: statement.id, period, measure } })),
    );
  });
}

/** The result by the target; null where the result is only of a part of the target's period. */
export function fulfilment({ promised, done }: FollowUp): number | null {
  return promised.period === done.period ? done.measure.value / promised.measure.value : null;
}

function sidesOf(statements: readonly Statement[], kind: Statement['kind'], { id, unit }: MeasuredQuantity) {
  return statements
    .filter((statement) => statement.kind === kind)
    .flatMap((statement) =>
      statement.measures
        .filter((measure) => measure.of === id && measure.unit === unit)
        .map((measure) => ({ statement, period: statement.period, measure })),
    );
}
