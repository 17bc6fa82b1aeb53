import { describe, expect, it } from 'vitest';
import { compiled, realFolders } from '#compile/edition/compiled.fixture.ts';
import type { FigureReference } from '#core/story/figure-reference.ts';
import { sceneFigure } from '#core/story/scene-figure.ts';
import { languages } from '#core/view/view.ts';
import { inLanguage, setLanguage } from '#i18n/language.svelte.ts';
import { figureInWords, figureName, figureRule, sceneTextInWords } from '#i18n/story-words.ts';

const { catalogue, rows, story } = compiled(realFolders);
if (!story) throw new Error('the report has no story');
const { scenes } = story;
const source = { catalogue, projects: catalogue.projects, shown: catalogue.projects, streets: rows };
const figureOf = (reference: FigureReference) => sceneFigure(reference, source);
const figures = scenes.flatMap((scene) => scene.figures.flatMap((reference) => figureOf(reference) ?? []));

describe.each(languages)('the story on screen in %s', (language) => {
  it('has every figure written out in its words', () => {
    setLanguage(language);
    for (const { title, paragraph, notes } of scenes) {
      for (const text of [title, paragraph, notes]) {
        const words = sceneTextInWords(inLanguage(text), figureOf);
        expect(words).not.toMatch(/[{}]|NaN|undefined| {2}/);
      }
    }
  });

  it('names each figure, and says how it came about unless the report says it', () => {
    setLanguage(language);
    for (const figure of figures) {
      expect(figureName(figure).length).toBeGreaterThan(1);
      const rule = figureRule(figure, catalogue.checks);
      if (figure.kind === 'measure') expect(rule).toBeNull();
      else expect(rule?.length).toBeGreaterThan(3);
    }
  });

  it('counts up to the figure in its own unit', () => {
    setLanguage(language);
    for (const figure of figures) {
      const written = figureInWords(figure);
      expect(figureInWords(figure, figure.value)).toBe(written);
      const unit = (text: string) => text.replace(/[\d.,万]/g, '').trim();
      expect(unit(figureInWords(figure, figure.value * 0.999))).toBe(unit(written));
    }
  });
});

it('says in each language what the catalogue says', () => {
  const paragraphOf = (id: string) => {
    const scene = scenes.find((each) => each.id === id);
    return scene ? sceneTextInWords(inLanguage(scene.paragraph), figureOf) : '';
  };
  setLanguage('zh');
  expect(paragraphOf('yaotai')).toBe(
    '2 个月签约 1,692 户，年度任务 2,101 户；安置房开工 897 套，年度任务 2,197 套。开工不是建成。',
  );
  setLanguage('en');
  expect(paragraphOf('pipes')).toBe(
    '10.83 km of gas pipe rebuilt, 6.31 km of sewage and 1.19 km of storm-water pipe laid; 92.3% of drainage units meet the standard. The routes are not published: the dashed lines are illustrative.',
  );
});
