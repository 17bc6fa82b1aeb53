import type {
  Catalogue,
  LocalText,
  Measure,
  Project,
  ProjectSet,
  Statement,
  Theme,
  Unit,
} from '#core/report/catalogue.ts';
import type { CrossCheck } from '#core/report/cross-check.ts';
import type { Pair } from '#core/report/pair.ts';
import { progressOf } from '#core/report/progress.ts';
import type { StreetFacts } from '#core/summary/street-row.ts';
import type { FigureReference } from './figure-reference.ts';
import { statementsOfCheck } from './statements-of-check.ts';
import { totalOf } from './total-of.ts';

/** What figures are taken or computed from. */
export interface FigureSource {
  catalogue: Pick<Catalogue, 'report' | 'themes' | 'statements' | 'pairs' | 'checks'>;
  /** All of them, with the places of this device where there are any. */
  projects: readonly Project[];
  /** What totals and themes count: all, or those that the filters leave. */
  shown: readonly Project[];
  streets: readonly Pick<StreetFacts, 'areaSquareMeters'>[];
}

interface Figure {
  value: number;
  unit: Unit;
  /** As the report prints it; null for what is computed. */
  text: string | null;
  /** Ids of the sentences that it stands in or is computed from; empty for what is counted. */
  statements: readonly Statement['id'][];
}

type ReferenceOf<Kind extends FigureReference['kind']> = Extract<FigureReference, { kind: Kind }>;

/** A figure of a scene with its value and what it is. */
export type SceneFigure = Figure &
  (
    | { kind: 'measure'; measure: Measure }
    | { kind: 'check'; check: CrossCheck }
    | { kind: 'pair'; pair: Pair }
    | { kind: 'set'; part: ReferenceOf<'set'>['part']; name: LocalText; set: ProjectSet }
    | { kind: 'theme'; part: ReferenceOf<'theme'>['part']; theme: Theme }
    | { kind: 'total'; part: ReferenceOf<'total'>['part'] }
  );

/** The figure that a reference names; null where the catalogue has none of that id. */
export function sceneFigure(reference: FigureReference, source: FigureSource): SceneFigure | null {
  const { catalogue, projects, shown } = source;
  switch (reference.kind) {
    case 'measure':
      return measureFigure(reference.id, catalogue.statements);
    case 'check': {
      const check = catalogue.checks.find(({ id }) => id === reference.id);
      return check ? checkFigure(check, catalogue.checks) : null;
    }
    case 'pair': {
      const pair = catalogue.pairs.find(({ id }) => id === reference.id);
      return pair ? pairFigure(pair, catalogue.report.date) : null;
    }
    case 'set': {
      const project = projects.find(({ id }) => id === reference.id);
      return project?.set ? setFigure(project, project.set, reference.part, catalogue.statements) : null;
    }
    case 'theme': {
      const theme = catalogue.themes.find(({ id }) => id === reference.id);
      return theme ? themeFigure(theme, reference.part, shown) : null;
    }
    case 'total': {
      const { value, unit } = totalOf(reference.part, source);
      return { kind: 'total', part: reference.part, value, unit, text: null, statements: [] };
    }
  }
}

function measureFigure(id: string, statements: readonly Statement[]): SceneFigure | null {
  for (const statement of statements) {
    const measure = statement.measures.find((each) => each.id === id);
    if (!measure) continue;
    const { value, unit, text } = measure;
    return { kind: 'measure', measure, value, unit, text, statements: [statement.id] };
  }
  return null;
}

function checkFigure(check: CrossCheck, checks: readonly CrossCheck[]): SceneFigure {
  const { whole, value, unit } = check;
  const statements = statementsOfCheck(check, checks);
  return { kind: 'check', check, value: whole ?? value, unit, text: null, statements };
}

/** The part of the target that the result comes to. */
function pairFigure(pair: Pair, reportDate: string): SceneFigure {
  return {
    kind: 'pair',
    pair,
    value: progressOf(pair, reportDate).ratio * 100,
    unit: 'percent',
    text: null,
    statements: [...new Set([pair.actual.statement, pair.target.statement])],
  };
}

function setFigure(
  { name, reportedCount, locatedCount }: Project,
  set: ProjectSet,
  part: ReferenceOf<'set'>['part'],
  all: readonly Statement[],
): SceneFigure {
  const located = Math.min(locatedCount, reportedCount);
  const values = { reported: reportedCount, located, 'not-published': reportedCount - located };
  const statements = all
    .filter(({ measures }) => measures.some(({ id }) => id === set.measure))
    .map(({ id }) => id);
  return { kind: 'set', part, name, set, value: values[part], unit: set.unit, text: null, statements };
}

function themeFigure(
  theme: Theme,
  part: ReferenceOf<'theme'>['part'],
  shown: readonly Project[],
): SceneFigure {
  const single = shown.filter((project) => project.theme === theme.id && project.set === null);
  const located = single.filter(({ precision }) => precision !== 'unlocated').length;
  const values = { projects: single.length, located, 'not-published': single.length - located };
  return { kind: 'theme', part, theme, value: values[part], unit: 'count', text: null, statements: [] };
}
