import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lightPalette } from '#map/palette.ts';
import { choroplethLayers, shownWithChoropleth, unpainted } from './choropleth.ts';
import { hatchColour, hatchId, hatchImage } from './hatch.ts';

const hex = fc.integer({ min: 0, max: 0xffffff }).map((value) => `#${value.toString(16).padStart(6, '0')}`);

describe('the layers of the choropleth', () => {
  const layers = choroplethLayers(lightPalette);

  it('read nothing but what a street’s feature is told', () => {
    const read = new Set(
      [...JSON.stringify(layers).matchAll(/"feature-state","(\w+)"/g)].map(([, key]) => key),
    );
    expect([...read].toSorted()).toEqual(Object.keys(unpainted).toSorted());
  });

  it('draw nothing that is not switched on by a state', () => {
    for (const layer of layers) {
      if (shownWithChoropleth.some((id) => id === layer.id)) {
        expect(layer.layout?.visibility, layer.id).toBe('none');
        continue;
      }
      const paint: Record<string, unknown> = { ...layer.paint };
      const shown = paint['fill-opacity'] ?? paint['line-opacity'] ?? paint['fill-color'];
      expect(JSON.stringify(shown), layer.id).toMatch(/feature-state.*(,0\]|rgba\(0, 0, 0, 0\)"\])$/);
    }
  });
});

describe('a hatching', () => {
  it('is found again by its name, and nothing else is', () => {
    fc.assert(
      fc.property(hex, (colour) => {
        expect(hatchColour(hatchId(colour))).toBe(colour);
      }),
    );
    expect(hatchColour('marker')).toBeNull();
  });

  it('has lines of its colour and gaps of nothing', () => {
    const { width, height, data } = hatchImage('#8f8171');
    expect(data).toHaveLength(4 * width * height);
    expect([...data.slice(0, 4)]).toEqual([0x8f, 0x81, 0x71, 255]);
    const alphas = data.filter((_, index) => index % 4 === 3);
    const bare = alphas.filter((alpha) => alpha === 0).length / alphas.length;
    expect(bare).toBeGreaterThan(0.5);
    expect(bare).toBeLessThan(0.85);
  });

  it('joins at its sides: the same a side further right, and a side further down', () => {
    const { width, data } = hatchImage('#000000');
    const alpha = (x: number, y: number) =>
      data[4 * (((y + width) % width) * width + ((x + width) % width)) + 3];
    for (let step = -1; step <= width; step++) {
      expect(alpha(step, 0)).toBe(alpha(step - 1, 1));
      expect(alpha(width - 1, step)).toBe(alpha(width, step - 1));
    }
  });
});
