import type { Filters, MeasureRange } from '#core/view/filters.ts';
import type { View } from '#core/view/view.ts';

/** What of a view decides which projects are shown. */
export type Asked = Pick<View, 'themes' | 'filters'>;

/** Facets that offer a list of choices. */
export const listedFacets = ['theme', 'status', 'kind', 'period', 'precision', 'street'] as const;
export type ListedFacet = (typeof listedFacets)[number];

/** Everything a view can ask of a project; all that is asked must hold. */
export const facets = [...listedFacets, 'measure', 'text'] as const;
export type Facet = (typeof facets)[number];

/** A mask has a bit for each facet: so many masks there are. */
export const facetMasks = 2 ** facets.length;

/** The bit that stands for a facet in a mask of facets. */
export function facetBit(facet: Facet): number {
  return 1 << facets.indexOf(facet);
}

/** The facets of a mask, in their order. */
export function facetsOf(mask: number): Facet[] {
  return facets.filter((facet) => (mask & facetBit(facet)) !== 0);
}

/** Where the filters say what each facet asks; themes stand beside them in the view. */
export const filterOf = {
  status: 'statuses',
  kind: 'kinds',
  period: 'periods',
  precision: 'precisions',
  street: 'streets',
  measure: 'measure',
  text: 'text',
} as const satisfies Record<Exclude<Facet, 'theme'>, keyof Filters>;

/** The chosen ids of a facet, of which any will do; null where it asks nothing. */
export function chosenOf(facet: ListedFacet, { themes, filters }: Asked): readonly string[] | null {
  // no theme at all is a choice: nothing is shown
  if (facet === 'theme') return themes;
  const chosen = filters[filterOf[facet]];
  return chosen.length === 0 ? null : chosen;
}

/** What a facet asks, as plain data; null where it asks nothing. */
export function askedOf(facet: Facet, asked: Asked): readonly string[] | MeasureRange | string | null {
  switch (facet) {
    case 'measure':
      return asked.filters.measure;
    case 'text':
      return asked.filters.text.trim() || null;
    default:
      return chosenOf(facet, asked);
  }
}

/** Mask of the facets that ask something. */
export function askedMask(asked: Asked): number {
  return facets.reduce((mask, facet) => (askedOf(facet, asked) === null ? mask : mask | facetBit(facet)), 0);
}
