import type { Geometry } from 'geojson';
import { extentOf } from '#core/place/extent.ts';
import type { Project } from '#core/report/catalogue.ts';
import type { View } from '#core/view/view.ts';
import type { SceneFit } from './story.ts';

/** Where things are. */
export interface FittingGround {
  district: readonly Geometry[];
  streets: readonly { code: string; geometry: Geometry }[];
  /** Of the located projects, by id. */
  projects: ReadonlyMap<Project['id'], Geometry>;
}

/**
 * West, south, east, north, degrees, of what a scene is to show; the district where there is nothing to fit.
 * @param shown ids of the projects that the scene's view shows
 */
export function fittedExtent(
  fit: SceneFit,
  { streets, project }: Pick<View, 'streets' | 'project'>,
  shown: readonly Project['id'][],
  ground: FittingGround,
): [number, number, number, number] {
  const geometries = geometriesOf(fit, streets, project === null ? [] : [project], shown, ground);
  return extentOf(geometries.length > 0 ? geometries : ground.district);
}

function geometriesOf(
  fit: SceneFit,
  codes: readonly string[],
  selected: readonly string[],
  shown: readonly string[],
  { district, streets, projects }: FittingGround,
): readonly Geometry[] {
  const placesOf = (ids: readonly string[]) => ids.flatMap((id) => projects.get(id) ?? []);
  switch (fit) {
    case 'district':
      return district;
    case 'street':
      return streets.filter(({ code }) => codes.includes(code)).map(({ geometry }) => geometry);
    case 'project':
      return placesOf(selected);
    case 'places':
      return placesOf(shown);
  }
}
