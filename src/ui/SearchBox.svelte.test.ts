import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { succeed } from '#core/problem.ts';
import { noFilters } from '#core/view/filters.ts';
import { startView, type View } from '#core/view/view.ts';
import { setLanguage } from '#i18n/language.svelte.ts';
import { Explorer } from '#state/explorer.svelte.ts';
import type { MapCommand } from '#state/map-commands.ts';
import { ViewState } from '#state/view.svelte.ts';
import { exploreThreeStreets, renderWith } from './fixture/render-with.ts';
import { threeStreets } from './fixture/three-streets.ts';
import { threeStreetsSearch } from './fixture/three-streets-search.ts';
import SearchBox from './SearchBox.svelte';

async function showBox(view: Partial<View> = {}) {
  const explorer = exploreThreeStreets(view);
  await explorer.search.take(threeStreetsSearch);
  const commands: MapCommand[] = [];
  explorer.commands.listen((command) => commands.push(command));
  await renderWith(explorer, SearchBox, {});
  return { explorer, commands };
}

const box = () => page.getByRole('searchbox', { name: '搜索项目、地点或街道' });
const options = () => page.getByRole('option');
const chosen = () => page.getByRole('option', { selected: true });
const group = (name: string) => page.getByRole('group', { name });
const announced = () => document.querySelector('[aria-live]')?.textContent ?? '';
const marked = () => [...document.querySelectorAll('mark')].map(({ textContent }) => textContent);

function textsOf(locator: ReturnType<typeof options>): string[] {
  return locator.elements().map(({ textContent }) => textContent?.replace(/\s+/g, ' ').trim() ?? '');
}

test('findings stand in groups, each with its name and how many there are', async () => {
  await showBox();
  await box().fill('街');
  await expect.element(page.getByRole('listbox', { name: '搜索结果' })).toBeVisible();
  expect(textsOf(group('街道 3').getByRole('option'))).toEqual(['西街 ↵', '东街', '河街']);
  await box().fill('长路');
  expect(textsOf(group('项目').getByRole('option'))).toEqual(['路 长路翻修 道路']);
  expect(textsOf(group('道路').getByRole('option'))).toEqual(['长路 ↵']);
  expect(textsOf(group('报告里的句子').getByRole('option'))).toHaveLength(1);
});

test('what was found is marked, by characters, pinyin and initials', async () => {
  await showBox();
  await box().fill('岛种');
  await expect.element(options().first()).toBeVisible();
  expect(marked()).toContain('岛种');
  await box().fill('fangdao');
  expect(marked()).toEqual(['方岛', '方岛']);
  await box().fill('clfx');
  expect(marked()).toEqual(['长路翻修']);
  await box().fill('shichang');
  expect(marked()).toEqual(['市场', '市场']);
});

test('what was found in English stands beside the Chinese name', async () => {
  await showBox();
  await box().fill('LONG road');
  await expect.element(group('道路').getByRole('option')).toHaveTextContent('长路 Long Road');
  expect(marked()).toContain('Long Road');
});

test('in English the names are English, and what was found in Chinese stands beside them', async () => {
  await showBox({ language: 'en' });
  const english = page.getByRole('searchbox', { name: 'Search projects, places or streets' });
  await english.fill('clfx');
  await expect
    .element(page.getByRole('group', { name: 'Projects' }).getByRole('option'))
    .toHaveTextContent('Long Road renewal 长路翻修');
  await english.fill('jiuxiang');
  await expect
    .element(page.getByRole('group', { name: 'Roads' }).getByRole('option'))
    .toHaveTextContent('旧巷');
});

test('a name typed with a slip is found, and the list says so', async () => {
  await showBox();
  await box().fill('shihcang');
  await expect.element(page.getByText('没有完全相符的，以下是相近的。').last()).toBeVisible();
  await expect.element(group('地点').getByRole('option')).toHaveTextContent('市场');
});

test('a place says how many projects stand on it, a park what it is, a project where it is not', async () => {
  await showBox();
  await box().fill('市场');
  await expect.element(group('地点').getByRole('option')).toHaveTextContent('1 个项目');
  await box().fill('公园');
  await expect.element(group('地点').getByRole('option')).toHaveTextContent('绿地');
  await box().fill('方岛');
  await expect.element(group('项目').getByRole('option')).toHaveTextContent('绿化 · 未定位');
});

