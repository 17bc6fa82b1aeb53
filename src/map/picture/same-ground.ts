import type { Camera } from '#core/view/view.ts';
import type { ExplorerMap } from '#map/explorer-map.ts';

/** Where a picture looks to show what a map shows between its panels. */
export interface SameGround {
  camera: Camera;
  /** Where a pixel column of the map stands in the picture, percent of its width. */
  percentOf: (x: number) => number;
}

/** Units that stay free on each side, so that nothing touches the frame. */
const breath = 14;

/** The free part of the map, as large as it fits into a frame (units) and in its middle. */
export function sameGround(map: ExplorerMap, frame: { width: number; height: number }): SameGround {
  const { left, top, right, bottom } = map.moves.freeBox();
  const [width, height] = [Math.max(right - left, 1), Math.max(bottom - top, 1)];
  const enlarged = Math.min((frame.width - 2 * breath) / width, (frame.height - 2 * breath) / height);
  const { zoom, bearing, pitch } = map.moves.camera();
  const middle = (left + right) / 2;
  return {
    camera: {
      center: map.lngLatAt(middle, (top + bottom) / 2),
      zoom: zoom + Math.log2(enlarged),
      bearing,
      pitch,
    },
    percentOf: (x) => 50 + ((x - middle) * enlarged * 100) / frame.width,
  };
}
