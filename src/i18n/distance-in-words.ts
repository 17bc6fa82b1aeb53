import type { DistanceRange } from '#core/place/distance-range.ts';
import { roundDistance, roundOutwards } from '#core/place/round-distance.ts';
import { m } from './paraglide/messages.js';
import { formatLength, formatNumber } from './quantities.ts';

/** How far something is, no more exactly than it is known: “320 m”, “about 200–800 m”, “within 800 m”. */
export function distanceInWords(range: DistanceRange): string {
  if (range.leastMeters === range.mostMeters) {
    const meters = roundDistance(range.leastMeters);
    return meters === 0 ? m.distance_here() : formatLength(meters);
  }
  const { leastMeters, mostMeters } = roundOutwards(range);
  if (leastMeters === 0) return m.distance_up_to({ length: formatLength(mostMeters) });
  return m.distance_about({
    range:
      mostMeters < 1000
        ? m.quantity_meters({ value: `${formatNumber(leastMeters)}–${formatNumber(mostMeters)}` })
        : m.quantity_kilometers({
            value: `${formatNumber(leastMeters / 1000, 1)}–${formatNumber(mostMeters / 1000, 1)}`,
          }),
  });
}
