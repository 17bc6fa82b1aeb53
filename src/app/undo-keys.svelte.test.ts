import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { frozenGround } from '#core/place/placing.fixture.ts';
import { startView } from '#core/view/view.ts';
import { setLanguage } from '#i18n/language.svelte.ts';
import { Explorer } from '#state/explorer.svelte.ts';
import { ViewState } from '#state/view.svelte.ts';
import { renderWith } from '#ui/fixture/render-with.ts';
import { threeStreets } from '#ui/fixture/three-streets.ts';
import UndoButtons from '#ui/UndoButtons.svelte';
import UnlocatedPanel from '#ui/UnlocatedPanel.svelte';
import { listenForUndo } from './undo-keys.ts';

let explorer: Explorer;
let stop: () => void;

beforeEach(() => {
  setLanguage('zh');
  // of these streets there are borders, so that things can be located in them
  const facts = { ...threeStreets, streets: frozenGround.streets };
  explorer = new Explorer(facts, new ViewState(startView, facts.catalogue));
  stop = listenForUndo(explorer);
});
afterEach(() => {
  stop();
  document.querySelectorAll('.put-here').forEach((element) => element.remove());
});

/** Something on the page that has the focus. */
function focusOn<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  type = '',
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  element.className = 'put-here';
  if (type !== '') element.setAttribute('type', type);
  document.body.append(element);
  element.focus();
  return element;
}

const streets = () => explorer.view.current.streets;
const [first, second] = ['990001001', '990001002'];

describe('the keys of the view', () => {
  beforeEach(() => {
    explorer.view.selectStreet(first);
    explorer.view.compareStreet(second);
  });

  it('take steps back and forth, as Windows, macOS and older habits have them', async () => {
    await userEvent.keyboard('{Control>}z{/Control}');
    expect(streets()).toEqual([first]);
    await userEvent.keyboard('{Meta>}z{/Meta}');
    expect(streets()).toEqual([]);
    await userEvent.keyboard('{Control>}{Shift>}z{/Shift}{/Control}');
    expect(streets()).toEqual([first]);
    await userEvent.keyboard('{Control>}y{/Control}');
    expect(streets()).toEqual([second, first]);
    await userEvent.keyboard('{Control>}y{/Control}');
    expect(streets()).toEqual([second, first]);
  });

  it('are the browser’s own where one types, but not on a switch', async () => {
    for (const field of [focusOn('input', 'search'), focusOn('input', 'number'), focusOn('textarea')]) {
      field.focus();
      await userEvent.keyboard('{Control>}z{/Control}');
    }
    expect(streets()).toEqual([second, first]);
    focusOn('input', 'checkbox');
    await userEvent.keyboard('{Control>}z{/Control}');
    expect(streets()).toEqual([first]);
  });

  it('do nothing behind a dialog', async () => {
    focusOn('dialog').showModal();
    await userEvent.keyboard('{Control>}z{/Control}');
    expect(streets()).toEqual([second, first]);
  });

  it('do nothing where something else has taken them, nor with Alt, nor alone', async () => {
    focusOn('button').addEventListener('keydown', (event) => event.preventDefault());
    await userEvent.keyboard('{Control>}z{/Control}');
    await userEvent.keyboard('{Control>}{Alt>}z{/Alt}{/Control}');
    await userEvent.keyboard('z');
    expect(streets()).toEqual([second, first]);
  });

  it('count by their place where the keyboard writes other letters', () => {
    const pressed = new KeyboardEvent('keydown', { key: 'я', code: 'KeyZ', ctrlKey: true, cancelable: true });
    window.dispatchEvent(pressed);
    expect(pressed.defaultPrevented).toBe(true);
    expect(streets()).toEqual([first]);
  });
});

describe('in the panel of what is not located', () => {
  it('the keys are about the places of this device, outside of it about the view', async () => {
    await renderWith(explorer, UndoButtons, {});
    await renderWith(explorer, UnlocatedPanel, {});
    explorer.side.open('unlocated');
    explorer.view.selectStreet(first);
    const lamps = {
      projectId: 'lamps',
      precision: 'vicinity',
      radiusMeters: 100,
      note: '',
      count: 1,
    } as const;
    expect(explorer.placements.locate({ ...lamps, lngLat: [113.28, 23.115] })).toBeNull();

    await page.getByRole('button', { name: '定位：新装路灯' }).first().click();
    explorer.locating.close();
    await userEvent.keyboard('{Control>}z{/Control}');
    expect(explorer.placements.places).toEqual([]);
    await expect.element(page.getByText('已撤销：本机标注')).toBeInTheDocument();

    focusOn('button');
    await userEvent.keyboard('{Control>}z{/Control}');
    expect(streets()).toEqual([]);
    await expect.element(page.getByText('已撤销：所选街道')).toBeInTheDocument();
  });
});
