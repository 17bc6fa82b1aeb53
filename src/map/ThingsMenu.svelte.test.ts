import { expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import type { Component } from 'svelte';
import { startView } from '#core/view/view.ts';
import { setLanguage } from '#i18n/language.svelte.ts';
import type { PlacedProject } from '#core/place/apply-local-places.ts';
import { projectWith } from '#core/report/project.fixture.ts';
import type { Project } from '#core/report/catalogue.ts';
import { HoverState } from '#state/hover.svelte.ts';
import { ViewState } from '#state/view.svelte.ts';
import WithScene from './fixture/WithScene.svelte';
import type { MapScene } from './map-scene.svelte.ts';
import { lightPalette } from './palette.ts';
import type { ThingHere } from './things-here.ts';
import ThingsMenu from './ThingsMenu.svelte';

function thing(id: string, said: Partial<ThingHere> = {}): ThingHere {
  return { id, direct: true, illustrative: false, ...said };
}

const roads = {
  id: 'roads',
  name: { zh: '道路', en: 'Roads' },
  glyph: { zh: '路', en: 'R' },
  colour: '#7a563a',
};
const said: Readonly<Record<string, Partial<Project>>> = {
  market: { name: { zh: '市场翻修', en: 'Market' }, precision: 'vicinity', radiusMeters: 300 },
  'long-road': { name: { zh: '长路翻修', en: 'Long Road' }, precision: 'site', status: 'under-way' },
  lamps: { name: { zh: '新装路灯', en: 'Lamps' }, status: 'planned' },
};

function placed(id: string): PlacedProject {
  return { ...projectWith({ id, ...said[id] }), locatedHere: [], placeable: 0 };
}

async function showMenu(things: readonly ThingHere[], street: string | null, x = 40) {
  setLanguage('zh');
  const explorer = {
    project: placed,
    theme: () => roads,
    rows: [
      {
        code: 'west',
        name: '西街',
        nameEn: 'West',
        projects: 2,
        projectsWeighted: 1.75,
        projectLengthMeters: 0,
      },
    ],
    hover: new HoverState(),
    view: new ViewState(startView, { themes: [roads] }),
  };
  const canvas = document.createElement('canvas');
  canvas.tabIndex = 0;
  document.body.append(canvas);
  const moves = { freeBox: () => ({ left: 0, top: 0, right: 700, bottom: 500 }) };
  const scene = { explorer, palette: lightPalette, map: { moves, map: { getCanvas: () => canvas } } };
  const onclose = vi.fn();
  await render<Component, typeof WithScene>(
    ThingsMenu as unknown as Component,
    { x, y: 40, things, street, onclose },
    { wrapper: WithScene, wrapperProps: { scene: scene as unknown as MapScene } },
  );
  return { explorer, onclose, canvas };
}

const items = () => page.getByRole('menuitem');
const all = [thing('market'), thing('long-road', { direct: false }), thing('lamps', { illustrative: true })];

test('everything at the place stands in the list, the street last', async () => {
  await showMenu(all, 'west');
  await expect.element(page.getByRole('menu', { name: '此处有 4 项' })).toBeVisible();
  expect(
    items()
      .elements()
      .map(({ textContent }) => textContent?.replace(/\s+/g, ' ').trim()),
  ).toEqual([
    '市场翻修道路 · 已完成 · 约 300 米范围内',
    '长路翻修道路 · 推进中 · 确切位置',
    '新装路灯道路 · 计划 · 示意（位置未公布）',
    '西街2 个项目，按占比分摊 1.75',
  ]);
});

test('by keyboard one goes through it, lights up what one is on, and chooses', async () => {
  const { explorer, onclose } = await showMenu(all, 'west');
  await expect.element(items().first()).toHaveFocus();
  expect(explorer.hover.project).toBe('market');
  await userEvent.keyboard('{ArrowDown}');
  expect(explorer.hover.project).toBe('long-road');
  await userEvent.keyboard('{End}');
  expect([explorer.hover.project, explorer.hover.street]).toEqual([null, 'west']);
  await userEvent.keyboard('{ArrowDown}');
  await expect.element(items().first()).toHaveFocus();
  await userEvent.keyboard('{ArrowUp}{Enter}');
  expect(explorer.view.current.streets).toEqual(['west']);
  expect(onclose).toHaveBeenCalledOnce();
});

test('Escape gives the focus back to the map, a press elsewhere closes too', async () => {
  const { onclose, canvas, explorer } = await showMenu(all, null);
  expect(items().elements()).toHaveLength(3);
  await userEvent.keyboard('{Escape}');
  expect(document.activeElement).toBe(canvas);
  expect(onclose).toHaveBeenCalledTimes(1);
  document.body.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
  expect(onclose).toHaveBeenCalledTimes(2);
  expect(explorer.view.current.project).toBeNull();
});

test('near the edge of the map it stays on it', async () => {
  await showMenu(all, 'west', 690);
  const box = page.getByRole('menu').element().parentElement!.getBoundingClientRect();
  const map = page.getByRole('menu').element().closest('div[style*="700px"]')!.getBoundingClientRect();
  expect(box.right).toBeLessThanOrEqual(map.right);
});
