import { describe, expect, it } from 'vitest';
import type { DrawnArea } from '#core/area/drawn-area.ts';
import { decodeAddress, encodeAddress, type Vocabulary } from '#core/view/address/address.ts';
import { startView, type Camera, type Near, type View } from '#core/view/view.ts';
import { ViewState, type HistoryStep } from './view.svelte.ts';

const themes = ['roads', 'commerce'].map((id) => ({
  id,
  name: { zh: id, en: id },
  glyph: { zh: id, en: id },
  colour: '#7a563a',
}));
const vocabulary: Vocabulary = {
  reports: ['three-streets'],
  streets: new Set(['1', '2', '3', '4', '5']),
  projects: new Set(['tower']),
  themes: themes.map(({ id }) => id),
  periods: [],
  measures: new Set(['density']),
  roads: new Set(),
};
const area: DrawnArea = { name: '', shape: { kind: 'circle', center: [113.27, 23.13], radiusMeters: 500 } };
const near: Near = { lngLat: [113.27, 23.13], withinMeters: null, name: '', ownPosition: false };
const camera: Camera = { center: [113.3, 23.1], zoom: 14, bearing: 0, pitch: 0 };

/** A view state, the steps it told of, and the address of its view. */
function begin(initial: View = startView) {
  const steps: HistoryStep[] = [];
  const view = new ViewState(initial, { themes }, (_, step) => steps.push(step));
  return { view, steps, address: () => encodeAddress(view.current) };
}

/** Every way to change what is chosen. */
const choices: readonly [name: string, choose: (view: ViewState) => void][] = [
  ['selecting a street', (view) => view.selectStreet('1')],
  ['comparing a street', (view) => view.compareStreet('2')],
  ['selecting a project', (view) => view.selectProject('tower')],
  ['hiding a theme', (view) => view.switchTheme('roads')],
  ['showing some themes', (view) => view.showThemes(['commerce'])],
  ['filtering', (view) => view.filter({ statuses: ['planned'] })],
  ['typing', (view) => view.filterText('长路')],
  ['colouring streets', (view) => view.colourStreets({ measure: 'density', classing: 'equal', classes: 4 })],
  ['drawing an area', (view) => view.setAreas([area])],
  ['looking near a place', (view) => view.lookNear(near)],
  ['looking near oneself', (view) => view.lookNear({ ...near, ownPosition: true })],
  ['swiping', (view) => view.swipe(50)],
  ['aggregating', (view) => view.aggregate('hexagon')],
  ['showing what is illustrative', (view) => view.showIllustrative(true)],
];

describe.each(choices)('%s', (_, choose) => {
  it('is one step, which can be undone and redone', () => {
    const { view, steps } = begin();
    choose(view);
    const chosen = view.current;
    expect(view.canUndo).toBe(true);
    expect(view.canRedo).toBe(false);
    view.undo();
    expect(view.current).toEqual(startView);
    expect(view.canUndo).toBe(false);
    view.redo();
    expect(view.current).toEqual(chosen);
    expect(view.canRedo).toBe(false);
    expect(steps).toEqual(['push', 'push', 'push']);
  });
});

describe('a step', () => {
  it('is undone from wherever the map looks, in whatever language and light: these stay', () => {
    const { view, steps } = begin();
    view.selectStreet('1');
    view.moveCamera(camera);
    view.speak('en');
    view.show('dark');
    expect(steps).toEqual(['push', 'replace', 'replace', 'replace']);
    view.undo();
    expect(view.current).toEqual({ ...startView, camera, language: 'en', mode: 'dark' });
    view.moveCamera({ ...camera, zoom: 15 });
    expect(view.canRedo).toBe(true);
    view.redo();
    expect(view.current).toMatchObject({
      streets: ['1'],
      camera: { zoom: 15 },
      language: 'en',
      mode: 'dark',
    });
  });

  it('after going back takes the place of what was undone', () => {
    const { view } = begin();
    view.selectStreet('1');
    view.selectProject('tower');
    view.undo();
    view.selectStreet('2');
    expect(view.canRedo).toBe(false);
    view.undo();
    expect(view.current.streets).toEqual(['1']);
  });

  it('is none where nothing changes', () => {
    const { view, steps } = begin();
    view.clearFilters();
    view.setAreas([]);
    view.filterText('   ');
    view.selectStreet(null);
    view.undo();
    view.redo();
    expect(steps).toEqual([]);
    view.selectStreet('1');
    view.selectStreet('1');
    expect(steps).toEqual(['push']);
  });

  it('counts nothing illustrative that is not shown', () => {
    const { view, steps } = begin();
    view.countIllustrative(true);
    expect(steps).toEqual([]);
    view.showIllustrative(true);
    view.countIllustrative(true);
    view.undo();
    expect(view.current).toMatchObject({ illustrative: true, illustrativeCounted: false });
    view.redo();
    view.showIllustrative(false);
    expect(view.current).toMatchObject({ illustrative: false, illustrativeCounted: false });
  });

  it('compares no more streets than stand side by side; the oldest choice gives way', () => {
    const { view } = begin();
    ['1', '2', '3', '4', '5'].forEach((code) => view.compareStreet(code));
    expect(view.current.streets).toEqual(['5', '4', '3', '2']);
    view.compareStreet('4');
    expect(view.current.streets).toEqual(['5', '3', '2']);
  });
});

