import { problem } from '#core/problem.ts';
import { decodePresented, encodePresented, isBareScene } from '#core/story/presented-address.ts';
import { decodeAddress, encodeAddress, mostAddressCharacters } from '#core/view/address/address.ts';
import type { View } from '#core/view/view.ts';
import { setLanguage } from '#i18n/language.svelte.ts';
import { Explorer } from '#state/explorer.svelte.ts';
import type { Facts } from '#state/facts.ts';
import { ViewState, type HistoryStep } from '#state/view.svelte.ts';
import { vocabularyOf } from '#state/vocabulary.ts';
import { AddressWriter } from './address-writer.ts';
import { languageToStart, modeToStart, rememberLanguage, rememberMode } from './remembered.ts';

/** Makes the explorer from the page's address and keeps address, history and what is remembered in step with the view. */
export function openExplorer(facts: Facts): Explorer {
  const vocabulary = vocabularyOf(facts);
  const { themes } = vocabulary;
  const { view, notices } = decodePresented(location.search, vocabulary, facts.story);
  let { language, mode } = { language: languageToStart(), mode: modeToStart() };
  const writer = new AddressWriter(tellOfLength, (written) => ({
    address: encodePresented(written, explorer.presenting.story, themes),
    // what a presentation stands before outlives a reload, and is in no address that is passed on
    state: written.present ? { own: encodeAddress(state.own) } : null,
  }));
  const follow = (changed: View, step: HistoryStep) => {
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
  };
  const kept = ownAddress(history.state);
  const own = kept === null ? null : { ...decodeAddress(kept, vocabulary).view, language, mode };
  const state = new ViewState({ ...view, language, mode }, facts.catalogue, follow, own);
  const explorer = new Explorer(facts, state);
  explorer.notices.add(...notices);
  if (view.present) explorer.presenting.opened(isBareScene(location.search, view));

  addEventListener('popstate', () => {
    writer.forget();
    const entry = decodePresented(location.search, vocabulary, facts.story).view;
    const presented = entry.present || state.current.present;
    // going back undoes choices, not the language and light one reads in; an entry from before the map was moved
    // leaves it where it is
    const back: View = {
      ...entry,
      language,
      mode,
      camera: presented ? entry.camera : (entry.camera ?? state.current.camera),
    };
    state.restore(back);
    writer.write(state.current, 'replace');
    if (entry.present) explorer.presenting.opened(isBareScene(location.search, entry));
    else if (presented) explorer.presenting.lookAsBefore();
    else if (entry.camera) explorer.commands.send({ kind: 'look-from', camera: entry.camera });
  });

  let told = false;
  function tellOfLength(): void {
    if (told || location.search.length <= mostAddressCharacters) return;
    told = true;
    explorer.notices.add(problem('address.too-long', { most: mostAddressCharacters }));
  }
  return explorer;
}

/** The address of the view that a presentation stands before, from the entry of the browser's history. */
function ownAddress(state: unknown): string | null {
  if (typeof state !== 'object' || state === null || !('own' in state)) return null;
  return typeof state.own === 'string' ? state.own : null;
}