test('the arrows walk through all groups and round the ends, Home and End go there', async () => {
  await showBox();
  await box().fill('街');
  const last = () => options().last();
  await expect.element(chosen()).not.toBeInTheDocument();
  await userEvent.keyboard('{ArrowDown}');
  await expect.element(chosen()).toHaveTextContent('西街');
  await userEvent.keyboard('{ArrowDown}');
  await expect.element(chosen()).toHaveTextContent('东街');
  await userEvent.keyboard('{ArrowUp}{ArrowUp}');
  await expect.element(last()).toHaveAttribute('aria-selected', 'true');
  await userEvent.keyboard('{ArrowDown}');
  await expect.element(chosen()).toHaveTextContent('西街');
  await userEvent.keyboard('{End}');
  await expect.element(last()).toHaveAttribute('aria-selected', 'true');
  await userEvent.keyboard('{Home}');
  await expect.element(chosen()).toHaveTextContent('西街');
});

test('the box points assistive tools to the chosen entry', async () => {
  await showBox();
  await box().fill('街');
  await userEvent.keyboard('{ArrowDown}');
  await expect.element(box()).toHaveAttribute('aria-activedescendant', chosen().element().id);
});

test('how many were found, and what Enter goes to, is announced', async () => {
  await showBox();
  expect(announced()).toBe('');
  await box().fill('zhongzhan');
  await expect.poll(announced).toBe('找到 1 项。 按回车前往：中站');
});

test('Enter chooses the entry that the arrows stand on, closes the list and moves the map there', async () => {
  const { explorer, commands } = await showBox();
  await box().fill('街');
  await userEvent.keyboard('{ArrowDown}{ArrowDown}{Enter}');
  expect(explorer.selectedStreet?.code).toBe('990001002');
  expect(commands).toEqual([{ kind: 'show-street', code: '990001002' }]);
  await expect.element(box()).toHaveValue('东街');
  await expect.element(page.getByRole('listbox')).not.toBeInTheDocument();
});

test('Enter without an arrow chooses what was most likely meant, wherever it stands', async () => {
  const { explorer, commands } = await showBox();
  await box().fill('市场');
  await userEvent.keyboard('{Enter}');
  expect(explorer.view.current.near).toMatchObject({ lngLat: [10.03, 50.04], name: '市场' });
  expect(commands.at(-1)).toEqual({ kind: 'show-extent', extent: [10.026, 50.037, 10.034, 50.043] });
  expect(explorer.selectedProject).toBeNull();
});

test('a located project is selected and shown', async () => {
  const { explorer, commands } = await showBox();
  await box().fill('市场翻修');
  await userEvent.keyboard('{Enter}');
  expect(explorer.selectedProject?.id).toBe('market');
  expect(commands).toEqual([{ kind: 'show-project', id: 'market' }]);
});

test('an unlocated project is selected, and so is what stands on an unlocated place; the map stays', async () => {
  const { explorer, commands } = await showBox();
  await box().fill('方岛种树');
  await userEvent.keyboard('{Enter}');
  expect(explorer.selectedProject?.id).toBe('island-trees');
  explorer.view.selectProject(null);
  await box().fill('方岛');
  await group('地点').getByRole('option').click();
  expect(explorer.selectedProject?.id).toBe('island-trees');
  expect(commands).toEqual([]);
});

test('a station is looked around, a sentence is read', async () => {
  const { explorer, commands } = await showBox();
  await box().fill('zz');
  await userEvent.keyboard('{Enter}');
  expect(explorer.view.current.near?.name).toBe('中站');
  expect(commands).toEqual([expect.objectContaining({ kind: 'show-extent' })]);
  await box().fill('种树 200');
  await userEvent.keyboard('{Enter}');
  expect(explorer.reading.open).toBe(true);
  expect(explorer.reading.statement).toBe('island-trees-target');
  await expect.element(box()).toHaveValue('种树 200');
});

test('a long group shows a few and unfolds where it stands', async () => {
  const explorer = exploreThreeStreets();
  const roads = ['西', '东', '河', '长', '新', '老', '商', '市'];
  const where = {
    lngLat: [10, 50] as [number, number],
    extent: [10, 50, 10, 50] as [number, number, number, number],
  };
  await explorer.search.take(
    roads.map((first) => ({
      kind: 'road',
      id: first,
      name: { zh: `${first}路`, en: null },
      pinyin: ['a', 'lu'],
      where,
    })),
  );
  await renderWith(explorer, SearchBox, {});
  await box().fill('路');
  expect(group('道路 8').getByRole('option').elements()).toHaveLength(6);
  await userEvent.keyboard('{ArrowDown}{ArrowDown}{ArrowDown}{ArrowDown}{ArrowDown}{ArrowDown}');
  await expect.element(chosen()).toHaveTextContent('还有 3 项');
  await userEvent.keyboard('{Enter}');
  await expect.element(chosen()).toHaveTextContent('老路');
  expect(textsOf(group('道路 8').getByRole('option')).slice(5)).toEqual(['老路', '商路', '市路']);
});

