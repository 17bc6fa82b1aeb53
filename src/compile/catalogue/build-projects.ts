import type { Problem } from '#core/problem.ts';
import type { Measure, ProjectSet, Statement, Theme } from '#core/report/catalogue.ts';
import { notSaid, type DraftProject } from './draft.ts';
import type { ProjectRecord } from './edition-schema.ts';
import { checkMembership } from './check-membership.ts';
import { checkStatus } from './check-status.ts';
import { repeatedIds, type Sourced } from './records.ts';

/** Builds the projects, checks what they refer to, and enters each in the statements that it cites. */
export function buildProjects(
  themes: readonly Theme[],
  statements: readonly Statement[],
  records: readonly Sourced<ProjectRecord>[],
  problems: Problem[],
): DraftProject[] {
  problems.push(...repeatedIds(records, 'projects'));
  problems.push(...checkMembership(records));
  const byId = new Map(statements.map((statement) => [statement.id, statement]));
  return records.map((record) => {
    const { value, blame } = record;
    if (!themes.some(({ id }) => id === value.theme)) {
      problems.push(blame(['theme'], `themes.yaml has no theme ${value.theme}`));
    }
    const cited = value.statements.flatMap((id, index) => {
      const statement = byId.get(id);
      if (!statement) problems.push(blame(['statements', index], `there is no statement ${id}`));
      if (value.statements.indexOf(id) < index) {
        problems.push(blame(['statements', index], `cites the statement ${id} twice: once is enough`));
      }
      return statement ? [statement] : [];
    });
    for (const statement of cited) {
      if (!statement.projects.includes(value.id)) statement.projects.push(value.id);
    }
    problems.push(...checkStatus(record, cited));
    if (value.place !== undefined && value.unlocatedBasis) {
      problems.push(
        blame(['unlocatedBasis'], 'has a place and a reason for having none: remove one of the two'),
      );
    }
    const counted = countedMeasure(record, cited, problems);
    return {
      id: value.id,
      name: value.name,
      theme: value.theme,
      status: value.status,
      reportedCount: counted?.value ?? 1,
      statements: value.statements,
      place: value.place ?? null,
      memberOf: value.memberOf,
      partOf: value.partOf ?? null,
      set: setOf(value, counted, records),
      note: value.note ?? null,
      unlocatedBasis: value.place === undefined ? (value.unlocatedBasis ?? notSaid) : null,
    };
  });
}

/** The measure that says how many a set is, among those of the statements that it cites. */
function countedMeasure(
  { value, blame }: Sourced<ProjectRecord>,
  cited: readonly Statement[],
  problems: Problem[],
): Measure | null {
  const { set } = value;
  if (!set) return null;
  const measure = cited.flatMap(({ measures }) => measures).find(({ id }) => id === set.measure);
  if (!measure) {
    problems.push(
      blame(
        ['set', 'measure'],
        `no statement of this project has the measure ${set.measure}: cite the one that has`,
      ),
    );
  } else if (measure.unit === 'percent' || measure.unit === 'percentage-point') {
    problems.push(
      blame(['set', 'measure'], `${set.measure} is a ${measure.unit}; a set counts things, lengths, areas`),
    );
  }
  return measure ?? null;
}

function setOf(
  value: ProjectRecord,
  measure: Measure | null,
  records: readonly Sourced<ProjectRecord>[],
): ProjectSet | null {
  if (!value.set || !measure) return null;
  const members = records.filter((other) => other.value.memberOf.includes(value.id));
  return {
    measure: measure.id,
    unit: measure.unit,
    noun: value.set.noun,
    members: members.map((member) => member.value.id),
    ...(value.set.illustrate && { illustrate: value.set.illustrate }),
  };
}
