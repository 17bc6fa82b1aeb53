import { lightPalette } from '#map/palette.ts';
import { catalogue } from './support/catalogue.ts';
import { inAddress, openExplorer, projectCard, report, reportButton } from './support/explorer.ts';
import { MapPicture } from './support/map-picture.ts';
import { expect, test } from './support/test.ts';

test('every statement is marked in the text of the report, and a sentence selects its project', async ({
  page,
}) => {
  await openExplorer(page);
  await reportButton(page).click();
  const marked = await report(page)
    .locator('[data-statement]')
    .evaluateAll((marks) => [...new Set(marks.map((mark) => mark.getAttribute('data-statement')))]);
  expect(marked.toSorted()).toEqual(catalogue.statements.map(({ id }) => id).toSorted());

  await report(page).getByRole('link', { name: '瑶台城中村改造项目驶入动迁快车道' }).click();
  await expect.poll(() => inAddress(page, 'project')).toBe('yaotai-renewal');
  await expect(report(page).getByRole('button', { name: '瑶台城中村改造', exact: true })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await report(page).getByRole('button', { name: '关闭报告' }).click();
  await expect(report(page)).toBeHidden();
  await expect(projectCard(page, '瑶台城中村改造')).toBeVisible();
});

test('a sentence about several projects offers each, and the map goes where the chosen one is', async ({
  page,
}) => {
  await openExplorer(page);
  await reportButton(page).click();
  await report(page).getByRole('link', { name: '新河浦、北京路、东濠涌、二沙岛' }).click();
  await expect(report(page)).toContainText('点亮的句子涉及 4 个项目');
  const before = await MapPicture.take(page);
  await report(page).getByRole('button', { name: '二沙岛景观升级' }).click();
  await expect.poll(() => inAddress(page, 'project')).toBe('ersha-island-landscape');
  const after = await MapPicture.take(page);
  expect(after.count(lightPalette.water), 'water in sight').not.toBe(before.count(lightPalette.water));
});
