import { lightPalette } from '#map/palette.ts';
import { catalogue, statementOf } from './support/catalogue.ts';
import {
  inAddress,
  openExplorer,
  projectCard,
  report,
  showProjects,
  streetsTable,
  summary,
} from './support/explorer.ts';
import { MapPicture } from './support/map-picture.ts';
import { expect, test } from './support/test.ts';

test('the table of streets has 18 rows and sorts by every column', async ({ page }) => {
  await openExplorer(page);
  const table = streetsTable(page);
  const rows = table.locator('tbody tr');
  await expect(rows).toHaveCount(18);
  await expect(rows.first()).toContainText('洪桥街');

  for (const [index, column] of ['项目', '分摊', '每 km²', '线长（米）'].entries()) {
    const header = table.getByRole('columnheader', { name: column, exact: true });
    await header.getByRole('button').click();
    await expect(table.locator('th[aria-sort="descending"]')).toContainText(column);
    const figures = await rows.locator(`td:nth-child(${index + 2})`).allTextContents();
    const values = figures.map((figure) => Number(figure.replaceAll(',', '')));
    expect(values).toHaveLength(18);
    expect(values).toEqual(values.toSorted((a, b) => b - a));
    expect(values[0]).toBeGreaterThan(0);
  }
  await table.getByRole('button', { name: /线长（米）/ }).click();
  await expect(table.locator('th[aria-sort="ascending"]')).toContainText('线长');
});

test('a click on a row selects the street in the summary, in the address and on the map', async ({
  page,
}) => {
  await openExplorer(page);
  const before = await MapPicture.take(page);
  expect(before.count(lightPalette.selection)).toBe(0);
  await streetsTable(page)
    .getByRole('row', { name: /^登峰街/ })
    .getByRole('cell')
    .last()
    .click();
  await expect(summary(page).getByRole('heading', { level: 2 })).toHaveText('登峰街');
  expect(inAddress(page, 'street')).toBe('440104021');
  const after = await MapPicture.take(page);
  expect(after.count(lightPalette.selection)).toBeGreaterThan(300);
});

test('a project of the table leads to its sentence in the report, highlighted and in sight', async ({
  page,
}) => {
  await openExplorer(page);
  const table = await showProjects(page);
  await expect(table.locator('tbody tr')).toHaveCount(catalogue.projects.length);
  await table.getByRole('button', { name: '瑶台城中村改造', exact: true }).click();

  const card = projectCard(page, '瑶台城中村改造');
  await expect(card).toBeVisible();
  await card.getByRole('button', { name: '在报告中查看' }).first().click();
  const sentence = report(page).locator('[aria-current="true"]');
  await expect(sentence).toHaveText(statementOf('yaotai-signing').quote.replace(/\s*\n\s*/g, ''));
  await expect(sentence).toBeInViewport({ ratio: 0.9 });
  await expect(sentence).toHaveCSS('background-color', 'rgb(255, 231, 163)');
});

test('a project without a place opens all the same and says that none was published', async ({ page }) => {
  await openExplorer(page, 'theme=buildings');
  const table = await showProjects(page);
  // a table follows the layers that are on
  await expect(table.locator('tbody tr')).toHaveCount(
    catalogue.projects.filter(({ theme }) => theme === 'buildings').length,
  );
  await table.getByRole('button', { name: '盘活改造重点楼宇' }).click();
  const card = projectCard(page, '盘活改造重点楼宇');
  await expect(card).toContainText('未公布位置');
  await expect(card.locator('dl').first()).toHaveText(
    /报告\s*55 栋楼宇\s*定位\s*0 栋楼宇\s*未公布\s*55 栋楼宇/,
  );
});
