import type { Geometry } from 'geojson';
import type { IllustrativeThing } from '#core/illustrative/illustrative-thing.ts';
import type { PlacedProject } from '#core/place/apply-local-places.ts';
import type { PlacedPart } from '#core/place/placed-part.ts';
import type { Precision, Project, StreetShare } from '#core/report/catalogue.ts';
import type { ExportWords, Origin } from './export-words.ts';

/** What one feature of a map stands for: a project, a part of a set, or an illustration. */
export interface Standing {
  id: string;
  project: PlacedProject;
  origin: Origin;
  geometry: Geometry | null;
  precision: Precision;
  radiusMeters: number;
  /** How many (or metres) of a set stand here; null for the project as a whole. */
  quantity: number | null;
  streets: readonly StreetShare[];
  /** On what the place, or its absence, rests. */
  basis: string;
}

/** A project once, and each place that this device gave to a part of a set. */
export function standingOf(
  project: PlacedProject,
  geometries: ReadonlyMap<Project['id'], Geometry>,
  words: ExportWords,
): Standing[] {
  const { id, set, locatedHere, precision, radiusMeters, streets, basis } = project;
  const here = set === null ? locatedHere[0] : undefined;
  const geometry = geometries.get(id) ?? here?.geometry ?? null;
  // the parts of a set stand for themselves: without a place of its own the whole has none
  const whole: Standing = {
    id,
    project,
    origin: here ? 'located-here' : 'report',
    geometry,
    precision: geometry ? precision : 'unlocated',
    radiusMeters: geometry ? radiusMeters : 0,
    quantity: null,
    streets: geometry ? streets : [],
    basis: here ? here.place.note : basis[words.language],
  };
  return set === null ? [whole] : [whole, ...locatedHere.map((part) => standingPart(project, part))];
}

function standingPart(project: PlacedProject, { place, geometry, streets }: PlacedPart): Standing {
  const { id, precision, count, note } = place;
  const radiusMeters = place.precision === 'street' ? 0 : place.radiusMeters;
  const origin = 'located-here';
  return { id, project, origin, geometry, precision, radiusMeters, quantity: count, streets, basis: note };
}

/** What stands for members of the shown sets whose places nobody knows. */
export function standingIllustrated(
  shown: readonly PlacedProject[],
  things: readonly IllustrativeThing[],
  words: ExportWords,
): Standing[] {
  const projects = new Map(shown.map((project) => [project.id, project]));
  return things.flatMap(({ set, street, quantity, geometry }, index): Standing[] => {
    const project = projects.get(set);
    if (!project) return [];
    return [
      {
        id: `illustrative-${index + 1}`,
        project,
        origin: 'illustrative',
        geometry,
        precision: 'unlocated',
        radiusMeters: 0,
        quantity,
        streets: [{ code: street, share: 1 }],
        basis: words.illustrativeBanner,
      },
    ];
  });
}
