import type { Geometry, LineString, MultiLineString, MultiPolygon, Polygon } from 'geojson';
import type { Catalogue, Project, Theme } from '#core/report/catalogue.ts';
import type { LngLat } from '#core/place/place.ts';

/** A located project as the map draws it. */
export interface MappedProject {
  id: Project['id'];
  /** Its place in the catalogue's list of projects, which filters know it by. */
  row: number;
  theme: Theme['id'];
  /** Vague: the true place lies somewhere in the drawn area. */
  vague: boolean;
  /** Present where a person of this device gave the place, not the report or an open source. */
  locatedHere?: true;
  anchor: LngLat;
  geometry: Geometry;
  /** Lines of one course lie on each other. */
  course: string;
}

/**
 * The located projects with their geometry, in the order in which their themes are drawn; unlocated ones have none
 * and are not drawn.
 */
export function mapProjects(
  { projects, themes }: Pick<Catalogue, 'projects' | 'themes'>,
  geometries: ReadonlyMap<string, Geometry>,
): MappedProject[] {
  const perTheme = new Map(themes.map(({ id }): [string, MappedProject[]] => [id, []]));
  projects.forEach(({ id, theme, precision, anchor, place }, row) => {
    const geometry = geometries.get(id);
    if (!geometry || !anchor) return;
    const vague = precision !== 'site';
    perTheme.get(theme)?.push({ id, row, theme, vague, anchor, geometry, course: place ?? id });
  });
  return [...perTheme.values()].flat();
}

export function isLine(geometry: Geometry): geometry is LineString | MultiLineString {
  return geometry.type === 'LineString' || geometry.type === 'MultiLineString';
}

export function isArea(geometry: Geometry): geometry is Polygon | MultiPolygon {
  return geometry.type === 'Polygon' || geometry.type === 'MultiPolygon';
}
