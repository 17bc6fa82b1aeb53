/** Red, green, blue, each 0 to 1, of a colour `#rrggbb`. Throws on anything else. */
export function channelsOf(hex: string): [red: number, green: number, blue: number] {
  if (!/^#[0-9a-f]{6}$/i.test(hex)) throw new Error(`"${hex}" is not a colour of the form #rrggbb`);
  const channel = (start: number) => parseInt(hex.slice(start, start + 2), 16) / 255;
  return [channel(1), channel(3), channel(5)];
}

/** A channel of sRGB as light, 0 to 1. */
export function toLight(channel: number): number {
  return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
}

/** Contrast of two colours `#rrggbb` as WCAG 2 defines it: 1 (none) to 21 (black on white). */
export function contrastOf(a: string, b: string): number {
  const [less, more] = [luminanceOf(a), luminanceOf(b)].toSorted((one, other) => one - other);
  return ((more ?? 0) + 0.05) / ((less ?? 0) + 0.05);
}

/** Relative luminance by WCAG 2: 0 for black, 1 for white. */
function luminanceOf(hex: string): number {
  const [red, green, blue] = channelsOf(hex);
  return 0.2126 * toLight(red) + 0.7152 * toLight(green) + 0.0722 * toLight(blue);
}
