import type { Geometry } from 'geojson';
import type { StreetShare } from '#core/report/catalogue.ts';
import { toColumns } from '#core/summary/append-geometry.ts';
import { compareCodes, type Areas } from '#core/summary/areas.ts';
import { measureFeature } from '#core/summary/measure-feature.ts';
import { negligibleShare } from '#core/summary/negligible.ts';
import { Tally } from '#core/summary/tally.ts';

/**
 * Part of a place in each street it reaches: by positions, length or area, over the part inside the district, so
 * that shares sum to 1. Largest first, then by code; empty when the place is wholly outside. A touch is no share.
 */
export function streetShares(geometry: Geometry, areas: Areas): StreetShare[] {
  const tally = new Tally(areas.names.length);
  const kind = measureFeature(toColumns([geometry]), 0, areas, tally);
  const negligible = negligibleShare(kind, tally.total());
  const present = tally.touched.filter((area) => tally.amount(area) > negligible);
  const inside = present.reduce((sum, area) => sum + tally.amount(area), 0);
  return present
    .map((area) => ({ code: areas.names[area]!.code, share: tally.amount(area) / inside }))
    .sort((a, b) => b.share - a.share || compareCodes(a.code, b.code));
}
