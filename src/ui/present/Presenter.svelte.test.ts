import { afterEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { noFilters } from '#core/view/filters.ts';
import type { Scene, Story } from '#core/story/story.ts';
import { startView, type View } from '#core/view/view.ts';
import { setLanguage } from '#i18n/language.svelte.ts';
import { Explorer } from '#state/explorer.svelte.ts';
import type { Facts } from '#state/facts.ts';
import { SpeakerState } from '#state/speaker.svelte.ts';
import { speakerChannelName } from '#state/speaker-link.ts';
import { ViewState } from '#state/view.svelte.ts';
import { renderWith } from '#ui/fixture/render-with.ts';
import { threeStreets } from '#ui/fixture/three-streets.ts';
import Presenter from './Presenter.svelte';

const said = (zh: string, en: string) => ({ zh, en });
const scene = (id: string, more: Partial<Scene>): Scene => ({
  id,
  title: said(`幕${id}`, `Scene ${id}`),
  paragraph: said('', ''),
  notes: said(`注${id}`, `note ${id}`),
  view: startView,
  fit: 'district',
  figures: [],
  statements: [],
  ...more,
});
const story: Story = {
  id: 'talk',
  title: said('讲', 'Talk'),
  scenes: [
    scene('1', {
      paragraph: said('共 {total:projects} 个', '{total:projects} in all'),
      figures: [
        { kind: 'total', part: 'projects' },
        { kind: 'measure', id: 'shops-renovated-2' },
      ],
      statements: ['shops-renovated'],
    }),
    scene('2', { view: { ...startView, themes: ['roads'], streets: ['990001001'] }, fit: 'street' }),
    scene('3', {}),
  ],
};
const around: Facts = {
  ...threeStreets,
  story,
  district: {
    type: 'FeatureCollection',
    features: [
      {
        type: 'Feature',
        properties: {},
        geometry: {
          type: 'Polygon',
          coordinates: [
            [
              [10, 50],
              [10.1, 50],
              [10.1, 50.1],
              [10, 50],
            ],
          ],
        },
      },
    ],
  },
};
const own: View = { ...startView, streets: ['990001002'], filters: { ...noFilters, text: '路' } };

async function present(initial: View = own) {
  setLanguage(initial.language);
  const explorer = new Explorer(around, new ViewState(initial, around.catalogue));
  vi.spyOn(explorer.illustrative, 'load').mockResolvedValue({ ok: true, value: null, notes: [] });
  explorer.presenting.enter();
  const screen = await renderWith(explorer, Presenter, {});
  return { explorer, presenting: explorer.presenting, screen };
}
const title = () => page.getByRole('heading', { level: 1 });
const figure = (name: string) => page.elementLocator(document.querySelector(`[data-figure="${name}"]`)!);

afterEach(() => vi.restoreAllMocks());

describe('keys', () => {
  test('go through the scenes and stop at the ends; numbers jump', async () => {
    const { presenting } = await present();
    await expect.element(title()).toHaveTextContent('幕1');
    await userEvent.keyboard('{ArrowRight}{PageDown}{ArrowRight}');
    await expect.element(title()).toHaveTextContent('幕3');
    await userEvent.keyboard('{Home}');
    expect(presenting.index).toBe(0);
    await userEvent.keyboard('2');
    await expect.element(page.getByText('跳到场景 2')).toBeVisible();
    await userEvent.keyboard('{Enter}');
    expect(presenting.index).toBe(1);
    await userEvent.keyboard('99{Enter}');
    expect(presenting.index).toBe(1);
    await userEvent.keyboard('{End}{ArrowLeft}');
    expect(presenting.index).toBe(1);
  });

  test('blank the screen, and any step shows it again', async () => {
    const { presenting } = await present();
    await userEvent.keyboard('b');
    await expect.element(page.getByRole('button', { name: '结束黑屏' })).toBeVisible();
    await userEvent.keyboard('{ArrowRight}');
    expect(presenting.blank).toBe(false);
  });

  test('Escape closes what is open first, then brings the own view back exactly', async () => {
    const { explorer, presenting } = await present();
    await userEvent.keyboard('q');
    await expect.element(page.getByRole('complementary', { name: '本场景的原文' })).toBeVisible();
    await userEvent.keyboard('{Escape}');
    expect(presenting.drawer).toBeNull();
    expect(presenting.active).toBe(true);
    await userEvent.keyboard('{Escape}');
    expect(explorer.view.current).toEqual(own);
  });

  test('belong to a field while one is typed into', async () => {
    const { presenting } = await present();
    presenting.open('stories');
    await page.getByRole('button', { name: '用当前视图新建故事' }).click();
    await page.getByRole('textbox', { name: '标题' }).click();
    await userEvent.keyboard('b2');
    expect(presenting.blank).toBe(false);
    expect(presenting.typed).toBe('');
  });
});

describe('figures', () => {
  test('end at the exact value of the catalogue, by whatever way', async () => {
    await present();
    for (const name of ['total:projects', 'measure:shops-renovated-2']) {
      const [exact, shown] = figure(name).element().querySelectorAll('.value > span');
      await vi.waitFor(() => expect(shown?.textContent).toBe(exact?.textContent));
    }
    expect(figure('measure:shops-renovated-2').element().getAttribute('data-value')).toBe('12000');
    await expect.element(figure('measure:shops-renovated-2')).toHaveTextContent('1.2万');
  });

  test('lead to the sentence, or say the rule', async () => {
    const { explorer } = await present();
    await figure('measure:shops-renovated-2').click();
    await page
      .getByRole('button', { name: explorer.statement('shops-renovated').quote, exact: true })
      .click();
    expect(explorer.reading.statement).toBe('shops-renovated');
    await expect.element(page.getByRole('complementary', { name: '报告原文' })).toBeVisible();
  });

  test('totals follow live filters, which is said, and return with the scene', async () => {
    const { explorer, presenting } = await present();
    const before = Number(figure('total:projects').element().getAttribute('data-value'));
    explorer.view.showThemes(['commerce']);
    await expect.element(page.getByText('总数按当前图层和筛选计算')).toBeVisible();
    expect(Number(figure('total:projects').element().getAttribute('data-value'))).toBeLessThan(before);
    await page.getByRole('button', { name: '返回场景' }).click();
    expect(presenting.left).toEqual([]);
    expect(Number(figure('total:projects').element().getAttribute('data-value'))).toBe(before);
  });
});

test('the map is asked for each scene’s ground, and steps of a scene do not reach into another', async () => {
  const { explorer } = await present();
  const kinds: string[] = [];
  explorer.commands.listen(({ kind }) => kinds.push(kind));
  explorer.view.showThemes([]);
  await userEvent.keyboard('{ArrowRight}');
  expect(kinds.at(-1)).toBe('show-scene');
  expect(explorer.view.canUndo).toBe(false);
  expect(explorer.view.current.themes).toEqual(['roads']);
});

test('what was chosen on the map is shown large, and closing it brings the scene’s choice back', async () => {
  const { explorer } = await present();
  await userEvent.keyboard('{ArrowRight}');
  explorer.view.selectProject('market');
  await expect.element(page.getByRole('complementary', { name: '所选内容' })).toBeVisible();
  await userEvent.keyboard('{Escape}');
  expect(explorer.view.current).toMatchObject({ project: null, streets: ['990001001'] });
});

describe('the speaker’s window', () => {
  test('follows and steers; when it closes the presentation goes on', async () => {
    const { explorer, presenting, screen } = await present();
    const session = sessionStorage.getItem('presentation') ?? '';
    const speaker = new SpeakerState(speakerChannelName(explorer.facts.catalogue.report.id, session));
    await vi.waitFor(() => expect(speaker.told?.current.notes).toBe('注1'));
    expect(speaker.told?.next?.title).toBe('幕2');
    speaker.step('next');
    await vi.waitFor(() => expect(speaker.told?.index).toBe(1));
    expect(presenting.index).toBe(1);
    speaker.toggleTimer();
    await vi.waitFor(() => expect(presenting.timer.running).toBe(true));
    presenting.go(2);
    await vi.waitFor(() => expect(speaker.told).toMatchObject({ index: 2, next: null }));
    await screen.unmount();
    await vi.waitFor(() => expect(speaker.ended).toBe(true));
    expect(speaker.told?.index).toBe(2);
    speaker.close();
  });
});

describe('own stories', () => {
  test('are recorded, written, sorted, undone; the other language shows the same words until it has its own', async () => {
    const { presenting } = await present();
    const { stories } = presenting;
    presenting.open('stories');
    await page.getByRole('button', { name: '用当前视图新建故事' }).click();
    await page.getByRole('textbox', { name: '标题' }).fill('第一幕');
    await expect.element(title()).toHaveTextContent('第一幕');
    await page.getByRole('button', { name: '把当前视图录为场景' }).click();
    await page.getByRole('textbox', { name: '标题' }).fill('第二幕');
    expect(stories.all[0]?.scenes.map((each) => each.title.zh)).toEqual(['第一幕', '第二幕']);
    await page.getByRole('button', { name: '上移：第二幕' }).click();
    expect(stories.all[0]?.scenes.map((each) => each.title.zh)).toEqual(['第二幕', '第一幕']);
    stories.undo();
    expect(stories.all[0]?.scenes.map((each) => each.title.zh)).toEqual(['第一幕', '第二幕']);
    setLanguage('en');
    await expect.element(title()).toHaveTextContent(/第/);
    setLanguage('zh');
  });

  test('read back from a file are the same, added beside those there are; what is broken says why', async () => {
    const { presenting } = await present();
    const { stories } = presenting;
    const id = stories.add(story);
    const file = stories.exportFile(stories.story(id)!);
    const read = stories.readFile(file, 'talk.json');
    expect(read.ok && read.value.scenes).toEqual(story.scenes);
    if (read.ok) expect(stories.add(read.value)).toBe('talk-2');
    expect(stories.all.map((each) => each.id)).toEqual(['talk', 'talk-2']);
    expect(stories.readFile('{', 'talk.json').ok).toBe(false);
    const elsewhere = stories.readFile(file.replace(around.catalogue.report.id, 'elsewhere'), 'talk.json');
    expect(elsewhere).toMatchObject({ ok: false, problems: [{ key: 'story.other-report' }] });
  });

  test('outlive the page, with what could not be read kept as it was', async () => {
    const { presenting } = await present();
    const { stories } = presenting;
    const unread = { version: 'of tomorrow' };
    let kept: readonly unknown[] = [unread];
    await stories.keepIn({
      load: () => Promise.resolve(kept),
      save: (records) => {
        kept = records;
        return Promise.resolve();
      },
      onSavedElsewhere: () => undefined,
    });
    stories.add(story);
    expect(kept).toHaveLength(2);
    expect(kept[1]).toEqual(unread);
  });
});
