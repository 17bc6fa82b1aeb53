import type { Problem } from '#core/problem.ts';
import { findSelfCrossing } from '#core/place/self-crossing.ts';
import { prepareAreas, type Areas } from '#core/summary/areas.ts';
import { FeatureKind, type GeometryColumns } from '#core/summary/geometry-columns.ts';
import { touches } from '#core/summary/locate.ts';
import { inputProblem } from './input-problem.ts';

/**
 * Checks one polygon, shell and holes together: no two edges cross or run along each other, and every hole lies
 * in the shell and in no other hole. Rings may touch in points, their own or each other's: the area stays plain.
 */
export function validatePolygon(
  columns: GeometryColumns,
  part: number,
  file: string,
  record: number,
): Problem | undefined {
  const { positions, partRings, ringPositions } = columns;
  const offsets = ringPositions.subarray(partRings[part]!, partRings[part + 1]! + 1);
  const crossing = findSelfCrossing(positions, offsets);
  if (crossing) {
    return inputProblem('input.polygon-self-crossing', { file, record, lng: crossing[0], lat: crossing[1] });
  }
  if (offsets.length <= 2) return undefined;

  const rings = Array.from({ length: offsets.length - 1 }, (_, ring) =>
    ringAsArea(positions.slice(2 * offsets[ring]!, 2 * offsets[ring + 1]!)),
  );
  for (let hole = 1; hole < rings.length; hole++) {
    const [lng, lat] = [positions[2 * offsets[hole]!]!, positions[2 * offsets[hole]! + 1]!];
    const outsideShell = liesBeyond(rings[0]!, rings[hole]!);
    const inOtherHole = rings.some((other, i) => i > 0 && i !== hole && !liesBeyond(other, rings[hole]!));
    if (outsideShell || inOtherHole)
      return inputProblem('input.hole-outside-polygon', { file, record, lng, lat });
  }
  return undefined;
}

/** Whether a ring lies beyond another one. They do not cross, so any vertex or edge middle off the border tells. */
function liesBeyond(area: Areas, ring: Areas): boolean {
  const { boxes, edges } = ring;
  if (boxes[0]! > area.boxes[2]! || boxes[2]! < area.boxes[0]!) return true;
  if (boxes[1]! > area.boxes[3]! || boxes[3]! < area.boxes[1]!) return true;
  for (let at = 0; at < edges.length; at += 4) {
    const [x1, y1, x2, y2] = [edges[at]!, edges[at + 1]!, edges[at + 2]!, edges[at + 3]!];
    if (!touches(area, 0, x1, y1) || !touches(area, 0, (x1 + x2) / 2, (y1 + y2) / 2)) return true;
  }
  return false;
}

function ringAsArea(positions: Float64Array<ArrayBuffer>): Areas {
  const columns: GeometryColumns = {
    kinds: Uint8Array.of(FeatureKind.polygon),
    positions,
    featureParts: Uint32Array.of(0, 1),
    partRings: Uint32Array.of(0, 1),
    ringPositions: Uint32Array.of(0, positions.length / 2),
  };
  return prepareAreas(columns, [{ code: '', name: '' }]);
}
