import { PathStyleExtension } from '@deck.gl/extensions';
import { PathLayer, SolidPolygonLayer } from '@deck.gl/layers';
import type { Position } from 'geojson';
import type { Theme } from '#core/report/catalogue.ts';
import { isArea, isLine, type MappedProject } from '#map/mapped-project.ts';
import { rgba } from './colour.ts';

interface Course {
  project: MappedProject;
  path: [number, number][];
}

interface Surface {
  project: MappedProject;
  polygon: [number, number][][];
}

export interface ThemeDrawing {
  theme: Theme;
  projects: readonly MappedProject[];
  visible: boolean;
  selected: string | null;
  /** The style layer below which fills are inserted. */
  beforeId: string;
}

const lineWidthPixels = 4;
/** What a line shows on both sides together beyond the casing of the one over it. */
const rimPixels = 8;

/** Discs and areas of one theme: a light fill; a broken edge where the place is vague, a whole one where it is known. */
export function areaLayers({ theme, projects, visible, selected, beforeId }: ThemeDrawing) {
  const surfaces = projects.filter(({ geometry }) => isArea(geometry)).flatMap(surfacesOf);
  const edges = surfaces.flatMap(({ project, polygon }) =>
    polygon.map((path): Course => ({ project, path })),
  );
  const placement = { beforeId, visible };
  return [
    new SolidPolygonLayer<Surface>({
      id: `${theme.id}-area`,
      data: surfaces,
      getPolygon: ({ polygon }) => polygon,
      getFillColor: ({ project }) => rgba(theme.colour, project.id === selected ? 0.3 : 0.13),
      updateTriggers: { getFillColor: selected },
      ...placement,
    }),
    new PathLayer<Course, { getDashArray: (course: Course) => [number, number] }>({
      id: `${theme.id}-edge`,
      data: edges,
      getPath: ({ path }) => path,
      getColor: rgba(theme.colour, 0.9),
      getWidth: ({ project }) => (project.id === selected ? 2.6 : 1.4),
      widthUnits: 'pixels',
      getDashArray: ({ project }) => (project.vague ? [4, 3] : [0, 0]),
      extensions: [new PathStyleExtension({ dash: true })],
      updateTriggers: { getWidth: selected },
      ...placement,
    }),
  ];
}

/** Line projects of one theme along their course, with a light casing so that they part from the roads. */
export function lineLayers({ theme, projects, visible, selected, beforeId }: ThemeDrawing) {
  const courses = projects.filter(({ geometry }) => isLine(geometry)).flatMap(coursesOf);
  const drawn = (part: 'casing' | 'line', colour: string, extraWidth: number) =>
    new PathLayer<Course, { beforeId: string }>({
      id: `${theme.id}-${part}`,
      data: courses,
      getPath: ({ path }) => path,
      getColor: rgba(colour, part === 'line' ? 0.95 : 0.9),
      getWidth: ({ project }) =>
        lineWidthPixels + extraWidth + project.linesAbove * rimPixels + (project.id === selected ? 2.5 : 0),
      widthUnits: 'pixels',
      capRounded: true,
      jointRounded: true,
      pickable: part === 'line',
      updateTriggers: { getWidth: selected },
      beforeId,
      visible,
    });
  return [drawn('casing', '#fffdf8', 2.4), drawn('line', theme.colour, 0)];
}

function surfacesOf(project: MappedProject): Surface[] {
  const { geometry } = project;
  if (geometry.type === 'Polygon') return [{ project, polygon: geometry.coordinates.map(asPath) }];
  if (geometry.type === 'MultiPolygon') {
    return geometry.coordinates.map((polygon) => ({ project, polygon: polygon.map(asPath) }));
  }
  return [];
}

function coursesOf(project: MappedProject): Course[] {
  const { geometry } = project;
  if (geometry.type === 'LineString') return [{ project, path: asPath(geometry.coordinates) }];
  if (geometry.type === 'MultiLineString') {
    return geometry.coordinates.map((line) => ({ project, path: asPath(line) }));
  }
  return [];
}

function asPath(positions: readonly Position[]): [number, number][] {
  return positions.map(([lng = 0, lat = 0]) => [lng, lat]);
}
