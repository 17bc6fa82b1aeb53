import type { Problem } from '#core/problem.ts';
import type { LocalText } from '#core/report/catalogue.ts';
import { readFigureReference, writeFigureReference } from '#core/story/figure-reference.ts';
import { sceneFigure, type FigureSource, type SceneFigure } from '#core/story/scene-figure.ts';
import { sceneTextParts } from '#core/story/scene-text.ts';
import type { Scene, SceneFit } from '#core/story/story.ts';
import type { Vocabulary } from '#core/view/address/address.ts';
import { languages, type Language, type View } from '#core/view/view.ts';
import type { Blame } from '#compile/catalogue/draft.ts';
import { readSceneAddress } from './scene-address.ts';
import type { SceneFileRecord } from './story-file-schema.ts';
import { typedFigures } from './typed-figures.ts';

/** What the scenes of a report may refer to. */
export interface SceneGround extends FigureSource {
  vocabulary: Vocabulary;
  /** Ids of the projects that a view shows. */
  shownBy: (view: View) => readonly string[];
  /** Whether a project has a geometry to fit the map to. */
  isPlaced: (project: string) => boolean;
}

/** Characters of a paragraph that a room can read before it stops listening, figures written out. */
const mostParagraphCharacters = { zh: 90, en: 260 } as const;

/** Builds a scene and tells everything that is wrong with it. */
export function buildScene(
  record: SceneFileRecord,
  numerals: readonly string[],
  ground: SceneGround,
  blame: Blame,
  problems: Problem[],
): Scene {
  const complain = (path: readonly (string | number)[], reason: string) => problems.push(blame(path, reason));
  const { view, reasons } = readSceneAddress(record.view, ground.vocabulary);
  for (const reason of reasons) complain(['view'], reason);
  if (ground.shownBy(view).length === 0) complain(['view'], 'leaves no project to be shown');
  const fit = record.fit ?? null;
  const unfit = refuseFit(fit, view, ground);
  if (unfit !== null) complain(fit === null ? ['view'] : ['fit'], unfit);

  const figures = record.figures.flatMap((written, index) => {
    const reference = readFigureReference(written);
    const figure = reference && sceneFigure(reference, ground);
    if (!figure) complain(['figures', index], refusal(written, reference !== null));
    else if (record.figures.indexOf(written) < index) complain(['figures', index], `${written} stands twice`);
    return figure ? [{ reference, figure }] : [];
  });
  const told = (['title', 'paragraph', 'notes'] as const).flatMap((field) =>
    languages.flatMap((language) =>
      checkWords(record[field], language, numerals, ground, (reason) => complain([field, language], reason)),
    ),
  );
  checkLength(record.paragraph, ground, (language, reason) => complain(['paragraph', language], reason));
  checkStatements(record, [...figures.map(({ figure }) => figure), ...told], ground, complain);
  const { id, title, paragraph, notes, statements } = record;
  const references = figures.map(({ reference }) => reference);
  return { id, title, paragraph, notes, view, fit, figures: references, statements };
}

function refuseFit(fit: SceneFit | null, view: View, { shownBy, isPlaced }: SceneGround): string | null {
  if (fit === null) return view.camera ? null : 'say where the map looks: with map= or with fit:';
  if (view.camera) return 'the view has a map= already: take one of the two away';
  switch (fit) {
    case 'district':
      return null;
    case 'street':
      return view.streets.length > 0 ? null : 'the view selects no street';
    case 'project':
      if (view.project === null) return 'the view selects no project';
      return isPlaced(view.project) ? null : `${view.project} has no place to fit the map to`;
    case 'places':
      return shownBy(view).some(isPlaced) ? null : 'the view shows no project with a place';
  }
}

function refusal(written: string, understood: boolean): string {
  return understood
    ? `the catalogue has no figure ${written}`
    : `${written} is no figure: write measure:ID, check:ID, pair:ID, set:ID:PART, theme:ID:PART or total:PART`;
}

/** Checks the words of one language; gives the figures they refer to. */
function checkWords(
  text: LocalText,
  language: Language,
  numerals: readonly string[],
  ground: FigureSource,
  complain: (reason: string) => void,
): SceneFigure[] {
  const parts = sceneTextParts(text[language]);
  const words = parts.flatMap((part) => (part.kind === 'words' ? [part.text] : []));
  // a reference parts what stands on its two sides
  for (const figure of typedFigures(words.join('\u0000'), language, numerals)) {
    complain(
      `“${figure}” is a figure: refer to it as {measure:ID}, or list it under numerals: with the reason`,
    );
  }
  return parts.flatMap((part) => {
    if (part.kind === 'words') return [];
    const figure = part.kind === 'figure' ? sceneFigure(part.reference, ground) : null;
    if (figure) return [figure];
    complain(
      part.kind === 'figure'
        ? refusal(writeFigureReference(part.reference), true)
        : refusal(part.text, false),
    );
    return [];
  });
}

/** Figures count as the report prints them. */
function checkLength(
  paragraph: LocalText,
  ground: FigureSource,
  complain: (language: Language, reason: string) => void,
): void {
  for (const language of languages) {
    const length = sceneTextParts(paragraph[language]).reduce((sum, part) => {
      if (part.kind !== 'figure') return sum + [...part.text].length;
      const figure = sceneFigure(part.reference, ground);
      return sum + (figure?.text ?? String(Math.round(figure?.value ?? 0))).length;
    }, 0);
    const most = mostParagraphCharacters[language];
    if (length > most) complain(language, `has ${length} characters, more than ${most}: shorten it`);
  }
}

/** Every sentence must be there, each once, and every figure must bring the sentence it stands in. */
function checkStatements(
  { statements }: SceneFileRecord,
  figures: readonly SceneFigure[],
  { catalogue }: FigureSource,
  complain: (path: readonly (string | number)[], reason: string) => void,
): void {
  const known = new Set(catalogue.statements.map(({ id }) => id));
  for (const [index, id] of statements.entries()) {
    if (!known.has(id)) complain(['statements', index], `there is no statement ${id}`);
    else if (statements.indexOf(id) < index) complain(['statements', index], `${id} stands twice`);
  }
  const missing = new Set(
    figures.flatMap((figure) => figure.statements.filter((id) => !statements.includes(id))),
  );
  for (const id of missing) complain(['statements'], `a figure of the scene rests on ${id}: add it`);
}
