import { fail, succeed, type Problem, type Result } from '#core/problem.ts';
import { FeatureKind, type GeometryColumns } from '#core/summary/geometry-columns.ts';
import { ringSquareMeters } from '#core/summary/sphere.ts';
import { inputProblem, MAX_PROBLEMS } from './input-problem.ts';
import { validatePolygon } from './validate-polygon.ts';
import { validatePosition } from './validate-position.ts';

/**
 * Checks every feature of a layer that has been read; at most one problem per record, and the first records only.
 * Notes tell of records without a place, lines without length and a layer without records.
 */
export function validateColumns(columns: GeometryColumns, file: string): Result<GeometryColumns> {
  const problems: Problem[] = [];
  let withoutPlace = 0;
  let withoutLength = 0;
  for (let feature = 0; feature < columns.kinds.length && problems.length < MAX_PROBLEMS; feature++) {
    const fault = validateFeature(columns, feature, file);
    if (fault) problems.push(fault);
    else if (columns.featureParts[feature] === columns.featureParts[feature + 1]) withoutPlace++;
    else if (columns.kinds[feature] === FeatureKind.line && hasNoLength(columns, feature)) withoutLength++;
  }
  if (problems.length > 0) return fail(...problems);

  const notes: Problem[] = [];
  if (columns.kinds.length === 0) notes.push(inputProblem('input.no-records', { file }));
  if (withoutPlace > 0)
    notes.push(inputProblem('input.records-without-place', { file, count: withoutPlace }));
  if (withoutLength > 0)
    notes.push(inputProblem('input.lines-without-length', { file, count: withoutLength }));
  return succeed(columns, notes);
}

function validateFeature(columns: GeometryColumns, feature: number, file: string): Problem | undefined {
  const { kinds, positions, featureParts, partRings, ringPositions } = columns;
  const record = feature + 1;
  for (let part = featureParts[feature]!; part < featureParts[feature + 1]!; part++) {
    for (let ring = partRings[part]!; ring < partRings[part + 1]!; ring++) {
      const start = ringPositions[ring]!;
      const end = ringPositions[ring + 1]!;
      for (let p = start; p < end; p++) {
        const fault = validatePosition(positions[2 * p]!, positions[2 * p + 1]!, file, record);
        if (fault) return fault;
      }
      if (kinds[feature] === FeatureKind.line && end - start < 2) {
        return inputProblem('input.line-too-short', { file, record, positions: end - start });
      }
      if (kinds[feature] === FeatureKind.polygon) {
        const fault = validateRing(positions, start, end, file, record);
        if (fault) return fault;
      }
    }
    if (kinds[feature] === FeatureKind.polygon) {
      const fault = validatePolygon(columns, part, file, record);
      if (fault) return fault;
    }
  }
  return undefined;
}

function validateRing(
  positions: Float64Array,
  start: number,
  end: number,
  file: string,
  record: number,
): Problem | undefined {
  const [lng, lat] = [positions[2 * start]!, positions[2 * start + 1]!];
  const closed = end > start && lng === positions[2 * end - 2] && lat === positions[2 * end - 1];
  if (end - start >= 3 && !closed) return inputProblem('input.ring-not-closed', { file, record, lng, lat });
  if (end - start < 4) return inputProblem('input.ring-too-short', { file, record, positions: end - start });
  if (ringSquareMeters(positions, start, end) === 0)
    return inputProblem('input.ring-without-area', { file, record, lng, lat });
  return undefined;
}

function hasNoLength(
  { positions, featureParts, partRings, ringPositions }: GeometryColumns,
  feature: number,
): boolean {
  for (let ring = partRings[featureParts[feature]!]!; ring < partRings[featureParts[feature + 1]!]!; ring++) {
    for (let p = ringPositions[ring]! + 1; p < ringPositions[ring + 1]!; p++) {
      if (positions[2 * p] !== positions[2 * p - 2] || positions[2 * p + 1] !== positions[2 * p - 1])
        return false;
    }
  }
  return true;
}
