import { mount, unmount } from 'svelte';
import { reportOfAddress } from '#core/view/address/address.ts';
import { setLanguage } from '#i18n/language.svelte.ts';
import { loadFacts } from '#state/facts.ts';
import { placementStore } from '#state/placement-store.ts';
import { openExplorer } from './address-bar.ts';
import App from './App.svelte';
import './base.css';
import { keepMode } from './mode-of-page.svelte.ts';
import { languageToStart } from './remembered.ts';
import { listenForUndo } from './undo-keys.ts';
import Waiting from './Waiting.svelte';

const target = document.getElementById('app');
if (!target) throw new Error('the page has no element with the id "app"');

setLanguage(languageToStart());
const facts = loadFacts('data/', reportOfAddress(location.search));
const waiting = mount(Waiting, { target, props: { facts } });
const loaded = await facts;
if (loaded.ok) {
  await unmount(waiting);
  const explorer = openExplorer(loaded.value);
  keepMode(explorer);
  listenForUndo(explorer);
  void explorer.placements.keepIn(placementStore(loaded.value.catalogue.report.id));
  mount(App, { target, props: { explorer } });
}
