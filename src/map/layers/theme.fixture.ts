import type { Theme } from '#core/report/catalogue.ts';

/** A made-up theme; its glyph is the first letter of its id. */
export function themeWith(id: string, colour = '#7a563a'): Theme {
  const letter = id.slice(0, 1).toUpperCase();
  return { id, name: { zh: id, en: id }, glyph: { zh: letter, en: letter }, colour };
}
