import { precisions, statementKinds, statuses } from '#core/report/catalogue.ts';
import type { ListedFacet } from '#core/view/filter/facets.ts';
import { kindChoiceName, precisionName } from '#i18n/filter-names.ts';
import { inLanguage, streetName } from '#i18n/language.svelte.ts';
import { statusName } from '#i18n/names.ts';
import type { Explorer } from '#state/explorer.svelte.ts';

/** A choice of a facet in the current language; the id itself where the facts do not know it. */
export function choiceName({ facts }: Pick<Explorer, 'facts'>, facet: ListedFacet, id: string): string {
  const { themes, report } = facts.catalogue;
  switch (facet) {
    case 'theme':
      return said(
        themes.find((theme) => theme.id === id),
        ({ name }) => inLanguage(name),
        id,
      );
    case 'period':
      return said(
        report.periods.find((period) => period.id === id),
        ({ name }) => inLanguage(name),
        id,
      );
    case 'street':
      return said(
        facts.streetFacts.find(({ code }) => code === id),
        streetName,
        id,
      );
    case 'status':
      return said(
        statuses.find((status) => status === id),
        statusName,
        id,
      );
    case 'kind':
      return said(
        statementKinds.find((kind) => kind === id),
        kindChoiceName,
        id,
      );
    case 'precision':
      return said(
        precisions.find((precision) => precision === id),
        precisionName,
        id,
      );
  }
}

function said<Thing>(thing: Thing | undefined, name: (thing: Thing) => string, otherwise: string): string {
  return thing === undefined ? otherwise : name(thing);
}
