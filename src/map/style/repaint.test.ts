import { expect, it } from 'vitest';
import { darkPalette, lightPalette } from '#map/palette.ts';
import { baseLayers } from './base-style.ts';
import { repaint } from './repaint.ts';

it('a map that is painted in another palette is the one that would have been drawn with it', () => {
  const painted = new Map(baseLayers(lightPalette, 'en').map((layer) => [layer.id, structuredClone(layer)]));
  repaint(
    {
      setPaintProperty: (id, property, value) =>
        Object.assign(painted.get(id)?.paint ?? {}, { [property]: value }),
    },
    darkPalette,
  );
  expect([...painted.values()]).toEqual(baseLayers(darkPalette, 'en'));
});
