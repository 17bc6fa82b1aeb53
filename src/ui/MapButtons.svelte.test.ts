import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import type { View } from '#core/view/view.ts';
import type { MapCommand } from '#state/map-commands.ts';
import { exploreThreeStreets, renderWith } from './fixture/render-with.ts';
import MapButtons from './MapButtons.svelte';

async function showButtons(view: Partial<View> = {}) {
  const explorer = exploreThreeStreets(view);
  const commands: MapCommand[] = [];
  explorer.commands.listen((command) => commands.push(command));
  await renderWith(explorer, MapButtons, {});
  return { explorer, commands };
}

const button = (name: string) => page.getByRole('button', { name });

test('each button asks the map for one thing', async () => {
  const { commands } = await showButtons({ streets: ['990001001'] });
  for (const name of ['放大', '缩小', '看全区', '看所选', '倾斜']) await button(name).click();
  expect(commands).toEqual([
    { kind: 'zoom', by: 1 },
    { kind: 'zoom', by: -1 },
    { kind: 'show-district' },
    { kind: 'show-selection' },
    { kind: 'tilt', pitch: 50 },
  ]);
});

test('there is a selection to see only where something chosen has a place', async () => {
  const { explorer } = await showButtons();
  await expect.element(button('看所选')).toBeDisabled();
  explorer.view.selectProject('island-trees');
  await expect.element(button('看所选')).toBeDisabled();
  explorer.view.selectProject('market');
  await expect.element(button('看所选')).toBeEnabled();
});

test('a turned map shows which way north is and turns back; a tilted one looks down again', async () => {
  const { explorer, commands } = await showButtons();
  await expect.element(button('转回正北')).not.toBeInTheDocument();
  explorer.visible.bearing = 30;
  explorer.visible.pitch = 50;
  await button('转回正北').click();
  await expect.element(button('倾斜')).toHaveAttribute('aria-pressed', 'true');
  await button('倾斜').click();
  expect(commands).toEqual([{ kind: 'face-north' }, { kind: 'tilt', pitch: 0 }]);
});
