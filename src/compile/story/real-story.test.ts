import { describe, expect, it } from 'vitest';
import { compiled, realFolders } from '#compile/edition/compiled.fixture.ts';
import { editionFiles } from '#compile/edition/write-edition.ts';
import { sceneFigure } from '#core/story/scene-figure.ts';
import { sceneTextParts } from '#core/story/scene-text.ts';
import { toStoryRecord } from '#io/story-schema.ts';

const edition = compiled(realFolders);
const { catalogue, rows, story } = edition;
if (!story) throw new Error('the report has no story');
const { scenes } = story;
const source = { catalogue, projects: catalogue.projects, shown: catalogue.projects, streets: rows };

describe('the story of the report', () => {
  it('takes a meeting through what the report is about, from the whole to what comes next', () => {
    expect(scenes.map(({ id }) => id)).toEqual([
      'overview',
      'station-area',
      'yaotai',
      'old-housing',
      'buildings',
      'pipes',
      'parking-and-roads',
      'city-image',
      'heritage',
      'services',
      'green-space',
      'not-published',
      'what-comes-next',
    ]);
  });

  it('shows the figures of the catalogue, and no others', () => {
    const figures = Object.fromEntries(
      scenes.map(({ id, figures: references }) => [
        id,
        references.map((reference) => sceneFigure(reference, source)?.value),
      ]),
    );
    expect(figures).toMatchObject({
      overview: [18, 73, 30, 43],
      buildings: [55, 0, 55, 630_000],
      pipes: [10_830, 6310, 1190, 92.3],
      'parking-and-roads': [8, 19, 101, 500],
      services: [945, 230, 1575, 19],
      'green-space': [8000, 5],
    });
    expect(figures.yaotai).toEqual([
      1692,
      expect.closeTo((1692 / 2101) * 100, 9),
      897,
      expect.closeTo((897 / 2197) * 100, 9),
    ]);
  });

  it('is in words of each language', () => {
    for (const { title, paragraph, notes } of scenes) {
      for (const { zh, en } of [title, paragraph, notes]) {
        const words = (text: string) =>
          sceneTextParts(text)
            .flatMap((part) => (part.kind === 'words' ? [part.text] : []))
            .join('');
        expect(words(en)).not.toMatch(/[\p{Script=Han}，。；：（）、“”]/u);
        expect(words(zh)).toMatch(/\p{Script=Han}/u);
        expect(words(zh), zh).not.toMatch(/[a-z]/i);
      }
    }
  });

  it('shows what is illustrative only where it says so', () => {
    const illustrated = scenes.filter(({ view }) => view.illustrative);
    expect(illustrated.map(({ id }) => id)).toEqual(['pipes', 'parking-and-roads']);
    for (const { paragraph, notes } of illustrated) {
      expect(paragraph.zh + notes.zh).toContain('示意');
      expect(paragraph.en + notes.en).toContain('illustrative');
    }
  });

  it('is served with the report and described with its other files', () => {
    const files = editionFiles(edition);
    expect(JSON.parse(String(files.get('story.json')))).toEqual(toStoryRecord(story, catalogue.report.id));
    expect(String(files.get('datapackage.json'))).toContain('"path": "story.json"');
  });
});
