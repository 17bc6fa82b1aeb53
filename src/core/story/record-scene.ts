import type { Catalogue, Project } from '#core/report/catalogue.ts';
import type { View } from '#core/view/view.ts';
import type { FigureReference } from './figure-reference.ts';
import { recordView, type Scene } from './story.ts';

const mostFigures = 4;
const totals: readonly FigureReference[] = [
  { kind: 'total', part: 'projects' },
  { kind: 'total', part: 'located' },
  { kind: 'total', part: 'not-published' },
];

/**
 * A scene of a view as it stands, without words. Its figures are those of the selected project's sentences, else the
 * totals of what is shown.
 * @param id one that the story has not yet
 */
export function recordScene(
  id: string,
  view: View,
  { statements }: Pick<Catalogue, 'statements'>,
  project: Pick<Project, 'name' | 'statements'> | null,
): Scene {
  const said = statements.filter((statement) => project?.statements.includes(statement.id));
  const measures = said.flatMap((statement) => statement.measures).slice(0, mostFigures);
  const recorded = recordView(view);
  return {
    id,
    title: project?.name ?? { zh: '', en: '' },
    paragraph: { zh: '', en: '' },
    notes: { zh: '', en: '' },
    view: recorded,
    fit: recorded.camera === null ? fitOf(recorded) : null,
    figures: measures.length > 0 ? measures.map((measure) => ({ kind: 'measure', id: measure.id })) : totals,
    statements: said.map((statement) => statement.id),
  };
}

/** What the map fits where nobody has moved it. */
function fitOf({ streets, project }: View): Scene['fit'] {
  if (project !== null) return 'project';
  return streets.length > 0 ? 'street' : 'district';
}
