import * as v from 'valibot';
import { sceneFits } from '#core/story/story.ts';
import { identifier, localText } from '#compile/catalogue/edition-schema.ts';

/** More than so many figures cannot be read from the back of a room. */
const mostFigures = 4;

const sceneFileSchema = v.strictObject({
  id: identifier,
  title: localText,
  paragraph: localText,
  notes: localText,
  /** Query string of the view's address; empty for the start view. */
  view: v.string('write the view as the query string of its address'),
  /** What the map is to show; only where the view has no map=. */
  fit: v.optional(v.picklist(sceneFits)),
  figures: v.optional(v.pipe(v.array(v.string()), v.maxLength(mostFigures, 'at most four figures')), []),
  statements: v.optional(v.array(identifier), []),
});

export const storyFileSchema = v.strictObject({
  id: identifier,
  title: localText,
  /** Numerals that stand in the words and are no figures (a year, an order, part of a name), each with its reason. */
  numerals: v.optional(
    v.array(
      v.strictObject({
        text: v.pipe(v.string('quote the text'), v.minLength(1, 'the text is empty')),
        reason: v.pipe(v.string('say why it is no figure'), v.minLength(1, 'say why it is no figure')),
      }),
    ),
    [],
  ),
  scenes: v.pipe(v.array(sceneFileSchema), v.minLength(1, 'a story needs at least one scene')),
});

export type StoryFileRecord = v.InferOutput<typeof storyFileSchema>;
export type SceneFileRecord = v.InferOutput<typeof sceneFileSchema>;
