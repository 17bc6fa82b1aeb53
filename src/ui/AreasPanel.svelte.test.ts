import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { DrawnArea } from '#core/area/drawn-area.ts';
import type { View } from '#core/view/view.ts';
import type { Explorer } from '#state/explorer.svelte.ts';
import AreasPanel from './AreasPanel.svelte';
import { renderWith } from './fixture/render-with.ts';
import { exploreOnMap } from './fixture/three-streets-mapped.ts';

const west: DrawnArea = {
  name: '西片',
  shape: { kind: 'rectangle', southWest: [10.02, 50.02], northEast: [10.05, 50.05] },
};
const beyond: DrawnArea = {
  name: '',
  shape: { kind: 'rectangle', southWest: [10.08, 50.02], northEast: [10.12, 50.03] },
};

async function showPanel(areas: DrawnArea[] = [], view: Partial<View> = {}): Promise<Explorer> {
  const explorer = exploreOnMap({ areas, ...view });
  await renderWith(explorer, AreasPanel, {});
  return explorer;
}

const button = (name: string | RegExp) => page.getByRole('button', { name });
const exactly = (name: string) => page.getByRole('button', { name, exact: true });
const form = (name: string) => page.getByRole('form', { name });
const summary = () => page.getByRole('region', { name: '区域汇总' });

describe('without a map', () => {
  test('the pointer’s tools cannot be taken, and it says what can', async () => {
    const { drawing } = await showPanel();
    await expect.element(exactly('多边形')).toBeDisabled();
    await expect.element(page.getByText('这里不能在地图上画')).not.toBeInTheDocument();
    drawing.canDraw = false;
    await expect.element(page.getByText('这里不能在地图上画')).toBeVisible();
    await expect.element(page.getByText('还没有区域')).toBeVisible();
    await expect.element(button('导出 GeoJSON')).toBeDisabled();
  });

  test('typed coordinates make an area with its summary', async () => {
    const explorer = await showPanel();
    await button('输入坐标').click();
    await form('输入坐标')
      .getByLabelText('角点')
      .fill('10.02, 50.02\n10.05, 50.02\n50.05 10.05\n10.02, 50.05');
    await button('添加区域').click();
    expect(explorer.drawing.areas).toEqual([
      {
        name: '',
        shape: {
          kind: 'polygon',
          ring: [
            [10.02, 50.02],
            [10.05, 50.02],
            [10.05, 50.05],
            [10.02, 50.05],
          ],
        },
      },
    ]);
    await expect.element(summary().getByRole('heading', { name: '区域 1' })).toBeVisible();
    await expect.element(summary().getByText('多边形，4 个角点')).toBeVisible();
    await expect.element(summary().getByRole('button', { name: '1.75 按占比分摊' })).toBeVisible();
    await expect.element(summary().getByRole('row', { name: '西街' })).toHaveTextContent('36%100%');
    await expect.element(summary().getByText('75% 在本区域内')).toBeVisible();
  });

  test('typed corners that cross are refused with the place, and what was typed stays', async () => {
    const explorer = await showPanel();
    await button('输入坐标').click();
    const corners = form('输入坐标').getByLabelText('角点');
    await corners.fill('10.02,50.02\n10.04,50.04\n10.04,50.02\n10.02,50.04');
    await button('添加区域').click();
    await expect.element(page.getByRole('alert')).toHaveTextContent('边线在 10.03, 50.03 处相交');
    await corners.fill('10.02,50.02\n方岛');
    await button('添加区域').click();
    await expect.element(page.getByRole('alert')).toHaveTextContent('第 2 行“方岛”读不出');
    expect(explorer.drawing.areas).toEqual([]);
    await expect.element(corners).toHaveValue('10.02,50.02\n方岛');
  });

  test('a circle by its centre and radius, a rectangle by two corners', async () => {
    const explorer = await showPanel();
    await button('输入坐标').click();
    await page.getByRole('radio', { name: '圆' }).click();
    await page.getByLabelText('圆心').fill('10.03, 50.03');
    await page.getByLabelText('半径').fill('0');
    await button('添加区域').click();
    await expect.element(page.getByRole('alert')).toHaveTextContent('1 到 20000 之间的整数');
    await page.getByLabelText('半径').fill('250');
    await button('添加区域').click();
    await button('输入坐标').click();
    await page.getByRole('radio', { name: '矩形' }).click();
    await page.getByLabelText('一角').fill('10.05, 50.05');
    await page.getByLabelText('对角').fill('10.02, 50.02');
    await button('添加区域').click();
    expect(explorer.drawing.areas.map(({ shape }) => shape)).toEqual([
      { kind: 'circle', center: [10.03, 50.03], radiusMeters: 250 },
      west.shape,
    ]);
  });

  test('a buffer around a project that is found by typing, and along a road', async () => {
    const explorer = await showPanel();
    await exactly('缓冲区').click();
    await button('添加区域').click();
    await expect.element(page.getByRole('alert')).toHaveTextContent('请先选一个项目或道路');
    const project = page.getByRole('combobox', { name: '项目' });
    await project.click();
    // what has no place is not offered
    await expect.element(page.getByRole('listbox', { name: '项目' }).getByRole('option')).toHaveLength(2);
    await project.fill('市场');
    await userEvent.keyboard('{Enter}');
    await expect.element(project).toHaveValue('市场翻修');
    await form('缓冲区').getByLabelText('距离').fill('200');
    await button('添加区域').click();
    await expect.element(summary().getByText('“市场翻修”周围 200 米')).toBeVisible();
    await expect.element(summary().getByText('距离从范围的外沿量起', { exact: false })).toBeVisible();

    await exactly('缓冲区').click();
    await page.getByRole('radio', { name: '沿一条道路' }).click();
    const road = page.getByRole('combobox', { name: '道路' });
    await road.fill('长');
    await page.getByRole('option', { name: '长路' }).click();
    await form('缓冲区').getByLabelText('距离').fill('150');
    await button('添加区域').click();
    await expect.element(summary().getByText('沿长路两侧 150 米')).toBeVisible();
    expect(explorer.drawing.areas).toMatchObject([
      { shape: { core: { kind: 'project', id: 'market' }, radiusMeters: 200 } },
      { shape: { core: { kind: 'road', name: '长路' }, radiusMeters: 150 } },
    ]);
  });
});