describe('typing and dragging', () => {
  it('go on in one step, however much is typed', () => {
    const { view, steps } = begin();
    view.selectStreet('1');
    ['长', '长 ', '长路', '长路 翻', '长路 翻修'].forEach((text) => view.filterText(text));
    expect(view.current.filters.text).toBe('长路 翻修');
    expect(steps).toEqual(['push', 'push', 'replace', 'replace', 'replace']);
    view.undo();
    expect(view.current).toMatchObject({ streets: ['1'], filters: { text: '' } });
  });

  it('begin a new step after anything else was done', () => {
    const { view } = begin();
    view.filterText('长');
    view.filter({ statuses: ['planned'] });
    view.filterText('长路');
    view.filter({ measure: { unit: 'm', least: 1, most: null } }, 'replace');
    view.filter({ measure: { unit: 'm', least: 10, most: null } }, 'replace');
    view.undo();
    expect(view.current.filters).toMatchObject({ text: '长路', measure: null });
    view.undo();
    expect(view.current.filters).toMatchObject({ text: '长', statuses: ['planned'] });
    view.filterText('长长');
    view.undo();
    expect(view.current.filters).toMatchObject({ text: '长', statuses: ['planned'] });
  });

  it('are not ended by a look elsewhere', () => {
    const { view } = begin();
    view.filterText('长');
    view.moveCamera(camera);
    view.filterText('长路');
    view.undo();
    expect(view.current).toEqual({ ...startView, camera });
  });

  it('keep a text that the address can hold', () => {
    const { view, address } = begin();
    view.filterText(` \uD83D${'长'.repeat(200)}`);
    expect(decodeAddress(address(), vocabulary)).toEqual({ view: view.current, notices: [] });
  });

  it('move the swipe in one step', () => {
    const { view } = begin();
    [50, 49.6, 48.2, 30].forEach((percent) => view.swipe(percent));
    expect(view.current.swipe).toBe(30);
    view.swipe(null);
    view.undo();
    expect(view.current.swipe).toBe(30);
    view.undo();
    expect(view.current.swipe).toBeNull();
  });
});

describe('going back in the browser', () => {
  /** The view that the page's address gives at an entry of the browser's history. */
  const at = (address: string): View => decodeAddress(address, vocabulary).view;

  it('and forth is a step back and forth here, and undoing and redoing go on from there', () => {
    const { view, steps, address } = begin();
    view.selectStreet('1');
    const first = address();
    view.setAreas([area]);
    const second = address();
    steps.length = 0;
    view.restore(at(first));
    expect(address()).toBe(first);
    view.redo();
    expect(address()).toBe(second);
    view.undo();
    view.undo();
    expect(view.current).toEqual(startView);
    expect(view.canUndo).toBe(false);
    view.restore(at(first));
    view.restore(at(second));
    expect(view.canRedo).toBe(false);
    expect(steps).toEqual(['push', 'push', 'push']);
  });

  it('takes the camera and the language of the entry, and keeps the own position, which no address tells', () => {
    const { view, address } = begin();
    const own = { ...near, ownPosition: true };
    view.lookNear(own);
    const first = address();
    view.selectStreet('1');
    view.restore({ ...at(first), camera, language: 'en' });
    expect(view.current).toEqual({ ...startView, near: own, camera, language: 'en' });
  });

  it('to what is no neighbour is a step of its own', () => {
    const { view } = begin();
    view.selectStreet('1');
    view.restore(at('street=3'));
    expect(view.current.streets).toEqual(['3']);
    view.undo();
    expect(view.current.streets).toEqual(['1']);
  });
});
