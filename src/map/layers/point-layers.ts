import { PathLayer, ScatterplotLayer } from '@deck.gl/layers';
import type { Theme } from '#core/report/catalogue.ts';
import type { MappedProject } from '#map/mapped-project.ts';
import { rgba } from './colour.ts';
import { colourOf } from './place-layers.ts';
import type { Course } from './shapes.ts';
import {
  idOnSide,
  shownExtensions,
  shownProps,
  shownTriggers,
  type ShownOnGpu,
  type ShownProps,
} from './shown-on-gpu.ts';

export interface PointDrawing {
  /** Never changed while the facts are the same: the graphics card keeps them. */
  points: readonly { project: MappedProject }[];
  courses: readonly Course[];
  shown: ShownOnGpu;
  /** CSS hex, by theme. */
  colours: ReadonlyMap<Theme['id'], string>;
  /** CSS hex of what a hollow point is filled with. */
  ground: string;
  beforeId: string;
}

type Point = PointDrawing['points'][number];

interface Placement {
  beforeId: string;
}

export const pointRadiusPixels = 3.2;
const courseWidthPixels = 1.6;

/**
 * Things too many for symbols: thin lines along their course and plain points at their anchors, hollow where the
 * place is vague. Nothing is picked here by the graphics card: a search of the anchors finds them (`find-things`).
 */
export function pointLayers({ points, courses, shown, colours, ground, beforeId }: PointDrawing) {
  const extensions = shownExtensions(shown);
  return [
    new PathLayer<Course, ShownProps<Course> & Placement>({
      id: idOnSide('thin-lines', shown),
      data: courses,
      getPath: ({ path }) => path,
      getColor: ({ project }) => rgba(colourOf(project.theme, colours), 0.8),
      getWidth: courseWidthPixels,
      widthUnits: 'pixels',
      extensions,
      updateTriggers: { getColor: [colours], ...shownTriggers(shown) },
      ...shownProps<Course>(shown),
      beforeId,
    }),
    new ScatterplotLayer<Point, ShownProps<Point> & Placement>({
      id: idOnSide('points', shown),
      data: points,
      getPosition: ({ project }) => project.anchor,
      getFillColor: ({ project }) =>
        rgba(project.vague ? ground : colourOf(project.theme, colours), project.vague ? 0.85 : 1),
      getLineColor: ({ project }) => rgba(colourOf(project.theme, colours)),
      stroked: true,
      getRadius: pointRadiusPixels,
      radiusUnits: 'pixels',
      getLineWidth: 1.3,
      lineWidthUnits: 'pixels',
      extensions,
      updateTriggers: { getFillColor: [ground, colours], getLineColor: [colours], ...shownTriggers(shown) },
      ...shownProps<Point>(shown),
      beforeId,
    }),
  ];
}
