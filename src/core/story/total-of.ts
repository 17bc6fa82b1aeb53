import type { Catalogue, Project, Unit } from '#core/report/catalogue.ts';
import type { StreetFacts } from '#core/summary/street-row.ts';
import type { FigureReference } from './figure-reference.ts';

/** What totals count. */
interface Counted {
  catalogue: Pick<Catalogue, 'statements'>;
  shown: readonly Project[];
  streets: readonly Pick<StreetFacts, 'areaSquareMeters'>[];
}

/**
 * A total, with its unit. Projects are those that stand for themselves; sets count unlike things and are only
 * counted as sets; a status counts both. Statements and measures are those that the shown projects cite.
 */
export function totalOf(
  part: Extract<FigureReference, { kind: 'total' }>['part'],
  { catalogue, shown, streets }: Counted,
): { value: number; unit: Unit } {
  const count = (things: readonly unknown[]) => ({ value: things.length, unit: 'count' as const });
  const single = shown.filter(({ set }) => set === null);
  const sets = shown.filter(({ set }) => set !== null);
  switch (part) {
    case 'streets':
      return count(streets);
    case 'area':
      return { value: streets.reduce((sum, { areaSquareMeters }) => sum + areaSquareMeters, 0), unit: 'm2' };
    case 'statements':
      return count(cited(catalogue, shown));
    case 'results':
      return count(cited(catalogue, shown).filter(({ kind }) => kind === 'result'));
    case 'targets':
      return count(cited(catalogue, shown).filter(({ kind }) => kind === 'target'));
    case 'measures':
      return count(cited(catalogue, shown).flatMap(({ measures }) => measures));
    case 'projects':
      return count(single);
    case 'located':
      return count(single.filter(({ precision }) => precision !== 'unlocated'));
    case 'not-published':
      return count(single.filter(({ precision }) => precision === 'unlocated'));
    case 'sets':
      return count(sets);
    case 'sets-without-place':
      return count(sets.filter(({ locatedCount }) => locatedCount === 0));
    case 'completed':
    case 'under-way':
    case 'started':
    case 'planned':
      return count(shown.filter(({ status }) => status === part));
  }
}

function cited({ statements }: Counted['catalogue'], shown: readonly Project[]): Catalogue['statements'] {
  const ids = new Set(shown.flatMap((project) => project.statements));
  return statements.filter(({ id }) => ids.has(id));
}
