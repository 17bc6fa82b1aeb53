import { expect, type Page } from '@playwright/test';

/** A part of the page, whole pixels. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Connected pixels of one colour. */
export interface Patch {
  /** Their middle, pixels on the page. */
  x: number;
  y: number;
  pixels: number;
}

export type Rgb = readonly [red: number, green: number, blue: number];

// hides everything on the page but the map's own drawing
const onlyTheMap = `* { visibility: hidden !important } canvas.maplibregl-canvas { visibility: visible !important }`;

/** How far each channel may be off for a colour to count as the same: icons are drawn scaled. */
const tolerance = 3;
const symbolPixels = 26;
/** A symbol shows at least so much of its theme's colour; lines and anchors show less in one place. */
const leastSymbolPixels = 60;

/** What the map's canvas shows, without the panels that lie on it; pixels are those of the page. */
export class MapPicture {
  readonly width: number;
  readonly height: number;
  readonly #rgba: Buffer;

  private constructor(width: number, height: number, rgba: Buffer) {
    this.width = width;
    this.height = height;
    this.#rgba = rgba;
  }

  /** Taken when the map has come to rest: when two shots in a row are the same. */
  static async take(page: Page): Promise<MapPicture> {
    const shoot = () => page.screenshot({ style: onlyTheMap, scale: 'css' });
    let png = await shoot();
    await expect
      .poll(async () => {
        const before = png;
        png = await shoot();
        return png.equals(before);
      })
      .toBe(true);
    const { width, height, base64 } = await decode(page, png);
    return new MapPicture(width, height, Buffer.from(base64, 'base64'));
  }

  /** Colour of one pixel. */
  colourAt(x: number, y: number): Rgb {
    const at = 4 * (Math.round(y) * this.width + Math.round(x));
    return [this.#rgba[at] ?? 0, this.#rgba[at + 1] ?? 0, this.#rgba[at + 2] ?? 0];
  }

  /** How many pixels have a colour, given as `#rrggbb`. */
  count(colour: string, within: Box = this.#whole()): number {
    return this.#patches(colour, within).reduce((sum, { pixels }) => sum + pixels, 0);
  }

  /** Where symbols of a colour stand; a glyph may cut a symbol into pieces, which are put together again. */
  symbols(colour: string, within: Box = this.#whole()): Patch[] {
    const symbols: Patch[] = [];
    const pieces = this.#patches(colour, within).toSorted((a, b) => b.pixels - a.pixels);
    for (const piece of pieces) {
      const whole = symbols.find(({ x, y }) => Math.hypot(x - piece.x, y - piece.y) < 0.8 * symbolPixels);
      if (!whole) {
        symbols.push(piece);
        continue;
      }
      const pixels = whole.pixels + piece.pixels;
      whole.x = (whole.x * whole.pixels + piece.x * piece.pixels) / pixels;
      whole.y = (whole.y * whole.pixels + piece.y * piece.pixels) / pixels;
      whole.pixels = pixels;
    }
    return symbols.filter(({ pixels }) => pixels >= leastSymbolPixels);
  }

  #whole(): Box {
    return { x: 0, y: 0, width: this.width, height: this.height };
  }

  #patches(colour: string, box: Box): Patch[] {
    const wanted = rgbOf(colour);
    const waiting = new Set<number>();
    for (let y = box.y; y < box.y + box.height; y++) {
      for (let x = box.x; x < box.x + box.width; x++) {
        if (isNear(this.colourAt(x, y), wanted)) waiting.add(y * this.width + x);
      }
    }
    const patches: Patch[] = [];
    for (const seed of waiting) {
      waiting.delete(seed);
      const patch = [seed];
      let sumX = 0;
      let sumY = 0;
      // grows while it is walked
      for (const at of patch) {
        sumX += at % this.width;
        sumY += Math.floor(at / this.width);
        for (const next of [at - 1, at + 1, at - this.width, at + this.width]) {
          if (waiting.delete(next)) patch.push(next);
        }
      }
      patches.push({ x: sumX / patch.length, y: sumY / patch.length, pixels: patch.length });
    }
    return patches;
  }
}

/** Channels of a CSS hex colour. */
export function rgbOf(hex: string): Rgb {
  const channel = (start: number) => parseInt(hex.slice(start, start + 2), 16);
  return [channel(1), channel(3), channel(5)];
}

function isNear(colour: Rgb, wanted: Rgb): boolean {
  return colour.every((value, channel) => Math.abs(value - (wanted[channel] ?? 0)) <= tolerance);
}

/** Lets the browser unpack a PNG into its pixels, four bytes each, row by row. */
async function decode(page: Page, png: Buffer): Promise<{ width: number; height: number; base64: string }> {
  return page.evaluate(async (encoded) => {
    const image = await createImageBitmap(await (await fetch(`data:image/png;base64,${encoded}`)).blob());
    const context = new OffscreenCanvas(image.width, image.height).getContext('2d');
    if (!context) throw new Error('the browser gives no canvas to unpack a picture on');
    context.drawImage(image, 0, 0);
    const { data } = context.getImageData(0, 0, image.width, image.height);
    const reader = new FileReader();
    const address = await new Promise<string>((resolve) => {
      reader.onload = () => resolve(String(reader.result));
      reader.readAsDataURL(new Blob([data]));
    });
    return { width: image.width, height: image.height, base64: address.slice(address.indexOf(',') + 1) };
  }, png.toString('base64'));
}