test('the last option shows only the projects with the words; it says how many they are', async () => {
  const { explorer } = await showBox();
  await box().fill('翻修');
  await expect.element(options().last()).toHaveTextContent('只看含“翻修”的项目');
  const left = options()
    .last()
    .element()
    .textContent?.match(/剩 (\d+) 个项目/)?.[1];
  await userEvent.keyboard('{End}');
  await expect.element(chosen()).not.toBeInTheDocument();
  await userEvent.keyboard('{ArrowUp}{Enter}');
  expect(explorer.view.current.filters.text).toBe('翻修');
  expect(explorer.shownProjects).toHaveLength(Number(left));
  await expect.element(box()).toHaveValue('翻修');
});

test('a view that shows only projects with some words says them in the box', async () => {
  await showBox({ filters: { ...noFilters, text: '翻修' } });
  await expect.element(box()).toHaveValue('翻修');
});

test('Escape closes the list and chooses nothing; an arrow or typing on opens it again', async () => {
  const { explorer } = await showBox();
  await box().fill('街');
  await userEvent.keyboard('{ArrowDown}{Escape}');
  await expect.element(page.getByRole('listbox')).not.toBeInTheDocument();
  await expect.element(box()).toHaveValue('街');
  expect(explorer.selectedStreet).toBeNull();
  await userEvent.keyboard('{ArrowDown}');
  await expect.element(chosen()).toHaveTextContent('西街');
  await userEvent.keyboard('{Escape}');
  await box().fill('西街');
  await expect.element(page.getByRole('listbox')).toBeVisible();
});

test('Tab reaches the list, where the keys go on; leaving both closes it', async () => {
  const { explorer } = await showBox();
  await box().fill('街');
  await userEvent.keyboard('{ArrowDown}');
  await userEvent.tab();
  await expect.element(page.getByRole('listbox')).toHaveFocus();
  await userEvent.keyboard('{ArrowDown}{Enter}');
  expect(explorer.selectedStreet?.name).toBe('东街');
  await expect.element(box()).toHaveFocus();
  await expect.element(page.getByRole('listbox')).not.toBeInTheDocument();
  await box().fill('街');
  await userEvent.tab();
  await userEvent.tab();
  await expect.element(page.getByRole('listbox')).not.toBeInTheDocument();
});

test('keys pressed before the data are there are obeyed when they are', async () => {
  const explorer = exploreThreeStreets();
  let arrive = () => {};
  const arrived = new Promise<void>((resolve) => (arrive = resolve));
  explorer.search.load = async () => {
    await arrived;
    await explorer.search.take(threeStreetsSearch);
    return succeed(null);
  };
  await renderWith(explorer, SearchBox, {});
  await box().click();
  await userEvent.keyboard('jie{ArrowDown}');
  await expect.element(page.getByText('正在准备搜索').last()).toBeVisible();
  arrive();
  await expect.element(chosen()).toHaveTextContent('西街');
});

test('a slash goes to the box from anywhere but a field', async () => {
  await showBox();
  const field = document.createElement('input');
  document.body.append(field);
  field.focus();
  await userEvent.keyboard('/');
  expect(field.value).toBe('/');
  field.remove();
  await userEvent.keyboard('/');
  await expect.element(box()).toHaveFocus();
  await expect.element(box()).toHaveValue('');
});

test('keys that an input method uses while composing choose nothing', async () => {
  const { explorer } = await showBox();
  await box().fill('xijie');
  await expect.element(options().first()).toBeVisible();
  box()
    .element()
    .dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', isComposing: true, bubbles: true }));
  expect(explorer.selectedStreet).toBeNull();
  await userEvent.keyboard('{Enter}');
  expect(explorer.selectedStreet?.name).toBe('西街');
});

test('words that are nowhere give a sentence and what can be searched, and Enter does nothing', async () => {
  const { explorer } = await showBox();
  await box().fill('月球');
  await expect.element(page.getByText('没有找到“月球”').last()).toBeVisible();
  await expect.element(page.getByText('“西街”“xijie”“xj”')).toBeVisible();
  await userEvent.keyboard('{Enter}');
  expect(explorer.selectedProject).toBeNull();
  expect(explorer.selectedStreet).toBeNull();
  expect(announced()).toBe('没有找到“月球”');
});

test('when the data cannot be loaded the box says so, and a notice names the file', async () => {
  setLanguage('zh');
  const facts = { ...threeStreets, folder: 'nowhere/' };
  const explorer = new Explorer(facts, new ViewState(startView, facts.catalogue));
  await renderWith(explorer, SearchBox, {});
  await box().fill('街');
  await expect.element(page.getByText('搜索用的数据没有载入').last()).toBeVisible();
  expect(explorer.notices.all.map(({ params }) => params.file)).toContain('search.json');
});
