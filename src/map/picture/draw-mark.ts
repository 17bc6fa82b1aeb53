import { rgba } from '#map/layers/colour.ts';
import type { Box } from './lay-out.ts';
import type { LegendMark } from './legend-of.ts';
import type { Pen } from './pen.ts';

/** The size that marks are drawn in, units; smaller rows show them smaller. */
const full = { width: 22, height: 18 };
const block = new Path2D('M3 4l8-2 8 4-2 9-9 2-5-5z');
const course = new Path2D('M1 13c6 2 8-9 20-8');

/** How something is drawn on the map, in small, in the middle of a box; as in the legend on screen. */
export function drawMark(pen: Pen, mark: LegendMark, { x, y, width, height }: Box): void {
  const { context, palette } = pen;
  const scale = Math.min(1, (height - 3) / full.height);
  context.save();
  context.translate(x + (width - full.width * scale) / 2, y + (height - full.height * scale) / 2);
  context.scale(scale, scale);
  context.fillStyle = palette.roadText;
  context.strokeStyle = palette.roadText;
  context.lineJoin = 'round';
  context.lineWidth = 1.4;
  switch (mark.kind) {
    case 'disc':
      circle(context, 9);
      context.fillStyle = palette.rim;
      context.fill();
      circle(context, 8.5);
      context.fillStyle = mark.colour;
      context.fill();
      pen.style({ size: [...mark.glyph].length > 1 ? 7.5 : 10, weight: 600 });
      context.textBaseline = 'middle';
      pen.text(mark.glyph, 11, 9.5, palette.glyph, 'center');
      break;
    case 'swatch':
      drawSwatch(context, mark.colour);
      break;
    case 'site':
      circle(context, 7);
      context.fill();
      break;
    case 'point':
      circle(context, 3);
      context.fill();
      break;
    case 'vicinity':
      circle(context, 7.5);
      fillPale(context, palette.roadText);
      context.setLineDash([3, 2]);
      context.stroke();
      break;
    case 'street':
    case 'area':
      fillPale(context, palette.roadText, block);
      if (mark.kind === 'street') context.setLineDash([3, 2]);
      context.stroke(block);
      break;
    case 'line':
      context.lineCap = 'round';
      context.lineWidth = 3.5;
      context.stroke(course);
      break;
    case 'illustrative':
      circle(context, 6);
      context.lineWidth = 2;
      context.setLineDash([2.5, 2]);
      context.stroke();
      break;
    case 'own-area':
      context.strokeStyle = palette.area;
      context.lineWidth = 2;
      context.stroke(block);
      break;
    case 'local':
      context.fillRect(6.2, 2, 1.6, 14);
      context.fillStyle = palette.badgeFlag;
      context.fill(new Path2D('M7 2l9 4-9 4z'));
      break;
  }
  context.restore();
}

function circle(context: CanvasRenderingContext2D, radius: number): void {
  context.beginPath();
  context.arc(11, 9, radius, 0, 2 * Math.PI);
}

function fillPale(context: CanvasRenderingContext2D, colour: string, path?: Path2D): void {
  const [red, green, blue] = rgba(colour);
  context.fillStyle = `rgb(${red} ${green} ${blue} / 18%)`;
  if (path) context.fill(path);
  else context.fill();
}

/** A plain field, or one of slanting lines for what has no value. */
function drawSwatch(context: CanvasRenderingContext2D, colour: string | null): void {
  context.beginPath();
  context.rect(0, 2, 22, 14);
  if (colour !== null) {
    context.fillStyle = colour;
    context.fill();
  }
  context.lineWidth = 1;
  context.stroke();
  if (colour !== null) return;
  context.clip();
  for (let x = -14; x < 22; x += 6) {
    context.beginPath();
    context.moveTo(x, 16);
    context.lineTo(x + 14, 2);
    context.stroke();
  }
}