describe('the list', () => {
  test('renames in place, removes, and takes both back', async () => {
    const explorer = await showPanel([west]);
    const name = page.getByRole('textbox', { name: '区域名称：西片' });
    await name.fill('新片');
    await userEvent.keyboard('{Enter}');
    expect(explorer.drawing.areas[0]?.name).toBe('新片');
    await button('删除区域：新片').click();
    await expect.element(page.getByText('还没有区域')).toBeVisible();
    await exactly('撤销一步').click();
    await exactly('撤销一步').click();
    await expect.element(name).toHaveValue('西片');
    await exactly('重做一步').click();
    await expect.element(page.getByRole('textbox', { name: '区域名称：新片' })).toBeVisible();
  });

  test('tells of each its size and projects, opens and closes its summary', async () => {
    await showPanel([west]);
    const item = button(/汇总：西片/);
    await expect.element(item).toHaveTextContent('7.17 km²');
    await expect.element(item).toHaveTextContent('2 个项目');
    await expect.element(item).toHaveAttribute('aria-expanded', 'false');
    await item.click();
    await expect.element(summary()).toBeVisible();
    await item.click();
    await expect.element(summary()).not.toBeInTheDocument();
  });

  test('keeps an area around what has no place, with the reason by name', async () => {
    await showPanel([
      {
        name: '',
        shape: { kind: 'buffer', core: { kind: 'project', id: 'island-trees' }, radiusMeters: 90 },
      },
    ]);
    await expect.element(page.getByText('“方岛种树”现在没有位置', { exact: false })).toBeVisible();
  });
});

