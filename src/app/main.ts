import { mount, unmount } from 'svelte';
import SpeakerView from '#ui/present/SpeakerView.svelte';
import { reportOfAddress } from '#core/view/address/address.ts';
import { setLanguage } from '#i18n/language.svelte.ts';
import { loadFacts } from '#state/facts.ts';
import { placementStore } from '#state/placement-store.ts';
import { SpeakerState } from '#state/speaker.svelte.ts';
import { speakerChannelName } from '#state/speaker-link.ts';
import { storyStore } from '#state/story-store.ts';
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
const asked = new URLSearchParams(location.search);
if (asked.get('speaker') === '1') openSpeaker(target);
else await openProgram(target);

/** The window beside a presentation, which needs nothing but what the presentation tells it. */
function openSpeaker(page: HTMLElement): void {
  const channel = speakerChannelName(asked.get('report') ?? '', asked.get('session') ?? '');
  mount(SpeakerView, { target: page, props: { speaker: new SpeakerState(channel) } });
}

async function openProgram(page: HTMLElement): Promise<void> {
  const facts = loadFacts('data/', reportOfAddress(location.search));
  const waiting = mount(Waiting, { target: page, props: { facts } });
  const loaded = await facts;
  if (!loaded.ok) return;
  await unmount(waiting);
  const explorer = openExplorer(loaded.value);
  explorer.notices.add(...loaded.notes);
  keepMode(explorer);
  listenForUndo(explorer);
  const { id } = loaded.value.catalogue.report;
  void explorer.placements.keepIn(placementStore(id));
  void explorer.presenting.stories.keepIn(storyStore(id));
  mount(App, { target: page, props: { explorer } });
}
