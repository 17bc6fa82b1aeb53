import { PathStyleExtension } from '@deck.gl/extensions';
import { PathLayer, SolidPolygonLayer } from '@deck.gl/layers';
import type { Theme } from '#core/report/catalogue.ts';
import type { LinesAbove } from '#map/stacked-lines.ts';
import { rgba } from './colour.ts';
import type { Course, Shapes, Stroke, Surface } from './shapes.ts';
import {
  idOnSide,
  shownExtensions,
  shownProps,
  shownTriggers,
  type ShownOnGpu,
  type ShownProps,
} from './shown-on-gpu.ts';

export interface PlaceDrawing {
  shapes: Shapes;
  shown: ShownOnGpu;
  linesAbove: LinesAbove;
  /** CSS hex, by theme. */
  colours: ReadonlyMap<Theme['id'], string>;
  /** CSS hex of the casing that parts lines from roads. */
  casing: string;
  /** Areas that are not selected show only their edge: a fill would change the colour under it. */
  bare?: boolean;
  selected: string | null;
  /** How much thicker lines are than on a desk; 1 by itself. */
  scale?: number;
  /** The style layer below which fills are inserted. */
  beforeId: string;
}

interface Placement {
  beforeId: string;
}

const fillOpacity = { selected: 0.3, other: 0.13 };
const lineWidthPixels = 4;
const casingPixels = 2.4;
/** What a line shows on both sides together beyond the casing of the one over it. */
const rimPixels = 8;
const selectedExtraPixels = 2.5;
const dashes = new PathStyleExtension({ dash: true });

/** Discs and areas: a light fill; a broken edge where the place is vague, a whole one where it is known. */
export function areaLayers({
  shapes,
  shown,
  colours,
  bare = false,
  selected,
  scale = 1,
  beforeId,
}: PlaceDrawing) {
  const other = bare ? 0 : fillOpacity.other;
  return [
    new SolidPolygonLayer<Surface, ShownProps<Surface> & Placement>({
      id: idOnSide('areas', shown),
      data: shapes.surfaces,
      getPolygon: ({ polygon }) => polygon,
      getFillColor: ({ project }) =>
        rgba(colourOf(project.theme, colours), project.id === selected ? fillOpacity.selected : other),
      extensions: shownExtensions(shown),
      updateTriggers: { getFillColor: [selected, colours, bare], ...shownTriggers(shown) },
      ...shownProps<Surface>(shown),
      beforeId,
    }),
    new PathLayer<
      Course,
      ShownProps<Course> & Placement & { getDashArray: (course: Course) => [number, number] }
    >({
      id: idOnSide('edges', shown),
      data: shapes.edges,
      getPath: ({ path }) => path,
      getColor: ({ project }) => rgba(colourOf(project.theme, colours), 0.9),
      getWidth: ({ project }) => (project.id === selected ? 2.6 : 1.4) * scale,
      widthUnits: 'pixels',
      getDashArray: ({ project }) => (project.vague ? [4, 3] : [0, 0]),
      extensions: [dashes, ...shownExtensions(shown)],
      updateTriggers: { getColor: [colours], getWidth: [selected, scale], ...shownTriggers(shown) },
      ...shownProps<Course>(shown),
      beforeId,
    }),
  ];
}

/** Line projects along their course, each with a light casing so that they part from the roads and each other. */
export function lineLayer({
  shapes,
  shown,
  linesAbove,
  colours,
  casing,
  selected,
  scale = 1,
  beforeId,
}: PlaceDrawing) {
  return new PathLayer<Stroke, ShownProps<Stroke> & Placement>({
    id: idOnSide('lines', shown),
    data: shapes.strokes,
    getPath: ({ path }) => path,
    getColor: ({ project, part }) =>
      part === 'casing' ? rgba(casing, 0.9) : rgba(colourOf(project.theme, colours), 0.95),
    getWidth: ({ project, part }) =>
      (lineWidthPixels +
        (part === 'casing' ? casingPixels : 0) +
        (linesAbove.get(project) ?? 0) * rimPixels +
        (project.id === selected ? selectedExtraPixels : 0)) *
      scale,
    widthUnits: 'pixels',
    capRounded: true,
    jointRounded: true,
    pickable: true,
    extensions: shownExtensions(shown),
    updateTriggers: {
      getColor: [casing, colours],
      getWidth: { selected, scale, above: [...linesAbove].map(([{ id }, lines]) => `${id} ${lines}`).join() },
      ...shownTriggers(shown),
    },
    ...shownProps<Stroke>(shown),
    beforeId,
  });
}

/** Throws on a theme without a colour: the catalogue has no such project. */
export function colourOf(theme: Theme['id'], colours: ReadonlyMap<Theme['id'], string>): string {
  const colour = colours.get(theme);
  if (colour === undefined) throw new Error(`no colour is given for the theme "${theme}"`);
  return colour;
}
