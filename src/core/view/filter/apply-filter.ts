import type { MeasureRange } from '#core/view/filters.ts';
import { facetBit, facetMasks, listedFacets, type Asked, type Facet, type ListedFacet } from './facets.ts';
import { markChosen, type ChoiceColumn, type FilterIndex } from './filter-index.ts';
import { foldedWords } from './fold-text.ts';
import { someMarked } from './ragged.ts';

/** What a view's filters leave. */
export interface FilterOutcome {
  /** Per project, a mask of the facets it fails (`facetBit`); 0: it is shown. */
  fails: Uint8Array;
  /** By mask: how many projects fail exactly these facets; at 0, how many are shown. */
  failing: Uint32Array;
  /** By facet and choice: how many projects with it would be shown if the facet asked for this choice alone. */
  counts: Readonly<Record<ListedFacet, Uint32Array>>;
  /** By unit: how many projects with a measure in it would be shown without a measure range. */
  unitCounts: Uint32Array;
}

/** Which projects pass everything that is asked, and what each choice would leave; a few passes over flat columns. */
export function applyFilter(index: FilterIndex, asked: Asked): FilterOutcome {
  const fails = new Uint8Array(index.size);
  for (const facet of listedFacets) failUnmarked(fails, index, facet, markChosen(index, facet, asked));
  failOutOfRange(fails, index, asked.filters.measure);
  failWithoutWords(fails, index, foldedWords(asked.filters.text));
  const failing = new Uint32Array(facetMasks);
  for (const mask of fails) failing[mask] = (failing[mask] ?? 0) + 1;
  const counted = (facet: ListedFacet) => countChoices(fails, facet, index.columns[facet]);
  return {
    fails,
    failing,
    counts: {
      theme: counted('theme'),
      status: counted('status'),
      kind: counted('kind'),
      period: counted('period'),
      precision: counted('precision'),
      street: counted('street'),
    },
    unitCounts: countChoices(fails, 'measure', index.units),
  };
}

/** How many projects would be shown if some facets (a mask of them) asked nothing. */
export function countWithout({ failing }: Pick<FilterOutcome, 'failing'>, lifted: number): number {
  return failing.reduce((sum, count, mask) => ((mask & ~lifted) === 0 ? sum + count : sum), 0);
}

function failUnmarked(
  fails: Uint8Array,
  index: FilterIndex,
  facet: ListedFacet,
  marks: Uint8Array | null,
): void {
  if (marks === null) return;
  const bit = facetBit(facet);
  const { ofProject } = index.columns[facet];
  fails.forEach((mask, row) => {
    if (!someMarked(ofProject, row, marks)) fails[row] = mask | bit;
  });
}

/** A statement holds the range when some measure of it does. */
function failOutOfRange(fails: Uint8Array, index: FilterIndex, range: MeasureRange | null): void {
  if (range === null) return;
  const { unit, least, most } = range;
  const bit = facetBit('measure');
  const inRange = Uint8Array.from(index.measures, (measures) =>
    measures.some(
      (measure) =>
        measure.unit === unit &&
        (least === null || measure.value >= least) &&
        (most === null || measure.value <= most),
    )
      ? 1
      : 0,
  );
  fails.forEach((mask, row) => {
    if (!someMarked(index.statementsOf, row, inRange)) fails[row] = mask | bit;
  });
}

/** Each word must stand in its name or in one of its sentences; many projects share a sentence, so it is read once. */
function failWithoutWords(fails: Uint8Array, index: FilterIndex, words: readonly string[]): void {
  const bit = facetBit('text');
  for (const word of words) {
    const holds = Uint8Array.from(index.statementTexts, (text) => (text.includes(word) ? 1 : 0));
    index.names.forEach((name, row) => {
      if (!name.includes(word) && !someMarked(index.statementsOf, row, holds)) {
        fails[row] = (fails[row] ?? 0) | bit;
      }
    });
  }
}

function countChoices(fails: Uint8Array, facet: Facet, { choices, ofProject }: ChoiceColumn): Uint32Array {
  const counts = new Uint32Array(choices.length);
  const others = ~facetBit(facet);
  const { starts, ids } = ofProject;
  fails.forEach((mask, row) => {
    if ((mask & others) !== 0) return;
    const end = starts[row + 1] ?? 0;
    for (let at = starts[row] ?? 0; at < end; at++) {
      const choice = ids[at] ?? 0;
      counts[choice] = (counts[choice] ?? 0) + 1;
    }
  });
  return counts;
}
