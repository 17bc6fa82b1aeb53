import type { LocalText, Statement } from '#core/report/catalogue.ts';
import { startView, type View } from '#core/view/view.ts';
import type { FigureReference } from './figure-reference.ts';

/** Parts of a view that belong to whoever looks, and those that say which scene it is: no scene has them. */
type ViewersOwn = Pick<View, 'report' | 'language' | 'mode' | 'present' | 'scene' | 'story'>;

export const sceneFits = ['district', 'street', 'project', 'places'] as const;
/**
 * What the map is to show when a scene says no camera: the whole district, its selected streets, its selected
 * project, or the places of all projects that it shows.
 */
export type SceneFit = (typeof sceneFits)[number];

/** One step of a story: some words, a view of the map, figures of the report and the sentences they stand in. */
export interface Scene {
  /** Unique in its story. */
  id: string;
  title: LocalText;
  /** In title, paragraph and notes `{measure:ID}` stands for a figure; figures are never typed. */
  paragraph: LocalText;
  /** For the speaker alone. */
  notes: LocalText;
  /** Report, language and mode are as in the start view: they stay the viewer's. */
  view: View;
  /** Null where the view has a camera. */
  fit: SceneFit | null;
  figures: readonly FigureReference[];
  /** Ids, in the order in which they are shown. */
  statements: readonly Statement['id'][];
}

export interface Story {
  id: string;
  title: LocalText;
  /** At least one. */
  scenes: readonly Scene[];
}

/** The view of a scene for somebody who looks. */
export function viewOfScene(
  { view }: Pick<Scene, 'view'>,
  { report, language, mode, present, scene, story }: ViewersOwn,
): View {
  return { ...view, report, language, mode, present, scene, story };
}

/** A view as a scene keeps it: without what is the viewer's own, and without where the device is. */
export function recordView(view: View): View {
  const { report, language, mode, present, scene, story } = startView;
  const near = view.near?.ownPosition ? null : view.near;
  return { ...view, near, report, language, mode, present, scene, story };
}
