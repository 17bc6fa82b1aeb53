import { problem } from '#core/problem.ts';
import { decodeAddress, mostAddressCharacters, type Vocabulary } from '#core/view/address/address.ts';
import { streetMeasures } from '#core/compare/street-measures.ts';
import type { View } from '#core/view/view.ts';
import { setLanguage } from '#i18n/language.svelte.ts';
import { Explorer } from '#state/explorer.svelte.ts';
import type { Facts } from '#state/facts.ts';
import { ViewState } from '#state/view.svelte.ts';
import { AddressWriter } from './address-writer.ts';
import { languageToStart, modeToStart, rememberLanguage, rememberMode } from './remembered.ts';

/** Makes the explorer from the page's address and keeps address, history and what is remembered in step with the view. */
export function openExplorer(facts: Facts): Explorer {
  const vocabulary = vocabularyOf(facts);
  const { view, notices } = decodeAddress(location.search, vocabulary);
  let { language, mode } = { language: languageToStart(), mode: modeToStart() };
  const writer = new AddressWriter(tellOfLength);
  const state = new ViewState({ ...view, language, mode }, facts.catalogue, (changed, step) => {
    writer.write(changed, step);
    if (changed.language !== language) {
      language = changed.language;
      setLanguage(language);
      rememberLanguage(language);
    }
    if (changed.mode !== mode) {
      mode = changed.mode;
      rememberMode(mode);
    }
  });
  const explorer = new Explorer(facts, state);
  explorer.notices.add(...notices);

  addEventListener('popstate', () => {
    writer.forget();
    const entry = decodeAddress(location.search, vocabulary).view;
    // going back undoes choices, not the language and light one reads in; an entry from before the map was moved
    // leaves it where it is
    const back: View = { ...entry, language, mode, camera: entry.camera ?? state.current.camera };
    state.restore(back);
    writer.write(state.current, 'replace');
    if (entry.camera) explorer.commands.send({ kind: 'look-from', camera: entry.camera });
  });

  let told = false;
  function tellOfLength(): void {
    if (told || location.search.length <= mostAddressCharacters) return;
    told = true;
    explorer.notices.add(problem('address.too-long', { most: mostAddressCharacters }));
  }
  return explorer;
}

function vocabularyOf({ reports, streetFacts, catalogue, context }: Facts): Vocabulary {
  return {
    reports: reports.map(({ id }) => id),
    streets: new Set(streetFacts.map(({ code }) => code)),
    projects: new Set(catalogue.projects.map(({ id }) => id)),
    themes: catalogue.themes.map(({ id }) => id),
    periods: catalogue.report.periods.map(({ id }) => id),
    measures: new Set(streetMeasures(catalogue.themes).map(({ id }) => id)),
    roads: new Set(context.roads.features.map(({ properties }) => String(properties?.name ?? ''))),
  };
}
