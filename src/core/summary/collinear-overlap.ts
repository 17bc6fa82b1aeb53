/**
 * How far apart, in degrees, two segments may be and still run along each other: about a tenth of a micrometre,
 * some seventy times the spacing of doubles at 113°, so that a line traced along a border by arithmetic counts.
 */
const TOLERANCE_DEGREES = 1e-12;

/**
 * The stretch of segment 1-2, as fractions of it, along which segment a-b runs; undefined when they do not share
 * a stretch. Distances are taken only where both segments are, so neither is extrapolated.
 */
export function collinearOverlap(
  x1: number,
  y1: number,
  x2: number,
  y2: number,
  ax: number,
  ay: number,
  bx: number,
  by: number,
): { from: number; to: number } | undefined {
  const [dx, dy, ex, ey] = [x2 - x1, y2 - y1, bx - ax, by - ay];
  const lengthSquared = dx * dx + dy * dy;
  const edgeLengthSquared = ex * ex + ey * ey;
  // quick way out for the usual crossing: directions too different to stay together over the shorter one
  const shorterSquared = Math.min(lengthSquared, edgeLengthSquared);
  const sinAngleSquared = (dx * ey - dy * ex) ** 2 / (lengthSquared * edgeLengthSquared);
  if (sinAngleSquared * shorterSquared > (8 * TOLERANCE_DEGREES) ** 2) return undefined;

  let from = Infinity;
  let to = -Infinity;
  const meet = (t: number): void => {
    from = Math.min(from, t);
    to = Math.max(to, t);
  };
  if (isOnSegment(x1 - ax, y1 - ay, ex, ey, edgeLengthSquared)) meet(0);
  if (isOnSegment(x2 - ax, y2 - ay, ex, ey, edgeLengthSquared)) meet(1);
  if (isOnSegment(ax - x1, ay - y1, dx, dy, lengthSquared))
    meet(((ax - x1) * dx + (ay - y1) * dy) / lengthSquared);
  if (isOnSegment(bx - x1, by - y1, dx, dy, lengthSquared))
    meet(((bx - x1) * dx + (by - y1) * dy) / lengthSquared);
  return (to - from) * Math.sqrt(lengthSquared) > 4 * TOLERANCE_DEGREES ? { from, to } : undefined;
}

/** Whether the point at offset (px, py) from a segment's start lies on the segment along (dx, dy). */
function isOnSegment(px: number, py: number, dx: number, dy: number, lengthSquared: number): boolean {
  const along = px * dx + py * dy;
  // the square, not the root squared: rounding must not push the segment's own end off it
  if (along < 0 || along > lengthSquared) return false;
  return Math.abs(px * dy - py * dx) <= TOLERANCE_DEGREES * Math.sqrt(lengthSquared);
}
