import { describe, expect, it } from 'vitest';
import { languages } from '#core/view/view.ts';
import { setLanguage } from './language.svelte.ts';
import { noticeText } from './notice-text.ts';

/** Keys of own areas as the sources write them. */
const sources = import.meta.glob<string>(
  [
    '/src/core/area/*.ts',
    '/src/io/read-areas-geojson.ts',
    '/src/state/{drawing,area-measuring}.svelte.ts',
    '/src/ui/areas/*.svelte',
    '/src/map/parts/DrawingOnMap.svelte',
    '!/src/**/*.test.ts',
  ],
  { query: '?raw', import: 'default', eager: true },
);
const keys = new Set(
  Object.values(sources).flatMap((source) =>
    [...source.matchAll(/problem\(\s*'(area\.[a-z-]+)'/g)].map(([, key = '']) => key),
  ),
);

describe.each(languages)('in %s', (language) => {
  it('everything that can be wrong with an own area has a sentence', () => {
    setLanguage(language);
    expect(keys.size).toBeGreaterThan(15);
    for (const key of keys) {
      expect(noticeText({ key, params: {} }), key).not.toContain(key);
    }
  });
});
