import { catalogue } from './support/catalogue.ts';
import { openExplorer, projectsTable, showProjects, streetsTable, summary } from './support/explorer.ts';
import { expect, test } from './support/test.ts';

// docs/questions.md: each answered in at most three actions from the start page
const act = test.step;

test.beforeEach(async ({ page }) => openExplorer(page));

test('which streets have both an urban village and a dilapidated-housing project?', async ({ page }) => {
  await act('no theme', () => page.getByRole('button', { name: '全不选' }).click());
  await act('villages', () => page.getByRole('checkbox', { name: '城中村改造' }).check());
  await act('dilapidated housing', () => page.getByRole('checkbox', { name: '危旧房改造' }).check());
  const rows = streetsTable(page).locator('tbody tr');
  await expect(rows).toHaveCount(18);
  const head = await streetsTable(page).getByRole('columnheader').allInnerTexts();
  const [village, dilapidated] = ['城中村改造', '危旧房改造'].map((theme) =>
    head.findIndex((text) => text.includes(theme)),
  );
  const both = await rows.evaluateAll(
    (all, [one = 0, other = 0]) =>
      all.filter((row) => [one, other].every((at) => Number(row.children[at]?.textContent) > 0)).length,
    [village, dilapidated],
  );
  const expected = new Set(
    streetsOf('urban-village').filter((code) => streetsOf('dilapidated-housing').includes(code)),
  );
  expect(both).toBe(expected.size);
});

test('what is planned within 500 m of 东山口?', async ({ page }) => {
  const near = page.getByRole('region', { name: '附近', exact: true });
  await act('search', async () => {
    await page.getByRole('searchbox').fill('东山口');
    await expect(page.getByRole('option').first()).toBeVisible();
    await page.getByRole('searchbox').press('Enter');
  });
  await act('500 m', () => near.getByText('500 米', { exact: true }).click());
  await act('planned', () => page.getByRole('radio', { name: '计划（目标）' }).check());
  await expect(near.getByText('东山口商圈申报省级示范商圈')).toBeVisible();
  await expect(near).toContainText('只看当前筛选的');
});

test('which sets have no published place?', async ({ page }) => {
  await act('not located', () => page.getByRole('button', { name: /^未定位/ }).click());
  const panel = page.getByRole('region', { name: '未定位', exact: true });
  const sets = catalogue.projects.filter(
    ({ set, reportedCount, locatedCount }) => set && reportedCount > locatedCount,
  );
  await expect(panel).toContainText(`${sets.length}个批次`.replace(/(\d)个/, '$1 个'));
  for (const { name } of sets.slice(0, 5)) await expect(panel.getByText(name.zh).first()).toBeAttached();
});

test('where is most going on for its size?', async ({ page }) => {
  await act('compare', () => page.getByRole('button', { name: '比较', exact: true }).click());
  const compare = page.getByRole('region', { name: '比较', exact: true });
  await act('by density', () => compare.getByRole('combobox', { name: '指标' }).selectOption('density'));
  const first = compare.getByRole('row').filter({ hasText: '珠光街' });
  await expect(first).toContainText('1');
  await expect(first).toContainText('2.19');
});

test('what was completed in 北京街?', async ({ page }) => {
  await act('search', async () => {
    await page.getByRole('searchbox').fill('beijingjie');
    await expect(page.getByRole('option').first()).toBeVisible();
    await page.getByRole('searchbox').press('Enter');
  });
  await act('filters', () => page.getByRole('button', { name: /^筛选条件/ }).click());
  await act('completed', () =>
    page
      .getByRole('region', { name: '筛选' })
      .getByRole('checkbox', { name: /^已完成/ })
      .check(),
  );
  await expect(summary(page).getByRole('article')).toHaveCount(1);
  await expect(summary(page)).toContainText('北京路景观升级');
  await expect(summary(page)).toContainText('北京街 56%');
  await expect(summary(page)).toContainText('仅含筛选后的项目');
});

test('where is the work of the year behind the calendar?', async ({ page }) => {
  await act('progress', () => page.getByRole('button', { name: '进度', exact: true }).click());
  const panel = page.getByRole('region', { name: '进度', exact: true });
  await expect(panel.getByRole('article').or(panel.getByRole('listitem')).first()).toContainText(
    '瑶台城中村改造开工安置房',
  );
  await expect(panel).toContainText('落后 9.2 个百分点');
});

test('where does the figure of 40.7亿元 come from?', async ({ page }) => {
  await act('search', async () => {
    await page.getByRole('searchbox').fill('40.7');
    await expect(page.getByRole('option').first()).toBeVisible();
    await page.getByRole('searchbox').press('Enter');
  });
  const sentence = page.getByRole('region', { name: '报告原文' }).locator('[aria-current="true"]');
  await expect(sentence).toContainText('40.7');
  await expect(sentence).toBeInViewport();
});

test('how do 流花街 and 矿泉街 differ?', async ({ page }) => {
  await act('one', () => streetsTable(page).getByRole('button', { name: '流花街' }).click());
  await act('the other', () =>
    summary(page).getByRole('combobox', { name: '与其他街道比较…' }).selectOption({ label: '矿泉街' }),
  );
  const table = summary(page).getByRole('table', { name: '街道比较' });
  await expect(table.getByRole('columnheader', { name: /流花街/ })).toBeVisible();
  await expect(table.getByRole('columnheader', { name: /矿泉街/ })).toBeVisible();
  await expect(table.getByRole('row', { name: /项目密度/ })).toContainText('1.97');
});

test('which projects does the report give a length of at least a kilometre for?', async ({ page }) => {
  const filters = page.getByRole('region', { name: '筛选' });
  await act('filters', () => page.getByRole('button', { name: /^筛选条件/ }).click());
  await act('lengths', () => filters.getByRole('combobox', { name: '指标' }).selectOption('m'));
  await act('from 1 km', () => filters.getByRole('textbox', { name: /^不少于/ }).fill('1'));
  const long = new Set(
    catalogue.statements
      .filter(({ measures }) => measures.some(({ unit, value }) => unit === 'm' && value >= 1000))
      .flatMap(({ projects }) => projects),
  );
  await showProjects(page);
  await expect(projectsTable(page).locator('tbody tr')).toHaveCount(long.size);
});

test('what lies within 300 m of 中山五路?', async ({ page }) => {
  const panel = page.getByRole('region', { name: '画区域', exact: true });
  await act('own areas', () => page.getByRole('button', { name: '画区域', exact: true }).click());
  await act('along a road', async () => {
    await panel.getByRole('button', { name: '缓冲区' }).click();
    await panel.getByRole('radio', { name: '沿一条道路' }).check();
  });
  await act('which, and how far', async () => {
    await panel.getByRole('combobox', { name: '道路' }).fill('中山五路');
    await panel.getByRole('combobox', { name: '道路' }).press('Enter');
    await panel.getByLabel('距离（米）').fill('300');
    await panel.getByRole('button', { name: '添加区域' }).click();
  });
  await expect(panel).toContainText('涉及项目');
  await expect(panel).toContainText('北京街');
});

function streetsOf(theme: string): string[] {
  return catalogue.projects
    .filter((project) => project.theme === theme)
    .flatMap(({ streets }) => streets.map(({ code }) => code));
}
