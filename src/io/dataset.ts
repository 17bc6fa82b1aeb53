import type { GeometryColumns } from '#core/summary/geometry-columns.ts';
import type { Result } from '#core/problem.ts';

/** A layer that was read and found sound; feature `i` of the columns is record `i` of the file. */
export interface Dataset {
  /** Longitude and latitude in degrees, in the datum of the file. */
  columns: GeometryColumns;
  /** Attributes of a record, 0-based. */
  propertiesOf: (record: number) => Readonly<Record<string, unknown>>;
}

/** Turns the bytes of a file into a layer; `file` names it in problems. */
export type Read = (bytes: Uint8Array, file: string) => Promise<Result<Dataset>> | Result<Dataset>;
