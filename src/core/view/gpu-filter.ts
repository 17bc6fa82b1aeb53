/**
 * The same filter for deck.gl's DataFilterExtension, which hides things on the graphics card.
 *
 * Made once per list of projects:
 *   const columns = prepareGpuFilter(index)
 *   const extension = new DataFilterExtension(gpuFilterSizes)
 * For each view, with what `applyFilter` made of it:
 *   const filter = gpuFilter(columns, asked, outcome)
 * On a layer whose things know their project's row in the list (`index.rowOf.get(id)`):
 *   getFilterCategory: (thing) => columns.categories(thing.row)
 *   getFilterValue: (thing) => filter.value(thing.row)
 *   filterCategories: filter.filterCategories
 *   filterRange: filter.filterRange
 *   updateTriggers: { getFilterCategory: columns, getFilterValue: filter.valueTrigger }
 *
 * A change of theme, status, precision, kind or period changes `filterCategories` alone, which costs a uniform.
 * Text, streets and measure range are one number per thing, 1 where they hold; its attribute is computed again only
 * when `valueTrigger` changes. Both sides of a comparison of kinds can use the outcome of one view: ask for
 * `{ ...asked, filters: { ...asked.filters, kinds: ['result'] } }` and the like, the value does not depend on kinds.
 *
 * The extension has 32 bits for the categories of each of four channels. A channel with more different categories
 * (a report of 33 themes) is given up: its facets join text, streets and measure range in the number.
 */
import type { FilterOutcome } from '#core/view/filter/apply-filter.ts';
import { askedOf, facetBit, facets, type Asked, type ListedFacet } from '#core/view/filter/facets.ts';
import { hasMarked, markChosen, type FilterIndex } from '#core/view/filter/filter-index.ts';

/** Options for the extension. */
export const gpuFilterSizes = { categorySize: 4, filterSize: 1 } as const;

/** Categories that fit into one of four channels. */
export const mostCategories = 32;

/** Facets of each channel. The kinds have one of their own: they always fit. */
const channelFacets: readonly (readonly ListedFacet[])[] = [
  ['theme'],
  ['status', 'precision'],
  ['kind'],
  ['period'],
];

interface Channel {
  facets: readonly ListedFacet[];
  /** For each category, a project that has it. */
  examples: readonly number[];
}

/** What the graphics card knows of each project, whatever the view. */
export interface GpuFilterColumns {
  /** One category a channel, each below `mostCategories`. */
  categories: (row: number) => [number, number, number, number];
  index: FilterIndex;
  channels: readonly Channel[];
  /** Mask of the facets that the number stands for. */
  valueFacets: number;
}

/** Properties of a layer for one view. */
export interface GpuFilter {
  /** For each channel, the categories that are shown. */
  filterCategories: number[][];
  filterRange: [number, number];
  /** 1 where everything holds that categories cannot say. */
  value: (row: number) => 0 | 1;
  /** Changes when a value may have changed. */
  valueTrigger: string;
}

export function prepareGpuFilter(index: FilterIndex): GpuFilterColumns {
  const flat = new Uint8Array(index.size * gpuFilterSizes.categorySize);
  let valueFacets = facetBit('street') | facetBit('measure') | facetBit('text');
  const channels = channelFacets.map((facetsOfChannel, channel): Channel => {
    const examples = categorise(index, facetsOfChannel, (row, category) => {
      flat[row * gpuFilterSizes.categorySize + channel] = category;
    });
    if (examples !== null) return { facets: facetsOfChannel, examples };
    for (const facet of facetsOfChannel) valueFacets |= facetBit(facet);
    for (let at = channel; at < flat.length; at += gpuFilterSizes.categorySize) flat[at] = 0;
    return { facets: [], examples: [0] };
  });
  return {
    categories: (row) => {
      const at = row * gpuFilterSizes.categorySize;
      return [flat[at] ?? 0, flat[at + 1] ?? 0, flat[at + 2] ?? 0, flat[at + 3] ?? 0];
    },
    index,
    channels,
    valueFacets,
  };
}

/** @param outcome of a view that asks the same, save for facets which the categories carry */
export function gpuFilter(
  { index, channels, valueFacets }: GpuFilterColumns,
  asked: Asked,
  { fails }: Pick<FilterOutcome, 'fails'>,
): GpuFilter {
  return {
    filterCategories: channels.map((channel) => shownCategories(index, channel, asked)),
    filterRange: [1, 1],
    value: (row) => (((fails[row] ?? 0) & valueFacets) === 0 ? 1 : 0),
    valueTrigger: JSON.stringify(
      facets.map((facet) => ((facetBit(facet) & valueFacets) === 0 ? null : askedOf(facet, asked))),
    ),
  };
}

/** Numbers each project by what it has in some facets; null when that makes too many categories. */
function categorise(
  index: FilterIndex,
  channel: readonly ListedFacet[],
  number: (row: number, category: number) => void,
): number[] | null {
  const examples: number[] = [];
  const categories = new Map<number, number>();
  // the lists are paths in a tree: node and choice lead to the next node
  const nodes = new Map<number, number>();
  const columns = channel.map((facet) => index.columns[facet]);
  const breadth = 1 + Math.max(...columns.map(({ choices }) => choices.length));
  const step = (node: number, choice: number) => {
    const edge = node * breadth + choice;
    const known = nodes.get(edge);
    if (known !== undefined) return known;
    nodes.set(edge, nodes.size + 1);
    return nodes.size;
  };
  for (let row = 0; row < index.size; row++) {
    let node = 0;
    for (const { choices, ofProject } of columns) {
      const end = ofProject.starts[row + 1] ?? 0;
      for (let at = ofProject.starts[row] ?? 0; at < end; at++) node = step(node, ofProject.ids[at] ?? 0);
      // one past the choices ends a list
      node = step(node, choices.length);
    }
    let category = categories.get(node);
    if (category === undefined) {
      if (examples.length === mostCategories) return null;
      category = examples.length;
      categories.set(node, category);
      examples.push(row);
    }
    number(row, category);
  }
  return examples;
}

function shownCategories(index: FilterIndex, { facets, examples }: Channel, asked: Asked): number[] {
  const marked = facets.map((facet) => ({ facet, marks: markChosen(index, facet, asked) }));
  return examples.flatMap((row, category) =>
    marked.every(({ facet, marks }) => marks === null || hasMarked(index, facet, row, marks))
      ? [category]
      : [],
  );
}
