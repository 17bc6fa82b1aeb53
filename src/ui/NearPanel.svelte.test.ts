import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { LngLat } from '#core/place/place.ts';
import type { Near, View } from '#core/view/view.ts';
import { renderWith } from './fixture/render-with.ts';
import { explorePlaced } from './fixture/three-streets-placed.ts';
import { threeStreetsSearch } from './fixture/three-streets-search.ts';
import NearPanel from './NearPanel.svelte';

const atMarket: LngLat = [10.03, 50.04];

function near(said: Partial<Near> = {}): Near {
  return { lngLat: atMarket, withinMeters: null, name: '市场', ownPosition: false, ...said };
}

async function showPanel(view: Partial<View> = {}) {
  const explorer = explorePlaced(view);
  await explorer.search.take(threeStreetsSearch);
  await renderWith(explorer, NearPanel, {});
  return explorer;
}

const list = (name: RegExp) => page.getByRole('list', { name });
const box = () => page.getByRole('combobox', { name: '地铁站、街道、道路或项目' });
const distance = (name: string) => page.getByRole('radio', { name, exact: true });

function items(name: RegExp): string[] {
  return list(name)
    .getByRole('listitem')
    .elements()
    .map(({ textContent }) => textContent?.replace(/\s+/g, ' ').trim() ?? '');
}

test('before a place is chosen, the panel says how to choose one', async () => {
  await showPanel();
  await expect.element(page.getByText(/^选一个地铁站、街道、道路或项目/)).toBeVisible();
  await expect.element(page.getByRole('radiogroup')).not.toBeInTheDocument();
  expect(page.getByRole('list').elements()).toEqual([]);
});

test('projects stand nearest first, no distance more exact than it is known; the rest is counted', async () => {
  const explorer = await showPanel({ near: near() });
  expect(items(/由近到远/)).toEqual([
    '商 市场翻修 商铺 · 约 300 米范围内 300 米以内 已完成',
    '路 长路翻修 道路 · 确切位置 1.7 公里 已完成',
  ]);
  await page.getByRole('button', { name: '另有 4 个项目未公布位置，无法判断远近' }).click();
  expect(explorer.side.current).toBe('unlocated');
});

test('within a distance stand the certain and the possible apart; what lies beyond is only counted', async () => {
  const explorer = await showPanel({ near: near() });
  await distance('500 米').click();
  expect(explorer.view.current.near?.withinMeters).toBe(500);
  await expect.element(list(/肯定在 500 米以内/)).toHaveTextContent('市场翻修');
  await expect.element(page.getByText('1 个项目在 500 米以外，没有列出。')).toBeVisible();

  const other = page.getByRole('textbox', { name: '其他距离（米）' });
  await other.fill('200');
  await userEvent.keyboard('{Enter}');
  await expect.element(list(/可能在 200 米以内/)).toHaveTextContent('市场翻修');
  await expect.element(list(/肯定在/)).not.toBeInTheDocument();
  expect(explorer.view.current.near?.withinMeters).toBe(200);

  await other.fill('0.5');
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByText('请输入 1 到 20,000 之间的整数。')).toBeVisible();
  expect(explorer.view.current.near?.withinMeters).toBe(200);
});

test('where nothing lies within the distance, that is said', async () => {
  await showPanel({ near: near({ lngLat: [10.001, 50.001], withinMeters: 300, name: '' }) });
  await expect.element(page.getByText('300 米以内没有已知位置的项目。')).toBeVisible();
  await expect.element(page.getByText('西街内的一点')).toBeVisible();
});

test('a layer that is off is said to be left out', async () => {
  await showPanel({ near: near(), themes: ['commerce'] });
  expect(items(/由近到远/)).toHaveLength(1);
  await expect.element(page.getByText('只看当前筛选的 3 个项目（共 6 个）。')).toBeVisible();
});

test('a place is found as in the search box, by keyboard alone; what has no place is not offered', async () => {
  const explorer = await showPanel();
  await box().fill('zhongzhan');
  await expect.element(page.getByRole('option', { selected: true })).toHaveTextContent('中站 地铁站');
  await userEvent.keyboard('{Enter}');
  expect(explorer.view.current.near).toEqual(near({ lngLat: [10.04, 50.035], name: '中站' }));

  await box().fill('方岛');
  await expect.element(page.getByText('没有找到“方岛”。').last()).toBeVisible();
  await box().fill('市场');
  await userEvent.keyboard('{ArrowDown}{Enter}');
  expect(explorer.view.current.near?.lngLat).toEqual(atMarket);
});

test('coordinates are typed in a datum, and refused elsewhere with the reason', async () => {
  const explorer = await showPanel();
  await page.getByRole('button', { name: '输入坐标' }).click();
  const coordinates = page.getByRole('textbox', { name: /^坐标/ });
  await coordinates.fill('121.47, 31.23');
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByText(/不在本区范围内/)).toBeVisible();
  await coordinates.fill('50.04, 10.03');
  await page.getByRole('button', { name: '从这里看' }).click();
  expect(explorer.view.current.near).toEqual(near({ name: '' }));
});

test('the map is asked for a click, and for the place of a chosen project', async () => {
  const explorer = await showPanel({ near: near() });
  const asked: string[] = [];
  explorer.commands.listen(({ kind }) => asked.push(kind));
  const item = page.getByRole('button', { name: /市场翻修/ });
  await item.hover();
  expect(explorer.hover.project).toBe('market');
  await item.click();
  expect(explorer.view.current.project).toBe('market');
  await expect.element(item).toHaveAttribute('aria-pressed', 'true');
  expect(asked).toEqual(['show-project']);
  await page.getByRole('button', { name: '在地图上点选' }).click();
  expect(explorer.nearby.picking).toBe(true);
});

test('the device’s own position is marked as staying here, and can be cleared', async () => {
  const explorer = await showPanel({ near: near({ ownPosition: true, name: '' }) });
  await expect.element(page.getByText(/位置只在这台设备上使用/)).toBeVisible();
  await page.getByRole('button', { name: '清除' }).click();
  expect(explorer.view.current.near).toBeNull();
  await expect.element(page.getByText(/位置只在这台设备上使用/)).not.toBeInTheDocument();
});

test('a long list comes in portions, nothing of it cut off', async () => {
  const explorer = await showPanel({ near: near() });
  const [first] = explorer.nearby.found;
  const found = Array.from({ length: 240 }, (_, index) => ({
    ...first!,
    thing: { ...first!.thing, id: `project ${index}` },
  }));
  const { default: NearList } = await import('./NearList.svelte');
  await renderWith(explorer, NearList, { title: '很多', found });
  expect(items(/很多/)).toHaveLength(100);
  await page.getByRole('button', { name: '再列出 100 个' }).click();
  await page.getByRole('button', { name: '再列出 40 个' }).click();
  expect(items(/很多/)).toHaveLength(240);
});

test('it reads in English', async () => {
  await showPanel({ language: 'en', near: near({ withinMeters: 300 }) });
  await expect
    .element(page.getByRole('list', { name: /Certainly within 300 m/ }))
    .toHaveTextContent('within 300 m');
});
