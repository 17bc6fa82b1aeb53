import type { LngLat } from '#core/place/place.ts';

/** A ring whose consecutive positions differ, the last from the first too; it begins where it began. */
export function withoutRepeats(ring: readonly LngLat[]): LngLat[] {
  const kept = ring.filter((position, index) => index === 0 || !isSame(position, ring[index - 1]));
  while (kept.length > 1 && isSame(kept.at(-1), kept[0])) kept.pop();
  return kept;
}

function isSame(a: LngLat | undefined, b: LngLat | undefined): boolean {
  return a?.[0] === b?.[0] && a?.[1] === b?.[1];
}
