import { palettes, type Palette } from '#map/palette.ts';

/** As in the program, where it finds them on the device. */
const families = {
  sans: "'PingFang SC','HarmonyOS Sans SC','Microsoft YaHei','Noto Sans CJK SC','Source Han Sans SC',system-ui,sans-serif",
  serif: "'Songti SC','STSong','Noto Serif CJK SC','Source Han Serif SC','SimSun',Georgia,serif",
};

interface TextStyle {
  /** Units. */
  size: number;
  family?: keyof typeof families;
  weight?: 400 | 600 | 700;
}

/** Draws in units on a sheet, and measures and breaks text. */
export class Pen {
  readonly context: CanvasRenderingContext2D;
  readonly palette: Palette;

  constructor(context: CanvasRenderingContext2D, palette: Palette) {
    this.context = context;
    this.palette = palette;
  }

  style({ size, family = 'sans', weight = 400 }: TextStyle): void {
    this.context.font = `${weight} ${size}px ${families[family]}`;
  }

  /** Text whose line of letters stands at y. */
  text(text: string, x: number, y: number, colour: string, align: CanvasTextAlign = 'left'): void {
    this.context.textAlign = align;
    this.context.fillStyle = colour;
    this.context.fillText(text, x, y);
  }

  width(text: string): number {
    return this.context.measureText(text).width;
  }

  /** Lines no wider than a width, broken between words, or between Chinese characters. */
  lines(text: string, width: number): string[] {
    const lines: string[] = [];
    let line = '';
    for (const piece of text.match(/[\u2E80-\uFFEF]|[^\u2E80-\uFFEF\s]+|\s+/gu) ?? []) {
      if (line !== '' && this.width((line + piece).trimEnd()) > width) {
        lines.push(line.trim());
        line = '';
      }
      line += piece;
    }
    return line.trim() === '' ? lines : [...lines, line.trim()];
  }
}

/** For measuring alone. Throws where the browser cannot draw at all. */
export function measuringPen(): Pick<Pen, 'style' | 'lines'> {
  const context = document.createElement('canvas').getContext('2d');
  if (!context) throw new Error('the browser gives no canvas to draw on');
  return new Pen(context, palettes.light);
}

/** A pen whose unit is so many pixels; null where the device has no memory for the sheet. */
export function penOn(sheet: HTMLCanvasElement, ratio: number, palette: Palette): Pen | null {
  const context = sheet.getContext('2d');
  if (!context) return null;
  context.scale(ratio, ratio);
  context.imageSmoothingEnabled = false;
  const pen = new Pen(context, palette);
  context.fillStyle = palette.paper;
  context.fillRect(0, 0, sheet.width / ratio, sheet.height / ratio);
  return pen;
}
