import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import type { Facts } from '#state/facts.ts';
import { startView, type Language, type View } from '#core/view/view.ts';
import { setLanguage } from '#i18n/language.svelte.ts';
import { Explorer } from '#state/explorer.svelte.ts';
import { ViewState } from '#state/view.svelte.ts';
import { renderWith } from '#ui/fixture/render-with.ts';
import { mappedThreeStreets } from '#ui/fixture/three-streets-mapped.ts';
import './base.css';
import { makeStreetSheet } from '#ui/sheet/make-sheet.ts';
import SheetPage from '#ui/sheet/SheetPage.svelte';

const printedOn = '2031-08-01';
const west = '990001001';
const river = '990001003';

/** The fictional district with the market many times over, each with a name of its own. */
function crowded(count: number): Facts {
  const { catalogue, projectGeometries } = mappedThreeStreets;
  const market = catalogue.projects.find(({ id }) => id === 'market');
  const geometry = projectGeometries.get('market');
  if (!market || !geometry) throw new Error('the fixture has no market');
  const more = Array.from({ length: count }, (_, index) => ({
    ...market,
    id: `market-${index}`,
    name: { zh: `第${index + 1}号综合市场改造提升`, en: `Renovation of general market no. ${index + 1}` },
  }));
  return {
    ...mappedThreeStreets,
    catalogue: { ...catalogue, projects: [...catalogue.projects, ...more] },
    projectGeometries: new Map([...projectGeometries, ...more.map(({ id }) => [id, geometry] as const)]),
  };
}

async function showSheet(
  facts: Facts,
  code: string,
  language: Language = 'zh',
  view: Partial<View> = {},
): Promise<HTMLElement> {
  setLanguage('zh');
  const explorer = new Explorer(facts, new ViewState({ ...startView, ...view }, facts.catalogue));
  let fitted = false;
  await renderWith(explorer, SheetPage, {
    content: makeStreetSheet(explorer, code, language, printedOn),
    onfitted: () => (fitted = true),
  });
  await expect.poll(() => fitted, { timeout: 20_000 }).toBe(true);
  const sheet = document.querySelector<HTMLElement>('.sheet');
  if (!sheet) throw new Error('there is no sheet');
  return sheet;
}

/** Everything on the page ends above the lower margin, and nothing runs over its neighbour below. */
function expectOnePage(sheet: HTMLElement) {
  const paper = sheet.getBoundingClientRect();
  expect(Math.round(paper.width)).toBe(794);
  expect(paper.height).toBeLessThanOrEqual(1122.6);
  const [told, foot] = sheet.children;
  if (!told || !foot) throw new Error('the sheet has no parts');
  expect(told.getBoundingClientRect().bottom).toBeLessThanOrEqual(foot.getBoundingClientRect().top);
  for (const element of sheet.querySelectorAll('h2, h3, h4, p, li, dd, dt, footer')) {
    const { left, right, bottom } = element.getBoundingClientRect();
    expect(bottom, element.textContent).toBeLessThanOrEqual(paper.bottom);
    expect(left, element.textContent).toBeGreaterThanOrEqual(paper.left);
    expect(right, element.textContent).toBeLessThanOrEqual(paper.right);
  }
}

function numbersOnMap(sheet: HTMLElement): string[] {
  return [...sheet.querySelectorAll('svg .number text')].map(({ textContent }) => textContent);
}

test('the sheet of a street tells its figures, ranks, projects and their sentences on one page', async () => {
  const sheet = await showSheet(mappedThreeStreets, west);
  expectOnePage(sheet);
  const words = sheet.textContent.replaceAll(/\s+/g, ' ');
  expect(words).toContain('990001001');
  expect(sheet.querySelector('h2')?.textContent).toBe('西街');
  const figures = [...sheet.querySelectorAll('.figures > div')].map(({ textContent }) => textContent);
  expect(figures).toContain('2 涉及项目数排名 1/3');
  expect(figures).toContain('1.75 项目数（按占比分摊）排名 1/3');
  const names = [...sheet.querySelectorAll('li h4')].map(({ textContent }) => textContent);
  expect(names).toEqual(['市场翻修', '长路翻修']);
  expect(numbersOnMap(sheet)).toEqual(['1', '2']);
  expect(words).toContain('约 300 米范围内');
  expect(words).toContain('75% 在此');
  for (const id of ['market', 'long-road']) {
    const { catalogue } = mappedThreeStreets;
    const statements = catalogue.projects.find((project) => project.id === id)?.statements ?? [];
    for (const statement of catalogue.statements.filter((each) => statements.includes(each.id))) {
      expect(words).toContain(statement.quote.replaceAll('\n', ''));
      expect(words).toContain(`第 ${statement.paragraph} 段`);
    }
  }
  expect(words).toContain('非法定界线');
  expect(words).toContain('打印日期 2031年8月1日');
});

test('sets without places stand apart, with how many have none', async () => {
  const sheet = await showSheet(mappedThreeStreets, west);
  expect(sheet.textContent).toContain('新装路灯：40 盏路灯');
  expect(sheet.textContent).toContain('老商铺翻修：2 处商铺');
});

test('a street without projects has a page too, and says what that means', async () => {
  const sheet = await showSheet(mappedThreeStreets, river);
  expectOnePage(sheet);
  expect(sheet.textContent).toContain('这不等于本街道没有项目');
  expect(numbersOnMap(sheet)).toEqual([]);
});

test.each([
  [8, 'zh'],
  [40, 'zh'],
  [120, 'zh'],
  [120, 'en'],
] as const)(
  '%d more projects still stand on one page (%s), none silently dropped',
  async (count, language) => {
    const sheet = await showSheet(crowded(count), west, language);
    expectOnePage(sheet);
    expect(numbersOnMap(sheet)).toHaveLength(count + 2);
    const shown = sheet.textContent;
    const prefix = language === 'zh' ? (n: number) => `第${n}号综合` : (n: number) => `market no. ${n}`;
    const missing = Array.from({ length: count }, (_, index) => index + 1).filter(
      (number) => !shown.includes(prefix(number)),
    );
    expect(missing).toEqual([]);
  },
);

test('more projects than a page can name are counted', async () => {
  const sheet = await showSheet(crowded(700), west);
  expectOnePage(sheet);
  const named = sheet.querySelectorAll('.rest .number').length;
  expect(sheet.textContent).toContain(`另有 ${702 - named} 个项目`);
});

test('a sheet speaks its own language, whatever the program speaks', async () => {
  const sheet = await showSheet(mappedThreeStreets, west, 'en');
  expectOnePage(sheet);
  expect(sheet.getAttribute('lang')).toBe('en-GB');
  expect(sheet.querySelector('h2')?.textContent).toBe('West Subdistrict');
  expect(sheet.textContent).toContain('Rank 1 of 3');
  await expect
    .element(page.getByRole('img', { name: 'Map of West Subdistrict, projects by number' }))
    .toBeVisible();
});

test('filters in force are named on the page', async () => {
  const sheet = await showSheet(mappedThreeStreets, west, 'zh', { themes: ['roads'] });
  expect(sheet.textContent).toContain('已筛选，不是全部：');
  expect([...sheet.querySelectorAll('li h4')].map(({ textContent }) => textContent)).toEqual(['长路翻修']);
});
