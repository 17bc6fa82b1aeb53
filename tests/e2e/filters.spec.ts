import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import type { Project } from '#core/report/catalogue.ts';
import { catalogue, statementOf, themeColour } from './support/catalogue.ts';
import { inAddress, openExplorer, projectsTable, showProjects } from './support/explorer.ts';
import { MapPicture } from './support/map-picture.ts';
import { expect, test } from './support/test.ts';

const filters = (page: Page) => page.getByRole('region', { name: '筛选', exact: true });
const options = (page: Page) => filters(page).getByRole('button', { name: '筛选条件' });
const chip = (page: Page, name: string) =>
  filters(page).getByRole('button', { name: `移除筛选：${name}`, exact: true });

const withStatus = (status: Project['status']) => catalogue.projects.filter((each) => each.status === status);
const withKind = (kind: string) =>
  catalogue.projects.filter(({ statements }) => statements.some((id) => statementOf(id).kind === kind));

/** Whether a word stands in a project's name or in one of its sentences. */
const speaksOf = ({ name, statements }: Project, word: string) =>
  [name.zh, name.en, ...statements.map(statementOf).flatMap(({ quote, translation }) => [quote, translation])]
    .map((text) => text.replace(/\s/g, ''))
    .some((text) => text.includes(word));

/** The lists and figures of the page hold exactly so many projects. */
async function expectListed(page: Page, projects: readonly Project[]): Promise<void> {
  await expect(
    filters(page).getByText(`${projects.length} / ${catalogue.projects.length} 个项目`),
  ).toBeVisible();
  await expect(projectsTable(page).locator('tbody tr')).toHaveCount(projects.length);
}

/** Each theme's symbols on the map are those of these projects that have a place. */
async function expectMapped(page: Page, projects: readonly Project[]): Promise<void> {
  const picture = await MapPicture.take(page);
  for (const { id } of catalogue.themes) {
    const located = projects.filter(({ theme, anchor }) => theme === id && anchor !== null);
    expect(picture.symbols(themeColour(id)), `symbols of ${id}`).toHaveLength(located.length);
  }
}

async function expectNoGraveFinding(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).include('section[aria-label="筛选"]').analyze();
  const grave = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
  expect(grave.map(({ id, nodes }) => `${id}: ${nodes.length}`)).toEqual([]);
}

test('a ticked status leaves its projects in table, summary and map alike, and a chip takes it back', async ({
  page,
}) => {
  await openExplorer(page);
  await showProjects(page);
  await options(page).click();
  const completed = filters(page).getByRole('checkbox', { name: '已完成', exact: true });
  await expect(completed).toHaveAccessibleDescription(`${withStatus('completed').length} 个项目`);

  await completed.check();
  await expectListed(page, withStatus('completed'));
  await expectMapped(page, withStatus('completed'));
  await expect(page.getByText(`仅含筛选后的项目 ${withStatus('completed').length}/`)).toHaveCount(2);
  await expect.poll(() => inAddress(page, 'status')).toBe('completed');

  await chip(page, '状态 已完成').click();
  await expectListed(page, catalogue.projects);
  await expect.poll(() => inAddress(page, 'status')).toBeNull();
});

test('an address opens filtered; a question without an answer names what to lift', async ({ page }) => {
  const asked = withStatus('completed').filter(
    (project) => ['parking', 'roads'].includes(project.theme) && speaksOf(project, '泊位'),
  );
  expect(asked.length).toBeGreaterThan(0);
  await openExplorer(page, 'theme=parking,roads&status=completed&q=泊位');
  await showProjects(page);
  for (const name of ['专题 道路提升', '专题 停车', '状态 已完成', '文本 “泊位”']) {
    await expect(chip(page, name)).toBeVisible();
  }
  await expectListed(page, asked);

  await options(page).click();
  await expectNoGraveFinding(page);
  await filters(page).getByRole('textbox', { name: '名称或原文含有' }).fill('瑶台');
  await expect.poll(() => inAddress(page, 'q')).toBe('瑶台');
  await expect(filters(page).getByText(`0 / ${catalogue.projects.length} 个项目`)).toBeVisible();
  await expect(projectsTable(page).getByText('没有项目同时符合')).toBeVisible();
  // the advice stands in the table too; it names how many projects each way would show
  const advised = projectsTable(page).getByRole('button', { name: /^不限/ }).first();
  const promised = Number(/（(\d+) 个项目）/.exec((await advised.textContent()) ?? '')?.[1]);
  await advised.click();
  await expect(filters(page).getByText(`${promised} / ${catalogue.projects.length} 个项目`)).toBeVisible();
  await filters(page).getByRole('button', { name: '清除筛选' }).click();
  await expectListed(page, catalogue.projects);
  await expect.poll(() => new URL(page.url()).search).toBe('');
});

test('what is done, what is planned, or both side by side: lists and map change together', async ({
  page,
}) => {
  await openExplorer(page);
  await showProjects(page);
  await page.getByRole('radio', { name: '计划（目标）' }).check();
  await expectListed(page, withKind('target'));
  await expectMapped(page, withKind('target'));
  await expect.poll(() => inAddress(page, 'kind')).toBe('target');

  await page.getByRole('radio', { name: '左右对比' }).check();
  await expectListed(page, catalogue.projects);
  await expect.poll(() => inAddress(page, 'kind')).toBeNull();
  await expect.poll(() => inAddress(page, 'swipe')).toBe('50');
});
