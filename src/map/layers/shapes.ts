import type { Position } from 'geojson';
import type { MappedProject } from '#map/mapped-project.ts';

/** A line of a project, or the edge of an area. */
export interface Course {
  project: MappedProject;
  path: [number, number][];
}

export interface Surface {
  project: MappedProject;
  polygon: [number, number][][];
}

/** What is drawn of projects, part by part. Made once for a list of projects, so that layers keep their data. */
export interface Shapes {
  symbols: readonly { project: MappedProject }[];
  surfaces: readonly Surface[];
  edges: readonly Course[];
  /** From the bottom up: of each project first the casings, then the lines on them. */
  strokes: readonly Stroke[];
}

export interface Stroke extends Course {
  part: 'casing' | 'line';
}

export function shapesOf(projects: readonly MappedProject[]): Shapes {
  const surfaces = projects.flatMap(surfacesOf);
  return {
    symbols: projects.map((project) => ({ project })),
    surfaces,
    edges: surfaces.flatMap(({ project, polygon }) => polygon.map((path): Course => ({ project, path }))),
    strokes: projects.flatMap(strokesOf),
  };
}

/** The lines alone; points and areas have none. */
export function linesOf(projects: readonly MappedProject[]): Course[] {
  return projects.flatMap(coursesOf);
}

function strokesOf(project: MappedProject): Stroke[] {
  const courses = coursesOf(project);
  const drawn = (part: Stroke['part']) => courses.map((course): Stroke => ({ ...course, part }));
  return [...drawn('casing'), ...drawn('line')];
}

function surfacesOf(project: MappedProject): Surface[] {
  const { geometry } = project;
  if (geometry.type === 'Polygon') return [{ project, polygon: geometry.coordinates.map(asPath) }];
  if (geometry.type !== 'MultiPolygon') return [];
  return geometry.coordinates.map((polygon) => ({ project, polygon: polygon.map(asPath) }));
}

function coursesOf(project: MappedProject): Course[] {
  const { geometry } = project;
  if (geometry.type === 'LineString') return [{ project, path: asPath(geometry.coordinates) }];
  if (geometry.type !== 'MultiLineString') return [];
  return geometry.coordinates.map((line) => ({ project, path: asPath(line) }));
}

function asPath(positions: readonly Position[]): [number, number][] {
  return positions.map(([lng = 0, lat = 0]) => [lng, lat]);
}
