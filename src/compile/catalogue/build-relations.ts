import type { Problem } from '#core/problem.ts';
import type { Statement } from '#core/report/catalogue.ts';
import type { Relation } from '#core/report/relation.ts';
import type { RelationRecord } from './accounts-schema.ts';
import type { CatalogueDraft, DraftProject } from './draft.ts';
import { repeatedIds, type Sourced } from './records.ts';

/** Builds the relations, and holds what they say against the membership that the projects declare. */
export function buildRelations(
  records: readonly Sourced<RelationRecord>[],
  statements: readonly Statement[],
  projects: readonly DraftProject[],
  origins: CatalogueDraft['origins'],
  problems: Problem[],
): Relation[] {
  problems.push(...repeatedIds(records, 'relations'));
  for (const record of records) {
    const { value, blame } = record;
    for (const [index, id] of value.projects.entries()) {
      const path = ['projects', index];
      if (!projects.some((project) => project.id === id))
        problems.push(blame(path, `there is no project ${id}`));
      if (value.projects.indexOf(id) < index) problems.push(blame(path, `names ${id} twice: once is enough`));
    }
    for (const [index, id] of value.statements.entries()) {
      const statement = statements.find((candidate) => candidate.id === id);
      if (!statement) problems.push(blame(['statements', index], `there is no statement ${id}`));
      else if (!statement.projects.some((project) => value.projects.includes(project))) {
        problems.push(
          blame(
            ['statements', index],
            `none of the projects cites ${id}: take it away, or name a project that does`,
          ),
        );
      }
    }
    problems.push(...contradictions(record, projects));
  }
  for (const { id, memberOf } of projects) {
    if (memberOf.length < 2 || records.some(({ value }) => tellsOfBoth(value, id, memberOf))) continue;
    const problem = origins.get(id)?.(
      ['memberOf'],
      `is member of ${memberOf.join(' and ')}: tell readers so in relations.yaml, kind: in-two-sets`,
    );
    if (problem) problems.push(problem);
  }
  return records.map(({ value }) => value);
}

function tellsOfBoth(
  { kind, projects: [first, ...others] }: RelationRecord,
  id: string,
  sets: string[],
): boolean {
  return kind === 'in-two-sets' && first === id && sets.every((set) => others.includes(set));
}

function contradictions(
  { value, blame }: Sourced<RelationRecord>,
  projects: readonly DraftProject[],
): Problem[] {
  const [first, ...others] = value.projects;
  const thing = projects.find(({ id }) => id === first);
  if (!thing) return [];
  const sets = others.filter((id) => projects.some((project) => project.id === id && project.set !== null));
  if (value.kind !== 'in-two-sets') {
    const set = sets.find((id) => thing.memberOf.includes(id));
    if (set === undefined) return [];
    return [
      blame(
        ['kind'],
        `${thing.id} is memberOf ${set} in the projects: take that away, or the relation is known`,
      ),
    ];
  }
  const problems = sets
    .filter((set) => !thing.memberOf.includes(set))
    .map((set) => blame(['projects'], `${thing.id} is not memberOf ${set} in the projects: say so there`));
  if (value.statements.length < 2) {
    problems.push(blame(['statements'], 'standing in two groups takes two statements: cite both'));
  }
  return problems;
}
