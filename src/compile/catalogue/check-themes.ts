import type { Problem } from '#core/problem.ts';
import type { ThemeRecord } from './edition-schema.ts';
import { repeatedIds, type Sourced } from './records.ts';

const leastContrast = 4.5;

/** Themes must be told apart by glyph and colour, and their glyph be legible in white (WCAG AA). */
export function checkThemes(records: readonly Sourced<ThemeRecord>[]): Problem[] {
  const problems = repeatedIds(records, 'themes');
  for (const [index, { value, blame }] of records.entries()) {
    const before = records.slice(0, index).map((record) => record.value);
    const like = (same: (other: ThemeRecord) => boolean) => before.find(same)?.id;
    const sameZh = like(({ glyph }) => glyph.zh === value.glyph.zh);
    const sameEn = like(({ glyph }) => glyph.en === value.glyph.en);
    const sameColour = like(({ colour }) => colour === value.colour);
    if (sameZh !== undefined)
      problems.push(blame(['glyph', 'zh'], `${sameZh} has this glyph: choose another`));
    if (sameEn !== undefined)
      problems.push(blame(['glyph', 'en'], `${sameEn} has this glyph: choose another`));
    if (sameColour !== undefined)
      problems.push(blame(['colour'], `${sameColour} has this colour: choose another`));
    const contrast = contrastWithWhite(value.colour);
    if (contrast < leastContrast) {
      problems.push(
        blame(
          ['colour'],
          `${value.colour} has contrast ${contrast.toFixed(2)} with white; make it darker, to at least ${leastContrast}`,
        ),
      );
    }
  }
  return problems;
}

/** Contrast ratio of WCAG 2 between a `#rrggbb` colour and white. */
function contrastWithWhite(colour: string): number {
  const channel = (at: number) => {
    const value = parseInt(colour.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return 1.05 / (0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5) + 0.05);
}
