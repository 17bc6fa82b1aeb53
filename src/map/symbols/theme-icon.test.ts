import { describe, expect, it } from 'vitest';
import { darkPalette, lightPalette } from '#map/palette.ts';
import { iconImageSize, themeIcon } from './theme-icon.ts';

const look = { colour: '#7a563a', glyph: '路', vague: false };

function svgOf(address: string): string {
  const [head, body = ''] = address.split(',');
  expect(head).toBe('data:image/svg+xml;charset=utf-8');
  return decodeURIComponent(body);
}

describe('the symbol of a theme', () => {
  it('is an address that holds the whole image, so that nothing is fetched', () => {
    const svg = svgOf(themeIcon(look, lightPalette));
    expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" .*<\/svg>$/);
    expect(svg.replace('http://www.w3.org/2000/svg', '')).not.toMatch(/https?:|href|url\(/);
    expect(svg).toContain(`width="${iconImageSize}" height="${iconImageSize}"`);
    expect(svg).toContain('fill="#7a563a"');
    expect(svg).toContain('>路</text>');
  });

  it('can stand in a style or an attribute: the colour’s # and the quotes are escaped', () => {
    expect(themeIcon(look, lightPalette)).not.toMatch(/[#"<>\s]/);
  });

  it('has a broken ring where the place is vague, and a whole one where it is known', () => {
    expect(svgOf(themeIcon({ ...look, vague: true }, lightPalette))).toContain('stroke-dasharray');
    expect(svgOf(themeIcon(look, lightPalette))).not.toContain('stroke-dasharray');
  });

  it('keeps its theme’s colour in the dark, within a rim that parts it from the ground', () => {
    const svg = svgOf(themeIcon({ ...look, locatedHere: true }, darkPalette));
    expect(svg).toContain(`fill="${look.colour}"`);
    expect(svg).toContain(`r="47" fill="${darkPalette.rim}"`);
    expect(svg).toContain(`fill="${darkPalette.badgeFlag}"`);
  });

  it('writes two letters smaller than one', () => {
    const sizeOf = (glyph: string) =>
      Number(/font-size="(\d+)"/.exec(svgOf(themeIcon({ ...look, glyph }, lightPalette)))?.[1]);
    expect(sizeOf('St')).toBeLessThan(sizeOf('S'));
    // one character, though two UTF-16 units
    expect(sizeOf('\u{20000}')).toBe(sizeOf('路'));
  });

  it('stays an image when the glyph holds a sign of its own meaning in SVG', () => {
    expect(svgOf(themeIcon({ ...look, glyph: 'P&R' }, lightPalette))).toContain('>P&amp;R</text>');
    expect(svgOf(themeIcon({ ...look, glyph: '<' }, lightPalette))).toContain('>&lt;</text>');
  });
});
