import { decodeAddress, encodeAddress, type Vocabulary } from '#core/view/address/address.ts';
import { streetMeasures } from '#core/compare/street-measures.ts';
import type { View } from '#core/view/view.ts';
import { setLanguage } from '#i18n/language.svelte.ts';
import { Explorer } from '#state/explorer.svelte.ts';
import type { Facts } from '#state/facts.ts';
import { ViewState, type HistoryStep } from '#state/view.svelte.ts';
import { languageToStart, rememberLanguage } from './remembered-language.ts';

/** Makes the explorer from the page's address and keeps address, history and language in step with the view. */
export function openExplorer(facts: Facts): Explorer {
  const vocabulary: Vocabulary = {
    reports: facts.reports.map(({ id }) => id),
    streets: new Set(facts.streetFacts.map(({ code }) => code)),
    projects: new Set(facts.catalogue.projects.map(({ id }) => id)),
    themes: facts.catalogue.themes.map(({ id }) => id),
    periods: facts.catalogue.report.periods.map(({ id }) => id),
    measures: new Set(streetMeasures(facts.catalogue.themes).map(({ id }) => id)),
  };
  const { view, notices } = decodeAddress(location.search, vocabulary);
  let language = languageToStart();
  const state = new ViewState({ ...view, language }, facts.catalogue, (changed, step) => {
    write(changed, step);
    if (changed.language === language) return;
    language = changed.language;
    setLanguage(language);
    rememberLanguage(language);
  });
  const explorer = new Explorer(facts, state);
  explorer.notices.add(...notices);

  addEventListener('popstate', () => {
    // going back undoes choices, not the language one reads in
    const back: View = { ...decodeAddress(location.search, vocabulary).view, language };
    state.restore(back);
    write(back, 'replace');
    if (back.camera) explorer.commands.send({ kind: 'look-from', camera: back.camera });
  });
  return explorer;
}

function write(view: View, step: HistoryStep): void {
  const address = encodeAddress(view);
  const url = `${location.pathname}${address === '' ? '' : `?${address}`}`;
  if (step === 'push') history.pushState(null, '', url);
  else history.replaceState(null, '', url);
}
