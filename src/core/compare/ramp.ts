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
  const a = chroma * Math.cos(radians);
  const b = chroma * Math.sin(radians);
  const long = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const medium = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const short = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  const linear = [
    4.0767416621 * long - 3.3077115913 * medium + 0.2309699292 * short,
    -1.2684380046 * long + 2.6097574011 * medium - 0.3413193965 * short,
    -0.0041960863 * long - 0.7034186147 * medium + 1.707614701 * short,
  ];
  return `#${linear.map((channel) => byteOf(channel).toString(16).padStart(2, '0')).join('')}`;
}

/** A linear channel of sRGB as its byte. */
function byteOf(linear: number): number {
  const encoded = linear <= 0.0031308 ? 12.92 * linear : 1.055 * linear ** (1 / 2.4) - 0.055;
  return Math.round(Math.min(Math.max(encoded, 0), 1) * 255);
}
