import type { Palette } from '#map/palette.ts';

/** Side of the icon's image in pixels; drawn smaller, so that it stays sharp on dense screens. */
export const iconImageSize = 96;

export interface IconLook {
  colour: string;
  glyph: string;
  /** A vague place has a broken ring, a known one a whole one. */
  vague: boolean;
  /** A place given on this device carries a small flag. */
  locatedHere?: boolean;
}

/** What of the palette an icon is painted with, besides its theme's colour. */
export type IconPaint = Pick<Palette, 'rim' | 'glyph' | 'badge' | 'badgeFlag'>;

/** The symbol of a theme as an SVG data address: no file, no request. */
export function themeIcon({ colour, glyph, vague, locatedHere = false }: IconLook, paint: IconPaint): string {
  const fontSize = [...glyph].length > 1 ? 34 : 46;
  const ring = vague ? `stroke-dasharray="9.2 6.2"` : '';
  const svg = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${iconImageSize}" height="${iconImageSize}" viewBox="0 0 96 96">`,
    `<circle cx="48" cy="48" r="47" fill="${paint.rim}"/>`,
    `<circle cx="48" cy="48" r="${vague ? 37 : 41}" fill="${colour}"/>`,
    vague ? `<circle cx="48" cy="48" r="43" fill="none" stroke="${colour}" stroke-width="4" ${ring}/>` : '',
    `<text x="48" y="50" fill="${paint.glyph}" font-family="PingFang SC, Microsoft YaHei, Noto Sans CJK SC, sans-serif"`,
    ` font-size="${fontSize}" font-weight="600" text-anchor="middle" dominant-baseline="central">${escaped(glyph)}</text>`,
    locatedHere ? flag(paint) : '',
    '</svg>',
  ].join('');
  return `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
}

/** A badge in the upper right corner, with a rim so that it parts from any colour. */
function flag({ rim, badge, badgeFlag }: IconPaint): string {
  return [
    `<circle cx="74" cy="22" r="21" fill="${rim}" stroke="${badge}" stroke-width="3"/>`,
    `<path d="M67 10v25" stroke="${badge}" stroke-width="5"/><path d="M68 9l19 8-19 8z" fill="${badgeFlag}"/>`,
  ].join('');
}

/** A glyph such as `P&R` as the text of an SVG. */
function escaped(glyph: string): string {
  return glyph.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
