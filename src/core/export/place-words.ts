import type { PlacedProject } from '#core/place/apply-local-places.ts';
import type { StreetShare } from '#core/report/catalogue.ts';
import type { StreetRow } from '#core/summary/street-row.ts';
import type { ExportWords } from './export-words.ts';

/** Names of the streets, by which exports name them. */
export type NamedStreet = Pick<StreetRow, 'code' | 'name' | 'nameEn'>;

/** Who gave the place of a project; null where it has none. */
export function originInWords(
  { precision, locatedHere }: Pick<PlacedProject, 'precision' | 'locatedHere'>,
  words: ExportWords,
): string | null {
  if (precision === 'unlocated') return null;
  return words.origin(locatedHere.length > 0 ? 'located-here' : 'report');
}

/** Each street with its share, largest first; null where there is none. */
export function streetsInWords(
  streets: readonly StreetShare[],
  words: ExportWords,
  named: readonly NamedStreet[],
): string | null {
  if (streets.length === 0) return null;
  return streets
    .toSorted((a, b) => b.share - a.share)
    .map(({ code, share }) => {
      const street = named.find((each) => each.code === code);
      const name = words.language === 'zh' ? street?.name : street?.nameEn;
      return `${name ?? code} ${words.share(share)}`;
    })
    .join(words.separator);
}

/**
 * The position that a table may give: the place itself or the middle of a vicinity. Where only the street is known a
 * point would pretend.
 */
export function positionOf({
  precision,
  anchor,
}: Pick<PlacedProject, 'precision' | 'anchor'>): readonly [number, number] | null {
  return precision === 'site' || precision === 'vicinity' ? anchor : null;
}
