import type { Project } from '#core/report/catalogue.ts';
import type { LngLat, StreetProperties } from './place.ts';

/** A position with how well it is known. */
interface LocalPoint {
  precision: 'site' | 'vicinity';
  /** WGS-84. */
  lngLat: LngLat;
  /** How far the true place may lie from it, metres. */
  radiusMeters: number;
}

/** Only the street is known. */
interface LocalStreet {
  precision: 'street';
  street: StreetProperties['code'];
}

/** What a person says of where something is. */
type LocalPosition = LocalPoint | LocalStreet;

/** What is placed there, and why. */
interface LocalClaim {
  projectId: Project['id'];
  /** 1 for a single project; of a set, how many of its things (or metres) lie here. */
  count: number;
  /** On what the position rests, in the person's own words; may be empty. */
  note: string;
}

/** A place as it is asked for. */
export type LocalPlaceDraft = LocalPosition & LocalClaim;

/**
 * A place that a person gave to something the report does not locate. It is this device's own (本机标注): drawn
 * and counted, always marked, never the report's.
 */
export type LocalPlace = LocalPlaceDraft & {
  /** Unique among the places of a device: the project's id and a number. */
  id: string;
  /** ISO time. */
  createdAt: string;
};

/** The first free id for a project's next place. */
export function nextPlaceId(projectId: Project['id'], places: readonly Pick<LocalPlace, 'id'>[]): string {
  const taken = new Set(places.map(({ id }) => id));
  let number = 1;
  while (taken.has(`${projectId}-${number}`)) number++;
  return `${projectId}-${number}`;
}
