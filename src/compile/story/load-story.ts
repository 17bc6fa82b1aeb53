import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { streetMeasures } from '#core/compare/street-measures.ts';
import { fail, succeed, type Problem, type Result } from '#core/problem.ts';
import type { Catalogue } from '#core/report/catalogue.ts';
import type { Story } from '#core/story/story.ts';
import type { StreetFacts } from '#core/summary/street-row.ts';
import { applyFilter } from '#core/view/filter/apply-filter.ts';
import { prepareFilter } from '#core/view/filter/filter-index.ts';
import { languages, type Language } from '#core/view/view.ts';
import { readYamlFile, type YamlFile } from '#compile/yaml-file.ts';
import { buildScene, type SceneGround } from './build-scene.ts';
import { storyFileSchema, type StoryFileRecord } from './story-file-schema.ts';
import { typedFigures } from './typed-figures.ts';

/** What a story of a report is checked against. */
export interface StoryFacts {
  catalogue: Catalogue;
  streets: readonly StreetFacts[];
  /** Names of the roads on the map. */
  roads: readonly string[];
}

/**
 * Loads `story.yaml` from the folder of a report; null where it has none. Fails with everything that is wrong:
 * an address with a broken part, a project, figure or sentence that the catalogue has not, a figure that is typed.
 */
export function loadStory(directory: string, facts: StoryFacts): Result<Story | null> {
  const file = join(directory, 'story.yaml');
  if (!existsSync(file)) return succeed(null);
  const read = readYamlFile(file, storyFileSchema);
  if (!read.ok) return read;
  const { value, broken } = read.value;
  const ground = groundOf(facts);
  const numerals = value.numerals.map(({ text }) => text);
  const problems: Problem[] = checkNumerals(read.value);
  for (const language of languages) {
    for (const figure of typedFigures(value.title[language], language, numerals)) {
      problems.push(broken(['title', language], `“${figure}” is a figure: a title tells none`));
    }
  }
  const scenes = value.scenes.map((scene, index) => {
    if (value.scenes.findIndex(({ id }) => id === scene.id) < index) {
      problems.push(
        broken(['scenes', index, 'id'], `there are two scenes with the id ${scene.id}: rename one`),
      );
    }
    const blame: YamlFile<unknown>['broken'] = (path, reason) => broken(['scenes', index, ...path], reason);
    return buildScene(scene, numerals, ground, blame, problems);
  });
  return problems.length > 0 ? fail(...problems) : succeed({ id: value.id, title: value.title, scenes });
}

function groundOf({ catalogue, streets, roads }: StoryFacts): SceneGround {
  const { report, themes, projects } = catalogue;
  const codes = streets.map(({ code }) => code);
  const index = prepareFilter(projects, catalogue, codes);
  const placed = new Set(projects.flatMap(({ id, anchor }) => (anchor === null ? [] : [id])));
  return {
    catalogue,
    projects,
    shown: projects,
    streets,
    vocabulary: {
      reports: [report.id],
      streets: new Set(codes),
      projects: new Set(projects.map(({ id }) => id)),
      roads: new Set(roads),
      themes: themes.map(({ id }) => id),
      periods: report.periods.map(({ id }) => id),
      measures: new Set(streetMeasures(themes).map(({ id }) => id)),
    },
    shownBy: (view) => {
      const { fails } = applyFilter(index, view);
      return projects.filter((_, row) => fails[row] === 0).map(({ id }) => id);
    },
    isPlaced: (project) => placed.has(project),
  };
}

/** What is listed as no figure must hold a numeral and stand in the words. */
function checkNumerals({ value, broken }: YamlFile<StoryFileRecord>): Problem[] {
  const wordings = [
    value.title,
    ...value.scenes.flatMap(({ title, paragraph, notes }) => [title, paragraph, notes]),
  ];
  const holdsNumeral = (text: string) =>
    languages.some((language: Language) => typedFigures(text, language, []).length > 0);
  return value.numerals.flatMap(({ text }, index) => {
    const path = ['numerals', index, 'text'];
    if (!holdsNumeral(text)) return [broken(path, `“${text}” holds no numeral: take it out`)];
    const used = wordings.some((wording) => languages.some((language) => wording[language].includes(text)));
    return used ? [] : [broken(path, `“${text}” stands nowhere in the story: take it out`)];
  });
}
