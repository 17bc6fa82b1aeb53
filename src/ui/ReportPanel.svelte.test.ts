import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import type { MapCommand } from '#state/map-commands.ts';
import { exploreThreeStreets, renderWith } from './fixture/render-with.ts';
import ReportPanel from './ReportPanel.svelte';

async function showReport(statement: string | null = null, view = {}) {
  const explorer = exploreThreeStreets(view);
  const commands: MapCommand[] = [];
  explorer.commands.listen((command) => commands.push(command));
  explorer.reading.read(statement);
  await renderWith(explorer, ReportPanel, {});
  return { explorer, commands };
}

const report = () => page.getByRole('region', { name: '报告原文' });
const sentence = (text: string) => report().getByRole('link', { name: text });
const current = () => report().element().querySelector('[aria-current="true"]')?.textContent;

test('the whole report stands there, its statements marked, its headings as headings', async () => {
  const { explorer } = await showReport();
  const shown = report().element().textContent?.replace(/\s/g, '') ?? '';
  for (const paragraph of explorer.facts.reportText.split('\n\n')) {
    expect(shown).toContain(paragraph.replace(/\s/g, ''));
  }
  expect(report().getByRole('link').elements()).toHaveLength(explorer.facts.catalogue.statements.length);
  await expect.element(report().getByRole('heading', { name: '一、上半年工作' })).toBeVisible();
});

test('opened at a statement, that one is marked as current', async () => {
  await showReport('island-trees-target');
  expect(current()).toBe('加快方岛种树 200 株。');
});

test('opened without a statement, none is current', async () => {
  await showReport();
  expect(current()).toBeUndefined();
});

test('choosing a sentence selects its project and shows it on the map', async () => {
  const { explorer, commands } = await showReport();
  await sentence('市场等 3 处老商铺').click();
  expect(explorer.selectedProject?.id).toBe('old-shops');
  expect(commands).toEqual([{ kind: 'show-project', id: 'old-shops' }]);
  await expect.poll(current).toBe('市场等 3 处老商铺完成翻修，共 1.2 万平方米。');
});

test('choosing another sentence of the selected project keeps that project', async () => {
  const { explorer } = await showReport(null, { project: 'lamps' });
  await sentence('长路翻修 2.5 公里').click();
  expect(explorer.selectedProject?.id).toBe('lamps');
});

test('a sentence about several projects offers each of them', async () => {
  const { explorer } = await showReport('long-road-renewed');
  await expect.element(report()).toHaveTextContent('点亮的句子涉及 2 个项目');
  const lamps = report().getByRole('button', { name: '新装路灯' });
  await expect.element(lamps).toHaveAttribute('aria-pressed', 'false');
  await lamps.click();
  expect(explorer.selectedProject?.id).toBe('lamps');
  await expect.element(lamps).toHaveAttribute('aria-pressed', 'true');
});

test('the report is closed by its button', async () => {
  const { explorer } = await showReport();
  await report().getByRole('button', { name: '关闭报告' }).click();
  expect(explorer.reading.open).toBe(false);
});

test('in English the panel speaks English and the report stays as it was written', async () => {
  await showReport('lamps-target', { language: 'en' });
  const region = page.getByRole('region', { name: 'Report text' });
  await expect.element(region).toHaveTextContent('Three Streets: first half of 2031');
  expect(region.element().querySelector('[aria-current="true"]')?.textContent).toBe('新装路灯 60 盏。');
});
