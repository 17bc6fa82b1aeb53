import type { LineString, Point } from 'geojson';
import type { Project } from '#core/report/catalogue.ts';

/** A symbol or a stretch that stands for members of a set whose places are not known. Never a real position. */
export interface IllustrativeThing {
  /** The set it belongs to. */
  set: Project['id'];
  /** Code of the street it lies in. */
  street: string;
  /** How many, or how many metres, it stands for, in the unit of the set. */
  quantity: number;
  geometry: Point | LineString;
}
