import { noFilters } from '#core/view/filters.ts';
import { chosenOf, filterOf, type Asked, type Facet, type ListedFacet } from './facets.ts';

/** The same without what some facets ask. */
export function withoutFacets(asked: Asked, lifted: readonly Facet[]): Asked {
  return lifted.reduce<Asked>(
    ({ themes, filters }, facet) =>
      facet === 'theme'
        ? { themes: null, filters }
        : { themes, filters: { ...filters, [filterOf[facet]]: noFilters[filterOf[facet]] } },
    asked,
  );
}

/** The same without one choice; without its last one the facet asks nothing. */
export function withoutChoice(asked: Asked, facet: ListedFacet, choice: string): Asked {
  return withChosen(
    asked,
    facet,
    (chosenOf(facet, asked) ?? []).filter((id) => id !== choice),
  );
}

/**
 * The same with one choice more, or without it when it was made.
 * @param choices of the facet, in the order that the view keeps, so that equal screens have equal addresses
 */
export function withChoiceSwitched(
  asked: Asked,
  facet: ListedFacet,
  choice: string,
  choices: readonly string[],
): Asked {
  const chosen = chosenOf(facet, asked) ?? [];
  if (chosen.includes(choice)) return withoutChoice(asked, facet, choice);
  return withChosen(
    asked,
    facet,
    choices.filter((id) => id === choice || chosen.includes(id)),
  );
}

function withChosen({ themes, filters }: Asked, facet: ListedFacet, chosen: readonly string[]): Asked {
  return facet === 'theme'
    ? { themes: chosen.length === 0 ? null : chosen, filters }
    : { themes, filters: { ...filters, [filterOf[facet]]: chosen } };
}
