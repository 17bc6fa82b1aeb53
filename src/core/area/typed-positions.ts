import type { Datum } from '#core/place/datum.ts';
import { parseExactLngLat, type Box } from '#core/place/parse-lng-lat.ts';
import type { LngLat } from '#core/place/place.ts';
import { fail, problem, succeed, type Result } from '#core/problem.ts';

/** An own area may reach so far beyond the district, degrees; what is typed further off is a slip. */
const reachDegrees = 0.5;

/**
 * Reads typed coordinates, one position a line, in either order; empty lines are passed over.
 * Fails at the first line that is none, with `area.typed-line` and the reason after it.
 * @param district west, south, east, north
 */
export function parsePositions(text: string, datum: Datum, district: Box): Result<LngLat[]> {
  const positions: LngLat[] = [];
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue;
    const position = parsePosition(line, datum, district);
    if (!position.ok) {
      return fail(problem('area.typed-line', { line: index + 1, text: line.trim() }), ...position.problems);
    }
    positions.push(position.value);
  }
  return succeed(positions);
}

/** Reads one typed position; `area.far-away` where it lies far from the district in either order. */
export function parsePosition(text: string, datum: Datum, district: Box): Result<LngLat> {
  const [west, south, east, north] = district;
  const reach: Box = [west - reachDegrees, south - reachDegrees, east + reachDegrees, north + reachDegrees];
  const position = parseExactLngLat(text, datum, reach);
  if (position.ok) return position;
  const elsewhere = position.problems.some(({ key }) => key === 'local.coordinates-elsewhere');
  return elsewhere ? fail(problem('area.far-away', { text: text.trim() })) : position;
}
