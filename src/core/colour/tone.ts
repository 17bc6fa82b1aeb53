import type { Mode } from '#core/view/view.ts';
import { channelsOf, contrastOf } from './contrast.ts';
import { fromOklab, hexOfLight, toOklab } from './oklab.ts';

/** Tones are told apart to the 64th part of the way to white or black. */
const steps = 64;

/** Of the surfaces that themes are drawn on, those from which it is hardest to stand out. */
const grounds: Record<Mode, string> = { light: '#f1eadf', dark: '#2f2923' };
/** More than the 3 that WCAG asks of lines and shapes, for a projector in a bright room. */
const leastContrast = 3.5;

/**
 * A theme's colour as its lines, edges and bars are drawn: its own on light surfaces, a lighter tone of it where it
 * would not stand out from dark ones. Discs with a glyph keep the colour itself. Colours `#rrggbb`.
 */
export function themeTone(colour: string, mode: Mode): string {
  return toneOn(colour, grounds[mode], leastContrast);
}

/**
 * The tone of a colour nearest to it that stands out from a ground by a contrast (as WCAG 2 defines it): lighter on a
 * dark ground, darker on a light one, of the same hue; the colour itself where it does so already. Colours `#rrggbb`.
 * Beyond what white or black reach, these.
 */
export function toneOn(colour: string, ground: string, contrast: number): string {
  if (contrastOf(colour, ground) >= contrast) return colour.toLowerCase();
  const [lightness, a, b] = toOklab(channelsOf(colour));
  const end = contrastOf('#ffffff', ground) >= contrastOf('#000000', ground) ? 1 : 0;
  for (let step = 1; step < steps; step++) {
    const tone = shownTone(lightness + ((end - lightness) * step) / steps, a, b);
    if (contrastOf(tone, ground) >= contrast) return tone;
  }
  return end === 1 ? '#ffffff' : '#000000';
}

/** Paler where no screen shows it as strong, so that lightness and hue stay. */
function shownTone(lightness: number, a: number, b: number): string {
  for (let chroma = 1; chroma > 0; chroma -= 0.02) {
    const light = fromOklab([lightness, a * chroma, b * chroma]);
    if (light.every((channel) => channel >= -1e-4 && channel <= 1.0001)) return hexOfLight(light);
  }
  return hexOfLight(fromOklab([lightness, 0, 0]));
}
