import type { Geometry } from 'geojson';
import type { Catalogue, Project, Theme } from '#core/report/catalogue.ts';
import type { LngLat } from '#core/place/place.ts';

/** A located project as the map draws it. */
export interface MappedProject {
  id: Project['id'];
  theme: Theme['id'];
  /** Vague: the true place lies somewhere in the drawn area. */
  vague: boolean;
  /** Present where a person of this device gave the place, not the report or an open source. */
  locatedHere?: true;
  anchor: LngLat;
  geometry: Geometry;
  /** How many lines on the same course are drawn over this one; each shows a rim of those under it. */
  linesAbove: number;
}

/**
 * The located projects with their geometry, in the order in which their themes are drawn; unlocated ones have none
 * and are not drawn.
 */
export function mapProjects(
  { projects, themes }: Pick<Catalogue, 'projects' | 'themes'>,
  geometries: ReadonlyMap<string, Geometry>,
): MappedProject[] {
  const onCourse = new Map<string, number>();
  const located = themes
    .flatMap(({ id }) => projects.filter(({ theme }) => theme === id))
    .flatMap((project) => {
      const geometry = geometries.get(project.id);
      return geometry && project.anchor ? [{ project, geometry, anchor: project.anchor }] : [];
    });
  // from the top down, so that each line knows how many lie over it
  return located
    .toReversed()
    .map(({ project, geometry, anchor }): MappedProject => {
      const course = project.place ?? project.id;
      const linesAbove = onCourse.get(course) ?? 0;
      if (isLine(geometry)) onCourse.set(course, linesAbove + 1);
      const vague = project.precision !== 'site';
      return { id: project.id, theme: project.theme, vague, anchor, geometry, linesAbove };
    })
    .toReversed();
}

export function isLine(geometry: Geometry): boolean {
  return geometry.type === 'LineString' || geometry.type === 'MultiLineString';
}

export function isArea(geometry: Geometry): boolean {
  return geometry.type === 'Polygon' || geometry.type === 'MultiPolygon';
}
