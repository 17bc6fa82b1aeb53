/** Red, green, blue, alpha, each 0 to 255. */
export type Rgba = [number, number, number, number];

/** A CSS hex colour (`#rrggbb`) with an opacity from 0 to 1. Throws on anything else. */
export function rgba(hex: string, opacity = 1): Rgba {
  if (!/^#[0-9a-f]{6}$/i.test(hex)) throw new Error(`rgba: "${hex}" is not a colour of the form #rrggbb`);
  const channel = (start: number) => parseInt(hex.slice(start, start + 2), 16);
  return [channel(1), channel(3), channel(5), Math.round(opacity * 255)];
}
