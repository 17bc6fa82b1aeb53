import { scaleBar } from '#core/print-map/scale-bar.ts';
import { EARTH_RADIUS_METERS, RADIANS_PER_DEGREE } from '#core/summary/sphere.ts';
import type { Camera } from '#core/view/view.ts';
import { drawMark } from './draw-mark.ts';
import { footerLineHeight, footerStyle, type Box, type Layout } from './lay-out.ts';
import type { LegendGroup } from './legend-of.ts';
import type { Pen } from './pen.ts';
import type { PictureWords } from './words-of-picture.ts';

/** Of the world at zoom 0, as MapLibre counts. */
const tileUnits = 512;
const mostBarUnits = 150;
const legendHead = 30;

interface Furniture {
  layout: Layout;
  words: PictureWords;
  camera: Camera;
  /** Percent of the map's width. */
  swipe: number | null;
}

/** Title, frame, scale, north arrow, banner, what to mind and credits. */
export function drawFurniture(pen: Pen, { layout, words, camera, swipe }: Furniture): void {
  const { context, palette } = pen;
  const { map } = layout;
  pen.style({ size: 26, family: 'serif', weight: 700 });
  pen.text(words.title, layout.title.x, layout.title.y, palette.streetText);
  pen.style({ size: 14 });
  pen.text(words.report, layout.report.x, layout.report.y, palette.roadText);
  pen.style(footerStyle);
  layout.footer.lines.forEach((line, index) =>
    pen.text(line, layout.footer.x, layout.footer.y + index * footerLineHeight, palette.roadText),
  );
  if (swipe !== null) drawSwipe(pen, map, swipe, words.sides);
  context.strokeStyle = palette.outline;
  context.lineWidth = 1;
  context.strokeRect(map.x - 0.5, map.y - 0.5, map.width + 1, map.height + 1);
  drawScale(pen, map, camera, words);
  drawNorth(pen, map, camera.bearing, words.north);
  if (words.banner !== null) drawBanner(pen, map, words.banner);
}

/** Every entry, in rows that shrink where there are many. */
export function drawLegend(pen: Pen, whole: Box, title: string, groups: readonly LegendGroup[]): void {
  const { palette } = pen;
  pen.style({ size: 17, family: 'serif', weight: 700 });
  pen.text(title, whole.x, whole.y + 15, palette.streetText);
  const box = { ...whole, y: whole.y + legendHead, height: whole.height - legendHead };
  const inner = box.width;
  pen.style({ size: 13, weight: 600 });
  const titles = groups.map((group) => pen.lines(group.title, inner));
  const entries = groups.reduce((sum, group) => sum + group.entries.length, 0);
  const rows = titles.flat().length * 1.1 + groups.length * 0.5 + entries;
  const row = Math.min(24, box.height / Math.max(rows, 1));
  const size = Math.min(13, row * 0.72);
  let y = box.y;
  groups.forEach(({ entries: rowsOfGroup }, index) => {
    pen.style({ size, weight: 600 });
    for (const line of titles[index] ?? []) {
      pen.text(line, box.x, y + row * 0.75, palette.streetText);
      y += row * 1.1;
    }
    pen.style({ size });
    for (const { mark, words } of rowsOfGroup) {
      drawMark(pen, mark, { x: box.x, y, width: 26, height: row });
      pen.style({ size });
      pen.text(fitted(pen, words, inner - 34), box.x + 34, y + row / 2 + size * 0.36, palette.streetText);
      y += row;
    }
    y += row * 0.5;
  });
}

function fitted(pen: Pen, words: string, width: number): string {
  const [first = '', ...more] = pen.lines(words, width);
  return more.length === 0 ? first : `${first}…`;
}

function drawScale(pen: Pen, map: Box, { center, zoom, pitch }: Camera, words: PictureWords): void {
  const { context, palette } = pen;
  const aroundMeters = 2 * Math.PI * EARTH_RADIUS_METERS * Math.cos(center[1] * RADIANS_PER_DEGREE);
  const { meters, units } = scaleBar({ metersPerUnit: aroundMeters / (tileUnits * 2 ** zoom) }, mostBarUnits);
  const label = words.scale(meters, pitch > 0.5);
  pen.style({ size: 13, weight: 600 });
  const width = Math.max(units, pen.width(label)) + 24;
  const box = { x: map.x + 12, y: map.y + map.height - 54, width, height: 42 };
  drawPlate(pen, box);
  const [left, y] = [box.x + 12, box.y + 32];
  pen.text(label, left, box.y + 19, palette.streetText);
  context.strokeStyle = palette.streetText;
  context.lineWidth = 2;
  context.beginPath();
  context.moveTo(left, y - 7);
  context.lineTo(left, y);
  context.lineTo(left + units, y);
  context.lineTo(left + units, y - 7);
  context.stroke();
}

/** Points north, however the map is turned. */
function drawNorth(pen: Pen, map: Box, bearing: number, letter: string): void {
  const { context, palette } = pen;
  const [x, y] = [map.x + map.width - 38, map.y + map.height - 42];
  drawPlate(pen, { x: x - 26, y: y - 30, width: 52, height: 60 });
  context.save();
  context.translate(x, y);
  context.rotate(-bearing * RADIANS_PER_DEGREE);
  const half = (side: -1 | 1) => {
    context.beginPath();
    context.moveTo(0, -10);
    context.lineTo(side * 8, 20);
    context.lineTo(0, 13);
    context.closePath();
  };
  context.fillStyle = palette.streetText;
  context.strokeStyle = palette.streetText;
  context.lineWidth = 1;
  half(-1);
  context.fill();
  context.stroke();
  half(1);
  context.stroke();
  pen.style({ size: 13, weight: 700 });
  pen.text(letter, 0, -14, palette.streetText, 'center');
  context.restore();
}

function drawBanner(pen: Pen, map: Box, banner: string): void {
  const { context, palette } = pen;
  pen.style({ size: 16, weight: 700 });
  const width = pen.width(banner) + 36;
  const box = { x: map.x + (map.width - width) / 2, y: map.y + 12, width, height: 36 };
  drawPlate(pen, box);
  context.strokeStyle = palette.selection;
  context.lineWidth = 2;
  context.setLineDash([7, 5]);
  context.strokeRect(box.x, box.y, box.width, box.height);
  context.setLineDash([]);
  pen.text(banner, box.x + width / 2, box.y + 24, palette.streetText, 'center');
}

function drawSwipe(pen: Pen, map: Box, percent: number, sides: PictureWords['sides']): void {
  const { context, palette } = pen;
  const x = map.x + (map.width * percent) / 100;
  context.fillStyle = palette.halo;
  context.fillRect(x - 2, map.y, 4, map.height);
  context.fillStyle = palette.streetText;
  context.fillRect(x - 1, map.y, 2, map.height);
  pen.style({ size: 13, weight: 600 });
  const label = (words: string, at: number, width: number) => {
    drawPlate(pen, { x: at, y: map.y + 56, width, height: 26 });
    pen.text(words, at + 9, map.y + 74, palette.streetText);
  };
  const left = pen.width(sides.left) + 18;
  label(sides.left, x - 8 - left, left);
  label(sides.right, x + 8, pen.width(sides.right) + 18);
}

/** Ground under what lies on the map. */
function drawPlate({ context, palette }: Pen, { x, y, width, height }: Box): void {
  context.globalAlpha = 0.9;
  context.fillStyle = palette.halo;
  context.fillRect(x, y, width, height);
  context.globalAlpha = 1;
}
