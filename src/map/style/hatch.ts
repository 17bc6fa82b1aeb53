import { rgba } from '#map/layers/colour.ts';

/** Pixels of the image; a power of two, as MapLibre asks of seamless patterns. */
const sidePixels = 16;
const linePixels = 2.4;
/** Image pixels for each pixel of the screen. */
export const hatchPixelRatio = 2;

const prefix = 'hatch ';

/** Name under which the style asks for a hatching in a colour (`#rrggbb`). */
export function hatchId(colour: string): string {
  return prefix + colour;
}

/** The colour of a hatching, from its name; null for any other image. */
export function hatchColour(imageId: string): string | null {
  return imageId.startsWith(prefix) ? imageId.slice(prefix.length) : null;
}

/** Slanting lines on nothing, which join at every side: four bytes a pixel, row by row. */
export function hatchImage(colour: string): { width: number; height: number; data: Uint8ClampedArray } {
  const [red, green, blue] = rgba(colour);
  const data = new Uint8ClampedArray(4 * sidePixels ** 2);
  for (let y = 0; y < sidePixels; y++) {
    for (let x = 0; x < sidePixels; x++) {
      // lines run where x + y is a multiple of the side; distance to the nearest, across it
      const after = (x + y) % sidePixels;
      const distance = Math.min(after, sidePixels - after) / Math.SQRT2;
      const cover = Math.min(Math.max(linePixels / 2 + 0.5 - distance, 0), 1);
      data.set([red, green, blue, Math.round(255 * cover)], 4 * (y * sidePixels + x));
    }
  }
  return { width: sidePixels, height: sidePixels, data };
}
