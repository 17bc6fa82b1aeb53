import { afterEach, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { exploreThreeStreets, renderWith } from './fixture/render-with.ts';
import ModeButton from './ModeButton.svelte';

const dark = () => page.getByRole('button', { name: '深色' });
const light = () => page.getByRole('button', { name: '浅色' });

/** A device of a mode, which may turn to another. */
function device(isDark: boolean) {
  const query = Object.assign(new EventTarget(), { matches: isDark });
  vi.stubGlobal('matchMedia', () => query);
  return (turned: boolean) => {
    query.matches = turned;
    query.dispatchEvent(new Event('change'));
  };
}
afterEach(() => void vi.unstubAllGlobals());

it('turns from what the device has to the other, and back to following the device', async () => {
  device(false);
  const explorer = exploreThreeStreets();
  await renderWith(explorer, ModeButton, {});
  expect(explorer.mode.current).toBe('light');
  await dark().click();
  expect(explorer.mode.current).toBe('dark');
  expect(explorer.view.current.mode).toBe('dark');
  await light().click();
  expect(explorer.view.current.mode).toBeNull();
  expect(explorer.view.canUndo).toBe(false);
});

it('follows the device until something else is chosen', async () => {
  const turn = device(true);
  const explorer = exploreThreeStreets();
  await renderWith(explorer, ModeButton, {});
  await expect.element(light()).toBeVisible();
  turn(false);
  await expect.element(dark()).toBeVisible();
  turn(true);
  await light().click();
  expect(explorer.view.current.mode).toBe('light');
  turn(false);
  await expect.element(dark()).toBeVisible();
});
