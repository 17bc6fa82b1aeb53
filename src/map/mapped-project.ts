import type { Geometry } from 'geojson';
import type { Project, Theme } from '#core/report/catalogue.ts';
import type { LngLat } from '#core/place/place.ts';

/** A located project as the map draws it. */
export interface MappedProject {
  id: Project['id'];
  theme: Theme['id'];
  /** Vague: the true place lies somewhere in the drawn area. */
  vague: boolean;
  anchor: LngLat;
  geometry: Geometry;
  /** Projects on one course are drawn side by side: 0, 1, −1, 2 … line widths from its middle. */
  lane: number;
}

/** The located projects with their geometry; unlocated ones have none and are not drawn. */
export function mapProjects(
  projects: readonly Project[],
  geometries: ReadonlyMap<string, Geometry>,
): MappedProject[] {
  const onCourse = new Map<string, number>();
  return projects.flatMap((project) => {
    const geometry = geometries.get(project.id);
    if (!geometry || !project.anchor) return [];
    const course = project.place ?? project.id;
    const rank = onCourse.get(course) ?? 0;
    if (isLine(geometry)) onCourse.set(course, rank + 1);
    return [
      {
        id: project.id,
        theme: project.theme,
        vague: project.precision !== 'site',
        anchor: project.anchor,
        geometry,
        lane: rank % 2 === 0 ? rank / 2 : -(rank + 1) / 2,
      },
    ];
  });
}

export function isLine(geometry: Geometry): boolean {
  return geometry.type === 'LineString' || geometry.type === 'MultiLineString';
}

export function isArea(geometry: Geometry): boolean {
  return geometry.type === 'Polygon' || geometry.type === 'MultiPolygon';
}
