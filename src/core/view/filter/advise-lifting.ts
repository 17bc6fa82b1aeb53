import { countWithout, type FilterOutcome } from './apply-filter.ts';
import { askedMask, facetsOf, type Asked, type Facet } from './facets.ts';

/** Facets to lift together, and how many projects would then be shown. */
export interface Lifting {
  facets: readonly Facet[];
  shown: number;
}

/**
 * When nothing is shown: what to lift so that something is. As few facets at once as can be; of these, what shows
 * most first, then in the order of the facets. Empty where something is shown, or where there is nothing to show at all.
 */
export function adviseLifting(outcome: Pick<FilterOutcome, 'failing'>, asked: Asked): Lifting[] {
  if (countWithout(outcome, 0) > 0) return [];
  const all = askedMask(asked);
  const ways: Lifting[] = [];
  // every part of the mask, upwards: subtracting the whole carries through the bits that are not in it
  for (let mask = all & -all; mask !== 0; mask = (mask - all) & all) {
    const shown = countWithout(outcome, mask);
    if (shown > 0) ways.push({ facets: facetsOf(mask), shown });
  }
  const fewest = Math.min(...ways.map(({ facets }) => facets.length));
  return ways.filter(({ facets }) => facets.length === fewest).sort((a, b) => b.shown - a.shown);
}
