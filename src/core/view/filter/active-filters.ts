import {
  askedOf,
  chosenOf,
  facets,
  listedFacets,
  type Asked,
  type Facet,
  type ListedFacet,
} from './facets.ts';
import { withoutChoice, withoutFacets } from './change-asked.ts';

/** Something that is asked, as one thing that can be taken away. */
export type ActiveFilter =
  | { kind: 'choice'; facet: ListedFacet; choice: string; without: Asked }
  /** Many choices at once, or none of the themes. */
  | { kind: 'choices'; facet: ListedFacet; chosen: number; without: Asked }
  | { kind: 'words'; facet: 'measure' | 'text'; without: Asked };

/** So many choices of a facet stand by themselves; more are told as a number. */
const mostSingleChoices = 3;

/** Everything that is asked, in the order of the facets, and what would be asked without it. */
export function activeFilters(asked: Asked): ActiveFilter[] {
  return facets
    .filter((facet) => askedOf(facet, asked) !== null)
    .flatMap((facet): ActiveFilter[] => {
      const without = withoutFacets(asked, [facet]);
      if (!isListed(facet)) return [{ kind: 'words', facet, without }];
      const chosen = chosenOf(facet, asked) ?? [];
      if (chosen.length === 0 || chosen.length > mostSingleChoices) {
        return [{ kind: 'choices', facet, chosen: chosen.length, without }];
      }
      return chosen.map((choice) => ({
        kind: 'choice',
        facet,
        choice,
        without: withoutChoice(asked, facet, choice),
      }));
    });
}

function isListed(facet: Facet): facet is ListedFacet {
  return listedFacets.some((each) => each === facet);
}
