import { fail, problem, succeed, type Result } from '#core/problem.ts';
import type { MapScene } from '#map/map-scene.svelte.ts';
import { pictureSize, type PictureRequest, type Watch } from '#state/picturing.ts';
import { HiddenMap } from './hidden-map.ts';
import { isBlank } from './is-blank.ts';
import { layOut } from './lay-out.ts';
import { drawFurniture, drawLegend } from './draw-around.ts';
import { legendOf } from './legend-of.ts';
import { measuringPen, penOn } from './pen.ts';
import { sameGround } from './same-ground.ts';
import { wordsOfPicture } from './words-of-picture.ts';

/** How far it is when each step is done. */
const progress = { map: 0.15, drawn: 0.75, composed: 0.9, encoded: 1 };

/**
 * A PNG of what a scene shows between its panels, on a map of its own with as many pixels as are asked for, with title,
 * legend, scale, north arrow and credits. Fails rather than giving a blank map.
 */
export async function drawPicture(
  { explorer, map, published }: MapScene,
  request: PictureRequest,
  { signal, onProgress }: Watch,
): Promise<Result<Blob>> {
  const { ratio, view } = request;
  const words = wordsOfPicture(request);
  const layout = layOut(pictureSize, words, measuringPen());
  const frame = layout.map;
  const { camera, percentOf } = sameGround(map, frame);
  const swipe =
    view.swipe === null ? null : percentOf((view.swipe / 100) * map.map.getContainer().clientWidth);
  const pictured = explorer.beside({ ...view, camera, swipe, present: false, scene: null, story: null });
  const hidden = new HiddenMap({ explorer: pictured, published, camera, ratio, ...frame });
  try {
    onProgress(progress.map);
    const drawn = await hidden.drawn(signal);
    if (!drawn.ok) return drawn;
    const { canvas } = hidden;
    if (canvas.width < Math.floor(frame.width * ratio) || canvas.getContext('webgl2')?.isContextLost()) {
      return fail(
        problem('picture.too-large', {
          width: pictureSize.width * ratio,
          height: pictureSize.height * ratio,
          most: Math.max(canvas.width, canvas.height),
        }),
      );
    }
    if (isBlank(canvas)) return fail(problem('picture.blank'));
    onProgress(progress.drawn);
    const sheet = document.createElement('canvas');
    sheet.width = pictureSize.width * ratio;
    sheet.height = pictureSize.height * ratio;
    const pen = penOn(sheet, ratio, hidden.scene.palette);
    if (!pen) return fail(problem('picture.not-encoded'));
    pen.context.drawImage(canvas, frame.x, frame.y, frame.width, frame.height);
    drawFurniture(pen, { layout, words, camera, swipe });
    drawLegend(pen, layout.legend, words.legend, legendOf(pictured, view.language));
    onProgress(progress.composed);
    const blob = await new Promise<Blob | null>((resolve) => sheet.toBlob(resolve, 'image/png'));
    // the canvas of a large picture holds much memory until it is made small
    sheet.width = 0;
    onProgress(progress.encoded);
    return blob ? succeed(blob) : fail(problem('picture.not-encoded'));
  } finally {
    hidden.remove();
  }
}
