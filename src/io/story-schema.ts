import * as v from 'valibot';
import { fail, problem, succeed, type Problem, type Result } from '#core/problem.ts';
import {
  readFigureReference,
  writeFigureReference,
  type FigureReference,
} from '#core/story/figure-reference.ts';
import { recordView, sceneFits, type Scene, type Story } from '#core/story/story.ts';
import { decodeAddress, encodeAddress, type Vocabulary } from '#core/view/address/address.ts';
import { ids, localText, text } from './catalogue-parts-schema.ts';

const sceneRecord = v.object({
  id: v.pipe(text, v.nonEmpty()),
  title: localText,
  paragraph: localText,
  notes: localText,
  /** The view as the query string of its address, without report, language and mode. */
  view: text,
  fit: v.nullable(v.picklist(sceneFits)),
  /** As `writeFigureReference` writes them. */
  figures: ids,
  statements: ids,
});

/** What `story.json`, or a story that somebody saved, must look like. */
const storyRecordSchema = v.object({
  /** Id of the report whose figures and sentences the story shows. */
  report: text,
  id: text,
  title: localText,
  scenes: v.pipe(
    v.array(sceneRecord),
    v.minLength(1),
    v.check((scenes) => new Set(scenes.map(({ id }) => id)).size === scenes.length, 'scene ids stand twice'),
  ),
});
export type StoryRecord = v.InferOutput<typeof storyRecordSchema>;

/** What a story may refer to; whatever else it says is left out with a note. */
export interface StoryContext {
  /** Id of the report that is open. */
  report: string;
  vocabulary: Vocabulary;
  knowsStatement: (id: string) => boolean;
  knowsFigure: (reference: FigureReference) => boolean;
}

/** A story as it is kept in files. */
export function toStoryRecord({ id, title, scenes }: Story, report: string): StoryRecord {
  return {
    report,
    id,
    title,
    scenes: scenes.map(({ view, figures, statements, ...scene }) => ({
      ...scene,
      view: encodeAddress(view),
      figures: figures.map(writeFigureReference),
      statements: [...statements],
    })),
  };
}

/**
 * Reads a story from parsed JSON. Fails where it is none, or belongs to another report; what a scene refers to and
 * the catalogue has not is left out, each with a note that names the scene.
 * @param file names it in problems
 */
export function readStory(json: unknown, file: string, context: StoryContext): Result<Story> {
  const checked = v.safeParse(storyRecordSchema, json);
  if (!checked.success) {
    const [issue] = checked.issues;
    const reason = [v.getDotPath(issue), issue.message].filter((part) => part !== null).join(': ');
    return fail(problem('story.not-a-story', { file, reason }));
  }
  const { report, id, title, scenes } = checked.output;
  if (report !== context.report) {
    return fail(problem('story.other-report', { file, report, open: context.report }));
  }
  const notes: Problem[] = [];
  return succeed({ id, title, scenes: scenes.map((scene) => readScene(scene, context, notes)) }, notes);
}

function readScene(record: StoryRecord['scenes'][number], context: StoryContext, notes: Problem[]): Scene {
  const leftOut = (what: string) =>
    notes.push(problem('story.part-left-out', { scene: record.id, part: what }));
  const { view, notices } = decodeAddress(record.view, context.vocabulary);
  notes.push(...notices);
  const figures = record.figures.flatMap((written) => {
    const reference = readFigureReference(written);
    if (reference && context.knowsFigure(reference)) return [reference];
    leftOut(written);
    return [];
  });
  const statements = record.statements.filter((id) => {
    const known = context.knowsStatement(id);
    if (!known) leftOut(id);
    return known;
  });
  return { ...record, view: recordView(view), figures, statements };
}
