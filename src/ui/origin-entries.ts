import type { Finding, Findings } from '#core/search/findings.ts';
import type { EntryKind, SearchEntry } from '#core/search/search-entry.ts';
import { labelPoint } from '#core/place/label-point.ts';
import type { LngLat } from '#core/place/place.ts';
import type { Explorer } from '#state/explorer.svelte.ts';

/** What one looks around from most often comes first. */
const kindsInOrder: readonly EntryKind[] = ['station', 'place', 'road', 'street', 'project'];

/** A finding from which distances can be measured. */
export interface OriginFinding {
  finding: Finding;
  /** WGS-84. */
  lngLat: LngLat;
}

/** Of what was found, whatever has a place: the likeliest first, then by kind. */
export function originsAmong(
  { groups, best }: Findings,
  explorer: Pick<Explorer, 'facts' | 'project'>,
): OriginFinding[] {
  const findings = kindsInOrder.flatMap(
    (kind) => groups.find((group) => group.kind === kind)?.findings ?? [],
  );
  const ordered =
    best && findings.includes(best) ? [best, ...findings.filter((each) => each !== best)] : findings;
  return ordered.flatMap((finding) => {
    const lngLat = positionOf(finding.entry, explorer);
    return lngLat ? [{ finding, lngLat }] : [];
  });
}

/** A position that stands for an entry; null where it has none. */
function positionOf(entry: SearchEntry, explorer: Pick<Explorer, 'facts' | 'project'>): LngLat | null {
  switch (entry.kind) {
    case 'station':
    case 'road':
    case 'place':
      return entry.where?.lngLat ?? null;
    case 'street': {
      const street = explorer.facts.streets.features.find(({ properties }) => properties.code === entry.id);
      return street ? labelPoint(street.geometry, []) : null;
    }
    case 'project':
      return explorer.project(entry.id).anchor;
    case 'sentence':
      return null;
  }
}
