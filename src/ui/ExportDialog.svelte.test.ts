import { expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { fail, problem, succeed, type Result } from '#core/problem.ts';
import type { View } from '#core/view/view.ts';
import type { PictureRequest, Watch } from '#state/picturing.ts';
import { renderWith } from './fixture/render-with.ts';
import { explorePlaced } from './fixture/three-streets-placed.ts';
import ExportDialog from './ExportDialog.svelte';

const png = new Blob(['a picture'], { type: 'image/png' });

/** The dialog over a map that draws as it is told. */
async function openDialog(
  view: Partial<View> = {},
  draw: (request: PictureRequest, watch: Watch) => Promise<Result<Blob>> = () =>
    Promise.resolve(succeed(png)),
  mostPixels = 8192,
) {
  const explorer = explorePlaced(view);
  const asked: PictureRequest[] = [];
  explorer.exporting.drawWith({
    mostPixels,
    prepare: () => Promise.resolve(),
    draw: (request, watch) => {
      asked.push(request);
      return draw(request, watch);
    },
  });
  const onclose = vi.fn();
  await renderWith(explorer, ExportDialog, { onclose });
  return { explorer, asked, onclose };
}

const dialog = () => page.getByRole('dialog', { name: '导出' });
const button = (name: string) => dialog().getByRole('button', { name, exact: true });
const part = (name: string) => dialog().getByRole('region', { name, exact: true });

test('what goes into the files is said before anything is saved', async () => {
  const { explorer } = await openDialog();
  const contents = dialog().getByRole('list', { name: '将导出的内容' });
  const all = explorer.projects.length;
  await expect.element(contents).toHaveTextContent(`全部 ${all} 个项目，没有筛选`);
  await expect.element(contents).toHaveTextContent('不含示意分布');
  await expect.element(contents).toHaveTextContent('不含本机标注');
  await expect.element(contents).toHaveTextContent('2031年7月');
  explorer.view.filterText('长路');
  await expect
    .element(contents)
    .toHaveTextContent(`筛选后的 ${explorer.shownProjects.length} 个项目，共 ${all} 个`);
});

test('every table and layer is saved under a name of its own, in every format', async () => {
  const { explorer } = await openDialog();
  const report = explorer.facts.catalogue.report.id;
  const files: readonly [string, string, string][] = [
    ['表格', 'Excel 工作簿（XLSX，含全部表）', 'tables.xlsx'],
    ['表格', '街道，CSV', 'streets.csv'],
    ['表格', '项目，CSV', 'projects.csv'],
    ['要素', '项目，GeoJSON', 'projects.geojson'],
    ['要素', '街道，FlatGeobuf', 'streets.fgb'],
    ['要素', '项目，KML', 'projects.kml'],
  ];
  for (const [where, name, file] of files) {
    await button(name).click();
    await expect.element(part(where).getByRole('status')).toHaveTextContent(`已保存 ${report}-${file}`);
  }
});

test('a picture is asked for with its title, size, light and language, whatever the screen has', async () => {
  const { asked } = await openDialog();
  await dialog().getByLabelText('标题').fill('三街区上半年');
  await dialog().getByLabelText('大小').selectOptions('4');
  await dialog().getByLabelText('明暗').selectOptions('dark');
  await dialog().getByLabelText('文件语言').selectOptions('en');
  await button('保存图片').click();
  await expect.element(part('地图图片（PNG）').getByRole('status')).toHaveTextContent('map-5760x3600.png');
  expect(asked).toMatchObject([{ title: '三街区上半年', ratio: 4, view: { mode: 'dark', language: 'en' } }]);
  expect(asked[0]?.imprint.report).toContain('Three Streets: first half of 2031');
});

test('a picture that is being drawn can be stopped, and nothing is saved', async () => {
  let stopped = false;
  await openDialog({}, (_, { signal, onProgress }) => {
    onProgress(0.4);
    return new Promise((resolve) =>
      signal.addEventListener('abort', () => {
        stopped = true;
        resolve(fail());
      }),
    );
  });
  await button('保存图片').click();
  await expect.element(dialog().getByRole('progressbar')).toHaveAttribute('value', '0.4');
  await expect.element(button('Excel 工作簿（XLSX，含全部表）')).toBeDisabled();
  await button('取消').click();
  await expect.element(part('地图图片（PNG）').getByRole('status')).toHaveTextContent('已取消，没有保存');
  expect(stopped).toBe(true);
});

test('a blank map is told instead of saved, and a size beyond the device cannot be chosen', async () => {
  await openDialog({}, () => Promise.resolve(fail(problem('picture.blank'))), 4096);
  await button('保存图片').click();
  await expect.element(part('地图图片（PNG）').getByRole('alert')).toHaveTextContent('空白');
  await dialog().getByLabelText('大小').selectOptions('4');
  await expect.element(dialog().getByText('每边最多 4096')).toBeVisible();
  await expect.element(button('保存图片')).toBeDisabled();
});

test('a work file comes back with view and places, asks before it replaces, and can be undone', async () => {
  const { explorer } = await openDialog({ streets: ['990001002'] });
  const place = {
    projectId: 'island-trees',
    precision: 'street',
    street: '990001001',
    count: 1,
    note: '',
  } as const;
  expect(explorer.placements.locate(place)).toBeNull();
  const kept = explorer.placements.places;
  const { work } = await explorer.exporting
    .work({ language: 'zh', filters: [] })
    .then((file) => ({ work: new TextDecoder().decode(file?.bytes) }));
  explorer.view.selectStreet(null);
  explorer.placements.remove(kept[0]?.id ?? '');
  expect(explorer.placements.locate({ ...place, note: '另一处' })).toBeNull();

  const input = dialog().getByLabelText('打开工作文件');
  await input.upload(new File(['{'], 'broken.json'));
  await expect.element(part('整个视图').getByRole('alert')).toHaveTextContent('broken.json');
  await input.upload(new File([work], 'mine.yuexiu.json'));
  await expect.element(part('整个视图').getByRole('alert')).toHaveTextContent('会替换现有的标注 1 处');
  expect(explorer.view.current.streets).toEqual([]);
  await button('替换并打开').click();
  await expect.element(part('整个视图').getByRole('status')).toHaveTextContent('已打开 mine.yuexiu.json');
  expect(explorer.view.current.streets).toEqual(['990001002']);
  expect(explorer.placements.places).toEqual(kept);
  explorer.placements.undo();
  expect(explorer.placements.places[0]?.note).toBe('另一处');
});
