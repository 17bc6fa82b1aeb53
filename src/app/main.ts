import { mount, unmount } from 'svelte';
import { setLanguage } from '#i18n/language.svelte.ts';
import { loadFacts } from '#state/facts.ts';
import { openExplorer } from './address-bar.ts';
import App from './App.svelte';
import './base.css';
import { languageToStart } from './remembered-language.ts';
import Waiting from './Waiting.svelte';

const target = document.getElementById('app');
if (!target) throw new Error('the page has no element with the id "app"');

setLanguage(languageToStart());
const facts = loadFacts('data/');
const waiting = mount(Waiting, { target, props: { facts } });
const loaded = await facts;
if (loaded.ok) {
  await unmount(waiting);
  mount(App, { target, props: { explorer: openExplorer(loaded.value) } });
}
