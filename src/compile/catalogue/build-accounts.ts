import type { Problem } from '#core/problem.ts';
import type { Catalogue, Measure, Statement } from '#core/report/catalogue.ts';
import { buildChecks } from './build-checks.ts';
import { buildPairs } from './build-pairs.ts';
import { buildQuantities } from './build-quantities.ts';
import { buildRelated } from './build-related.ts';
import { buildRelations } from './build-relations.ts';
import type { CatalogueDraft, DraftProject } from './draft.ts';
import type { StatementRecord } from './edition-schema.ts';
import type { AccountRecords } from './read-accounts.ts';
import type { Sourced } from './records.ts';

/** What the catalogue makes of its figures, but for the reconciliation, which needs places. */
export type Accounts = Pick<Catalogue, 'quantities' | 'pairs' | 'related' | 'relations' | 'checks'>;

/** A measure and the statement that it stands in. */
export interface Found {
  measure: Measure;
  statement: Statement;
}

/** Finds a measure by its id. */
export type FindMeasure = (id: string) => Found | undefined;

/** Builds and checks everything that is made of the figures. */
export function buildAccounts(
  records: AccountRecords,
  statements: readonly Statement[],
  statementRecords: readonly Sourced<StatementRecord>[],
  projects: readonly DraftProject[],
  origins: CatalogueDraft['origins'],
  problems: Problem[],
): Accounts {
  const found = new Map(
    statements.flatMap((statement) =>
      statement.measures.map((measure): [string, Found] => [measure.id, { measure, statement }]),
    ),
  );
  const find: FindMeasure = (id) => found.get(id);
  const quantities = buildQuantities(records.quantities, statements, statementRecords, projects, problems);
  return {
    quantities,
    pairs: buildPairs(records.pairs, find, quantities, projects, problems),
    related: buildRelated(records.related, find, statements, problems),
    relations: buildRelations(records.relations, statements, projects, origins, problems),
    checks: buildChecks(records.checks, find, problems),
  };
}
