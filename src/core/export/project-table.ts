import type { PlacedProject } from '#core/place/apply-local-places.ts';
import type { Catalogue, Statement } from '#core/report/catalogue.ts';
import type { ExportTable } from './export-table.ts';
import type { ExportWords } from './export-words.ts';
import { makeTable, type ColumnOf } from './make-table.ts';
import { originInWords, positionOf, streetsInWords, type NamedStreet } from './place-words.ts';

/** What a table of projects is made of. */
export interface ProjectTableFacts {
  catalogue: Pick<Catalogue, 'themes' | 'statements'>;
  projects: readonly PlacedProject[];
  shown: readonly PlacedProject[];
  rows: readonly NamedStreet[];
}

/** A row per shown project or set: what it is, where it is and how well that is known, and the sentences it rests on. */
export function projectTable(facts: ProjectTableFacts, words: ExportWords): ExportTable {
  const { language } = words;
  const { catalogue, projects, rows } = facts;
  const statements = new Map(catalogue.statements.map((statement) => [statement.id, statement]));
  const names = new Map(projects.map(({ id, name }) => [id, name[language]]));
  const themes = new Map(catalogue.themes.map(({ id, name }) => [id, name[language]]));
  const cited = (project: PlacedProject, read: (statement: Statement) => string) =>
    project.statements
      .flatMap((id) => statements.get(id) ?? [])
      .map(read)
      .join(words.separator);
  const namesOf = (ids: readonly string[]) => ids.map((id) => names.get(id) ?? id).join(words.separator);
  const columns: ColumnOf<PlacedProject>[] = [
    { id: 'id', value: ({ id }) => id },
    { id: 'name', value: ({ name }) => name[language] },
    { id: 'theme', value: ({ theme }) => themes.get(theme) ?? theme },
    { id: 'sort', value: ({ set }) => words.sort(set !== null) },
    { id: 'status', value: ({ status }) => words.status(status) },
    { id: 'precision', value: ({ precision }) => words.precision(precision) },
    { id: 'radius', type: 'number', value: ({ radiusMeters }) => (radiusMeters > 0 ? radiusMeters : null) },
    { id: 'origin', value: (project) => originInWords(project, words) },
    { id: 'reported', type: 'number', value: ({ reportedCount }) => reportedCount },
    { id: 'located', type: 'number', value: ({ locatedCount }) => locatedCount },
    { id: 'located-here', type: 'number', value: countHere },
    {
      id: 'not-published',
      type: 'number',
      value: ({ reportedCount, locatedCount }) => Math.max(0, reportedCount - locatedCount),
    },
    { id: 'unit', value: ({ set }) => (set ? set.noun[language] : null) },
    { id: 'streets', value: ({ streets }) => streetsInWords(streets, words, rows) },
    {
      id: 'longitude',
      type: 'number',
      decimals: 5,
      value: (project) => positionOfWhole(project)?.[0] ?? null,
    },
    {
      id: 'latitude',
      type: 'number',
      decimals: 5,
      value: (project) => positionOfWhole(project)?.[1] ?? null,
    },
    { id: 'part-of', value: ({ partOf }) => (partOf === null ? null : namesOf([partOf])) },
    { id: 'member-of', value: ({ memberOf }) => namesOf(memberOf) },
    { id: 'statements', value: (project) => project.statements.join('; ') },
    { id: 'quote', value: (project) => cited(project, words.quote) },
    { id: 'translation', value: (project) => cited(project, ({ translation }) => translation) },
    { id: 'citation', value: (project) => cited(project, words.citation) },
    { id: 'basis', value: ({ basis }) => basis[language] },
    { id: 'note', value: ({ note }) => note?.[language] ?? null },
  ];
  return makeTable('projects', facts.shown, columns, words);
}

/** How many of a project this device has placed; nothing where it placed none. */
function countHere({ locatedHere }: PlacedProject): number | null {
  const count = locatedHere.reduce((sum, { place }) => sum + place.count, 0);
  return count > 0 ? count : null;
}

/** A set that stands only where this device placed parts of it has no position as a whole. */
function positionOfWhole(project: PlacedProject): readonly [number, number] | null {
  return project.set !== null && project.place === null ? null : positionOf(project);
}