describe('the summary', () => {
  test('says what lies outside the district and counts nothing there', async () => {
    const explorer = await showPanel([beyond]);
    explorer.drawing.select(0);
    await expect.element(summary().getByText('50% 的面积在本区以外', { exact: false })).toBeVisible();
    await expect.element(summary().getByText('这不等于这里没有项目', { exact: false })).toBeVisible();
    await expect.element(summary().getByText('不属于任何区域', { exact: false })).toBeInTheDocument();
  });

  test('follows the layers', async () => {
    const explorer = await showPanel([west], { themes: ['commerce'] });
    explorer.drawing.select(0);
    await expect.element(summary().getByRole('button', { name: '1 涉及项目' })).toBeVisible();
    explorer.view.showThemes(null);
    await expect.element(summary().getByRole('button', { name: '2 涉及项目' })).toBeVisible();
  });

  test('changes the radius of a circle, within the limits', async () => {
    const circle: DrawnArea = {
      name: '',
      shape: { kind: 'circle', center: [10.03, 50.03], radiusMeters: 300 },
    };
    const explorer = await showPanel([circle]);
    explorer.drawing.select(0);
    const radius = summary().getByLabelText('半径');
    await radius.fill('30000');
    await userEvent.keyboard('{Tab}');
    await expect.element(summary().getByRole('alert')).toHaveTextContent('1 到 20000');
    await radius.fill('400');
    await userEvent.keyboard('{Tab}');
    expect(explorer.drawing.areas[0]?.shape).toMatchObject({ radiusMeters: 400 });
  });

  test('stands beside others in a table that chooses', async () => {
    const explorer = await showPanel([west, beyond]);
    const table = page.getByRole('table', { name: '各区域并列' });
    await expect.element(table.getByRole('row', { name: '西片' })).toHaveTextContent(/1\.75/);
    await table.getByRole('button', { name: '区域 2' }).click();
    expect(explorer.drawing.selected).toBe(1);
  });
});

test('a file is read, and what is no area in it is told', async () => {
  const explorer = await showPanel();
  const content = {
    type: 'FeatureCollection',
    features: [
      { type: 'Feature', properties: null, geometry: { type: 'Point', coordinates: [10, 50] } },
      {
        type: 'Feature',
        properties: { name: '来自文件' },
        geometry: {
          type: 'Polygon',
          coordinates: [
            [
              [10.02, 50.02],
              [10.03, 50.02],
              [10.03, 50.03],
              [10.02, 50.02],
            ],
          ],
        },
      },
    ],
  };
  const file = new File([JSON.stringify(content)], 'areas.geojson', { type: 'application/geo+json' });
  await page.getByLabelText('导入 GeoJSON').upload(file);
  await expect.element(page.getByText('已加入 1 个区域。')).toBeVisible();
  await expect.element(page.getByText('第 1 个要素：是 Point，不是多边形', { exact: false })).toBeVisible();
  expect(explorer.drawing.areas).toMatchObject([{ name: '来自文件' }]);
});

test('in English all of it is English', async () => {
  const explorer = await showPanel([{ ...west, name: '' }], { language: 'en' });
  explorer.drawing.select(0);
  await expect.element(page.getByRole('region', { name: 'Area summary' })).toBeVisible();
  await expect.element(page.getByText('West Subdistrict').first()).toBeVisible();
  const words = page
    .getByRole('region', { name: 'Draw area' })
    .element()
    .querySelectorAll('button, label, th, h2, h3');
  const chinese = [...words].filter(({ textContent }) => /\p{Script=Han}/u.test(textContent ?? ''));
  // quotes of the report stay as they were written
  expect(chinese.filter((each) => each.closest('blockquote, article') === null)).toEqual([]);
});
