import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import type { Language } from '#core/view/view.ts';
import { exploreThreeStreets, renderWith } from './fixture/render-with.ts';
import ProjectCard from './ProjectCard.svelte';

async function showCard(id: string, { full = true, language = 'zh' as Language } = {}) {
  const explorer = exploreThreeStreets({ language });
  await renderWith(explorer, ProjectCard, { project: explorer.project(id), full });
  return explorer;
}

const card = () => page.getByRole('article');
/** Terms and their values, in the card's order. */
const pairs = () =>
  [...card().element().querySelectorAll('dl > div')].map((pair) =>
    [...pair.children].map((part) => part.textContent?.trim()),
  );

test('the card names the project, its theme and its status', async () => {
  await showCard('long-road');
  await expect.element(page.getByRole('article', { name: '长路翻修' })).toBeVisible();
  await expect.element(card()).toHaveTextContent(/道路\s*已完成/);
});

test('the quote stands verbatim, without the line breaks of the printed page, in Chinese in both languages', async () => {
  await showCard('long-road', { language: 'en' });
  const quotes = [...card().element().querySelectorAll('blockquote')];
  expect(quotes.map(({ textContent }) => textContent)).toEqual([
    '长路翻修 2.5 公里完工，新装路灯 40 盏。',
    '完成年度投资不少于 300 万元。',
  ]);
  expect(quotes.map(({ lang }) => lang)).toEqual(['zh-CN', 'zh-CN']);
});

test('each measure stands with its name and its value, hedged as the report hedges it', async () => {
  await showCard('long-road');
  expect(pairs()).toEqual([
    ['翻修长度', '2.5 公里'],
    ['新装路灯', '40'],
    ['年度投资', '300万元 以上'],
  ]);
});

test('a measure opens the report at its sentence', async () => {
  const explorer = await showCard('long-road');
  expect(explorer.reading.open).toBe(false);
  await page.getByRole('button', { name: '300万元 以上' }).click();
  expect(explorer.reading.open).toBe(true);
  expect(explorer.reading.statement).toBe('investment-target');
});

test('a quote opens the report at its sentence', async () => {
  const explorer = await showCard('market');
  await page.getByRole('button', { name: '在报告中查看' }).click();
  expect(explorer.reading.open).toBe(true);
  expect(explorer.reading.statement).toBe('shops-renovated');
});

test.for([
  ['long-road', '确切位置'],
  ['market', '约 300 米范围内'],
  ['island-trees', '未公布位置'],
] as const)('the position of %s is said in words: %s', async ([id, words]) => {
  await showCard(id);
  await expect.element(card()).toHaveTextContent(words);
});

test('a place that crosses a border names its streets with their shares and says by which rule', async () => {
  await showCard('long-road');
  await expect.element(card()).toHaveTextContent(/西街 75%\s*东街 25%/);
  await expect.element(card()).toHaveTextContent('合计 100%');
});

test('the card says on what the position rests, and what a reader must know', async () => {
  await showCard('long-road');
  await expect.element(card()).toHaveTextContent('依路名。');
  await expect.element(card()).toHaveTextContent('长度含桥梁。');
});

test('a set shows reported, located and not published, and its members', async () => {
  const explorer = await showCard('old-shops');
  expect(pairs().slice(0, 3)).toEqual([
    ['报告', '3 处商铺'],
    ['定位', '1 处商铺'],
    ['未公布', '2 处商铺'],
  ]);
  await page.getByRole('button', { name: '市场翻修' }).click();
  expect(explorer.selectedProject?.id).toBe('market');
});

test('a member leads to its set', async () => {
  const explorer = await showCard('market');
  await page.getByRole('button', { name: '老商铺翻修' }).click();
  expect(explorer.selectedProject?.id).toBe('old-shops');
});

test('the short card shows the first sentence and how many more there are', async () => {
  const explorer = await showCard('long-road', { full: false });
  expect(card().element().querySelectorAll('blockquote')).toHaveLength(1);
  await page.getByRole('button', { name: '另有 1 处表述' }).click();
  expect(explorer.selectedProject?.id).toBe('long-road');
});

test('in English the translation stands beside the quote, marked as one', async () => {
  await showCard('market', { language: 'en' });
  await expect
    .element(card())
    .toHaveTextContent('Translation: 3 old shops, the market among them, renovated: 12,000 m² in all.');
  await expect.element(card()).toHaveTextContent('Within about 300 m');
  expect(pairs()).toEqual([
    ['Old shops renovated', '3'],
    ['Area renovated', '12,000 m²'],
  ]);
});

test('in Chinese there is no translation', async () => {
  await showCard('market');
  await expect.element(card()).not.toHaveTextContent('译文');
});
