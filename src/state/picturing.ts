import type { Imprint } from '#core/export/imprint.ts';
import type { Problem, Result } from '#core/problem.ts';
import type { View } from '#core/view/view.ts';

/** How many pixels a picture has for each of its units. */
export const pictureRatios = [1, 2, 4] as const;
export type PictureRatio = (typeof pictureRatios)[number];

/** A picture in units; pixels are that many times the ratio. */
export const pictureSize = { width: 1440, height: 900 } as const;

/** A picture of the map as it is asked for. */
export interface PictureRequest {
  title: string;
  /** What is drawn, with the language and light of the picture; where it looks is what the map shows. */
  view: View;
  ratio: PictureRatio;
  imprint: Imprint;
  /** How many of the shown projects have no place, and so are not in the picture. */
  unlocated: number;
}

/** How work that takes a while is watched and ended. */
export interface Watch {
  signal: AbortSignal;
  /** @param done 0 to 1 */
  onProgress: (done: number) => void;
}

/** What draws pictures: the map, so that panels need not know it. */
export interface PictureDrawer {
  /** The most pixels that a side of a picture can have on this device. */
  mostPixels: number;
  /** Loads what drawing needs, so that it can be done without a network later. */
  prepare: () => Promise<unknown>;
  /** A PNG; fails rather than giving a blank one. */
  draw: (request: PictureRequest, watch: Watch) => Promise<Result<Blob>>;
}

/** Why the device cannot make a picture of a size; null when it can. */
export function tooLarge(ratio: PictureRatio, mostPixels: number): Problem | null {
  const [width, height] = [pictureSize.width * ratio, pictureSize.height * ratio];
  if (Math.max(width, height) <= mostPixels) return null;
  return { key: 'picture.too-large', params: { width, height, most: mostPixels } };
}
