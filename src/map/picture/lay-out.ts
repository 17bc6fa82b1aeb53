import type { Pen } from './pen.ts';
import type { PictureWords } from './words-of-picture.ts';

/** Units. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Where everything stands in a picture, units; texts broken into lines. */
export interface Layout {
  title: { x: number; y: number };
  report: { x: number; y: number };
  map: Box;
  legend: Box;
  footer: { x: number; y: number; lines: readonly string[] };
}

const margin = 24;
const legendWidth = 236;
const headHeight = 62;
export const footerLineHeight = 17;
export const footerStyle = { size: 12 } as const;

/** Title above, legend at the right, what to mind and whom to credit below; the map takes the rest. */
export function layOut(
  { width, height }: { width: number; height: number },
  { remarks, credits }: PictureWords,
  pen: Pick<Pen, 'style' | 'lines'>,
): Layout {
  pen.style(footerStyle);
  const wide = width - 2 * margin;
  const lines = [...pen.lines(remarks.join(' · '), wide), ...pen.lines(credits, wide)];
  const footerHeight = lines.length * footerLineHeight;
  const top = margin + headHeight;
  const bottom = height - margin - footerHeight - 8;
  // whole units, so that the map's pixels fall on the picture's
  const mapHeight = Math.floor(bottom - top);
  return {
    title: { x: margin, y: margin + 26 },
    report: { x: margin, y: margin + 49 },
    map: { x: margin, y: top, width: wide - legendWidth - 16, height: mapHeight },
    legend: { x: width - margin - legendWidth, y: top, width: legendWidth, height: mapHeight },
    footer: { x: margin, y: bottom + 8 + 13, lines },
  };
}
