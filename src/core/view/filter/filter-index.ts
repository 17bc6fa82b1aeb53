import {
  precisions,
  statementKinds,
  statuses,
  units,
  type Catalogue,
  type Measure,
  type Project,
  type Statement,
  type Unit,
} from '#core/report/catalogue.ts';
import { chosenOf, type Asked, type ListedFacet } from './facets.ts';
import { foldTexts } from './fold-text.ts';
import { forEachOf, someMarked, toRagged, type Ragged } from './ragged.ts';

/** What can be chosen in a facet, and which of it each project has. */
export interface ChoiceColumn {
  /** In the order in which they are offered. */
  choices: readonly string[];
  /** Per project, which of the choices, by their place in the order; empty where it has nothing that is offered. */
  ofProject: Ragged;
}

/** What filters read of projects, in flat columns; a project is a row, as in the list they were made from. */
export interface FilterIndex {
  size: number;
  /** By id of the project. */
  rowOf: ReadonlyMap<Project['id'], number>;
  columns: Readonly<Record<ListedFacet, ChoiceColumn>>;
  /** Units of the measures of its statements. */
  units: ChoiceColumn;
  /** Both languages, folded. */
  names: readonly string[];
  /** Per project, rows of the columns of statements. */
  statementsOf: Ragged;
  /** Per statement: quote and translation, folded. */
  statementTexts: readonly string[];
  /** Per statement. */
  measures: readonly (readonly Measure[])[];
}

interface Filterable extends Pick<Catalogue, 'themes'> {
  report: Pick<Catalogue['report'], 'periods'>;
  statements: readonly Statement[];
}

/** Reads the projects of a catalogue (with or without local places) and the codes of the streets into columns. */
export function prepareFilter(
  projects: readonly Project[],
  { themes, report, statements }: Filterable,
  streets: readonly string[],
): FilterIndex {
  const statementsOf = listKnown(projects, rowsOf(statements), (project, add) =>
    project.statements.forEach(add),
  );
  const direct = (
    choices: readonly string[],
    read: (project: Project, add: (id: string) => void) => void,
  ) => ({
    choices,
    ofProject: listKnown(projects, orderOf(choices), read),
  });
  /** A column of what the projects' statements have. */
  const throughStatements = (
    choices: readonly string[],
    read: (statement: Statement, add: (id: string) => void) => void,
  ) => {
    const ofStatement = listKnown(statements, orderOf(choices), read);
    const ofProject = toRagged(projects.length, (row, add) =>
      forEachOf(statementsOf, row, (statement) => forEachOf(ofStatement, statement, add)),
    );
    return { choices, ofProject };
  };
  return {
    size: projects.length,
    rowOf: rowsOf(projects),
    columns: {
      theme: direct(
        themes.map(({ id }) => id),
        ({ theme }, add) => add(theme),
      ),
      status: direct(statuses, ({ status }, add) => add(status)),
      kind: throughStatements(statementKinds, ({ kind }, add) => add(kind)),
      period: throughStatements(
        report.periods.map(({ id }) => id),
        ({ period }, add) => add(period),
      ),
      precision: direct(precisions, ({ precision }, add) => add(precision)),
      street: direct(streets, (project, add) => project.streets.forEach(({ code }) => add(code))),
    },
    units: throughStatements(units, ({ measures }, add) => measures.forEach(({ unit }) => add(unit))),
    names: projects.map(({ name }) => foldTexts(name.zh, name.en)),
    statementsOf,
    statementTexts: statements.map(({ quote, translation }) => foldTexts(quote, translation)),
    measures: statements.map(({ measures }) => measures),
  };
}

/** Marks the chosen ones among a facet's choices with 1; null where the facet asks nothing. */
export function markChosen(index: FilterIndex, facet: ListedFacet, asked: Asked): Uint8Array | null {
  const chosen = chosenOf(facet, asked);
  if (chosen === null) return null;
  const wanted = new Set(chosen);
  return Uint8Array.from(index.columns[facet].choices, (id) => (wanted.has(id) ? 1 : 0));
}

/** Whether a project has one of the marked choices of a facet. */
export function hasMarked(index: FilterIndex, facet: ListedFacet, row: number, marks: Uint8Array): boolean {
  return someMarked(index.columns[facet].ofProject, row, marks);
}

/** The least and the greatest measure in a unit; null where there is none. */
export function extentOf({ measures }: FilterIndex, unit: Unit): { least: number; most: number } | null {
  let least = Infinity;
  let most = -Infinity;
  for (const measure of measures.flat()) {
    if (measure.unit !== unit) continue;
    least = Math.min(least, measure.value);
    most = Math.max(most, measure.value);
  }
  return least <= most ? { least, most } : null;
}

/** For each thing, the numbers of those of its ids that are known. */
function listKnown<Thing>(
  things: readonly Thing[],
  known: ReadonlyMap<string, number>,
  read: (thing: Thing, add: (id: string) => void) => void,
): Ragged {
  return toRagged(things.length, (row, add) => {
    const thing = things[row];
    if (thing === undefined) return;
    read(thing, (id) => {
      const number = known.get(id);
      if (number !== undefined) add(number);
    });
  });
}

function rowsOf(things: readonly { id: string }[]): ReadonlyMap<string, number> {
  return new Map(things.map(({ id }, row) => [id, row]));
}

function orderOf(choices: readonly string[]): ReadonlyMap<string, number> {
  return new Map(choices.map((id, at) => [id, at]));
}
