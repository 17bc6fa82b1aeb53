import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { MapCommand } from '#state/map-commands.ts';
import { exploreThreeStreets, renderWith } from './fixture/render-with.ts';
import SearchBox from './SearchBox.svelte';

async function showBox() {
  const explorer = exploreThreeStreets();
  const commands: MapCommand[] = [];
  explorer.commands.listen((command) => commands.push(command));
  await renderWith(explorer, SearchBox, {});
  return { explorer, commands };
}

const box = () => page.getByRole('searchbox', { name: '搜索项目、地点或街道' });
const options = () => page.getByRole('option');
const chosen = () => page.getByRole('option', { selected: true });

test('typing lists streets before projects, each with its kind', async () => {
  await showBox();
  await box().fill('街');
  await expect.element(page.getByRole('listbox', { name: '搜索结果' })).toBeVisible();
  expect(
    options()
      .elements()
      .map(({ textContent }) => textContent?.trim()),
  ).toEqual(['西街街道', '东街街道', '河街街道']);
});

test('a project is found by its English name, whatever the case of the letters', async () => {
  await showBox();
  await box().fill('LONG road');
  await expect.element(options()).toHaveTextContent('长路翻修');
});

test('the arrows walk through the list and round its ends', async () => {
  await showBox();
  await box().fill('街');
  await expect.element(chosen()).not.toBeInTheDocument();
  await userEvent.keyboard('{ArrowDown}');
  await expect.element(chosen()).toHaveTextContent('西街');
  await userEvent.keyboard('{ArrowDown}');
  await expect.element(chosen()).toHaveTextContent('东街');
  await userEvent.keyboard('{ArrowUp}{ArrowUp}');
  await expect.element(chosen()).toHaveTextContent('河街');
  await userEvent.keyboard('{ArrowDown}');
  await expect.element(chosen()).toHaveTextContent('西街');
});

test('arrow up starts from the end of the list', async () => {
  await showBox();
  await box().fill('街');
  await userEvent.keyboard('{ArrowUp}');
  await expect.element(chosen()).toHaveTextContent('河街');
});

test('the box points assistive tools to the chosen entry', async () => {
  await showBox();
  await box().fill('街');
  await userEvent.keyboard('{ArrowDown}');
  await expect.element(box()).toHaveAttribute('aria-activedescendant', chosen().element().id);
});

test('Enter chooses the entry, closes the list and moves the map there', async () => {
  const { explorer, commands } = await showBox();
  await box().fill('街');
  await userEvent.keyboard('{ArrowDown}{ArrowDown}{Enter}');
  expect(explorer.selectedStreet?.code).toBe('990001002');
  expect(commands).toEqual([{ kind: 'show-street', code: '990001002' }]);
  await expect.element(box()).toHaveValue('东街');
  await expect.element(page.getByRole('listbox')).not.toBeInTheDocument();
});

test('Enter without an arrow chooses the first entry', async () => {
  const { explorer, commands } = await showBox();
  await box().fill('市场');
  await userEvent.keyboard('{Enter}');
  expect(explorer.selectedProject?.id).toBe('market');
  expect(commands).toEqual([{ kind: 'show-project', id: 'market' }]);
});

test('Escape closes the list and chooses nothing; typing on opens it again', async () => {
  const { explorer } = await showBox();
  await box().fill('街');
  await userEvent.keyboard('{ArrowDown}{Escape}');
  await expect.element(page.getByRole('listbox')).not.toBeInTheDocument();
  expect(explorer.selectedStreet).toBeNull();
  await box().fill('西街');
  await expect.element(page.getByRole('listbox')).toBeVisible();
});

test('a click chooses an entry', async () => {
  const { explorer } = await showBox();
  await box().fill('方岛');
  await options().click();
  expect(explorer.selectedProject?.id).toBe('island-trees');
});

test('words that are nowhere give a sentence, and Enter does nothing', async () => {
  const { explorer } = await showBox();
  await box().fill('月球');
  await expect.element(page.getByText('没有找到“月球”')).toBeVisible();
  await userEvent.keyboard('{Enter}');
  expect(explorer.selectedProject).toBeNull();
  expect(explorer.selectedStreet).toBeNull();
});
