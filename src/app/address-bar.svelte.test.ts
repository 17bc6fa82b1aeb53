import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { DrawnArea } from '#core/area/drawn-area.ts';
import { mostAddressCharacters } from '#core/view/address/address.ts';
import type { Explorer } from '#state/explorer.svelte.ts';
import { threeStreets } from '#ui/fixture/three-streets.ts';
import { openExplorer } from './address-bar.ts';

const [first, second] = ['990001001', '990001002'];
const page = `${location.pathname}${location.search}`;

/** The program as it opens at an address. */
function openAt(search: string): Explorer {
  history.pushState(null, '', `${location.pathname}${search}`);
  return openExplorer(threeStreets);
}

/** Goes to another entry of the browser's history, and waits until the page has heard of it. */
async function go(by: -1 | 1): Promise<void> {
  const gone = new Promise((resolve) => addEventListener('popstate', resolve, { once: true }));
  history.go(by);
  await gone;
}

beforeEach(() => localStorage.clear());
afterEach(() => {
  history.replaceState(null, '', page);
  localStorage.clear();
});

describe('the address of the page', () => {
  it('follows every choice; the browser’s own steps and undoing go on from one another', async () => {
    const explorer = openAt('');
    explorer.view.selectStreet(first);
    explorer.view.compareStreet(second);
    expect(location.search).toBe(`?street=${second},${first}`);
    explorer.view.undo();
    expect(location.search).toBe(`?street=${first}`);
    await go(-1);
    expect(explorer.view.current.streets).toEqual([second, first]);
    await go(-1);
    expect(explorer.view.current.streets).toEqual([first]);
    expect(location.search).toBe(`?street=${first}`);
    explorer.view.redo();
    expect(location.search).toBe(`?street=${second},${first}`);
  });

  it('keeps what one reads in and where the map looks when the browser goes back', async () => {
    const explorer = openAt('');
    explorer.view.selectStreet(first);
    explorer.view.speak('en');
    explorer.view.show('dark');
    explorer.view.moveCamera({ center: [113.27, 23.13], zoom: 14, bearing: 0, pitch: 0 });
    await go(-1);
    expect(explorer.view.current).toMatchObject({ streets: [], language: 'en', mode: 'dark' });
    await vi.waitFor(() => expect(location.search).toBe('?map=14/23.13/113.27&lang=en&mode=dark'));
    explorer.view.speak('zh');
  });

  it('says once when it has become too long to be sent around', () => {
    const explorer = openAt('');
    // corners far apart take many characters each
    const shape: DrawnArea['shape'] = {
      kind: 'polygon',
      ring: Array.from({ length: 500 }, (_, index) => {
        const angle = (2 * Math.PI * index) / 500;
        return [113 + 9.123456 * Math.cos(angle), 23 + 9.123456 * Math.sin(angle)];
      }),
    };
    explorer.view.setAreas([{ name: '', shape }]);
    expect(explorer.notices.all).toEqual([]);
    explorer.view.setAreas(['a', 'b', 'c'].map((name) => ({ name, shape })));
    explorer.view.setAreas(['d', 'e', 'f', 'g'].map((name) => ({ name, shape })));
    expect(explorer.notices.all).toEqual([
      { key: 'address.too-long', params: { most: mostAddressCharacters } },
    ]);
  });
});

describe('light or dark', () => {
  it('is remembered on the device for a bare address, until it is left to the device again', () => {
    const chosen = openAt('').view;
    chosen.show('dark');
    expect(openAt('').view.current.mode).toBe('dark');
    expect(openAt(`?street=${first}`).view.current.mode).toBeNull();
    expect(openAt('?mode=light').view.current.mode).toBe('light');
    chosen.show(null);
    expect(openAt('').view.current.mode).toBeNull();
  });
});
