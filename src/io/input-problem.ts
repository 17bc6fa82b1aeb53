import { problem, type Problem } from '#core/problem.ts';

/** Everything that can be wrong with a file that somebody hands in; each has a sentence wherever it is shown. */
export type InputProblemKey =
  | 'input.file-missing'
  | 'input.file-unreadable'
  | 'input.unknown-format'
  | 'input.empty-file'
  | 'input.not-utf8'
  | 'input.not-json'
  | 'input.not-geojson'
  | 'input.not-feature'
  | 'input.unknown-geometry'
  | 'input.geometry-collection'
  | 'input.coordinates-not-array'
  | 'input.coordinate-not-number'
  | 'input.coordinate-not-finite'
  | 'input.coordinates-swapped'
  | 'input.latitude-out-of-range'
  | 'input.longitude-out-of-range'
  | 'input.line-too-short'
  | 'input.ring-too-short'
  | 'input.ring-not-closed'
  | 'input.ring-without-area'
  | 'input.polygon-self-crossing'
  | 'input.hole-outside-polygon'
  | 'input.crs-unsupported'
  | 'input.csv-damaged'
  | 'input.csv-without-coordinates'
  | 'input.csv-half-position'
  | 'input.not-flatgeobuf'
  | 'input.flatgeobuf-version'
  | 'input.flatgeobuf-damaged'
  | 'input.no-streets'
  | 'input.street-not-polygon'
  | 'input.street-without-code'
  | 'input.street-twice';

/** Handled, and worth telling. */
export type InputNoteKey =
  | 'input.no-records'
  | 'input.records-without-place'
  | 'input.lines-without-length'
  | 'input.decoded-as-gb18030';

/**
 * A problem or note about a file. `params` always has `file`, and `record` (1-based) where one record is at fault.
 */
export function inputProblem(
  key: InputProblemKey | InputNoteKey,
  params: { file: string } & Problem['params'],
): Problem {
  return problem(key, params);
}

/** Reading stops after this many faulty records: enough to see a pattern. */
export const MAX_PROBLEMS = 20;
