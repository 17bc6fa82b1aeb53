import { fromOklab, hexOfLight } from '#core/colour/oklab.ts';
import type { Mode } from '#core/view/view.ts';

/** A colour in OKLCH: lightness 0 to 1, chroma, hue in degrees. Source: https://bottosson.github.io/posts/oklab/ */
interface Tone {
  lightness: number;
  chroma: number;
  hue: number;
}

/**
 * From the class of the lowest values to that of the highest. One hue, sea green, between those of water and parks
 * and opposite to the selection's; what tells classes apart is lightness, which every eye sees. High values stand out
 * most from the ground: dark on light paper, light on dark.
 */
const ends: Record<Mode, { low: Tone; high: Tone }> = {
  light: {
    low: { lightness: 0.93, chroma: 0.028, hue: 175 },
    high: { lightness: 0.38, chroma: 0.06, hue: 205 },
  },
  dark: {
    low: { lightness: 0.36, chroma: 0.04, hue: 205 },
    high: { lightness: 0.82, chroma: 0.06, hue: 175 },
  },
};

/** Between light and dark a tone may be more colourful than at either end. */
const extraChroma = 0.03;

/** The colours of so many classes, low to high, as CSS hex; a single class has the middle one. */
export function rampColours(mode: Mode, classes: number): string[] {
  const { low, high } = ends[mode];
  return Array.from({ length: classes }, (_, index) => {
    const at = classes === 1 ? 0.5 : index / (classes - 1);
    const between = (from: number, to: number) => from + at * (to - from);
    return hexOf({
      lightness: between(low.lightness, high.lightness),
      chroma: between(low.chroma, high.chroma) + extraChroma * 4 * at * (1 - at),
      hue: between(low.hue, high.hue),
    });
  });
}

function hexOf({ lightness, chroma, hue }: Tone): string {
  const radians = (hue * Math.PI) / 180;
  return hexOfLight(fromOklab([lightness, chroma * Math.cos(radians), chroma * Math.sin(radians)]));
}
