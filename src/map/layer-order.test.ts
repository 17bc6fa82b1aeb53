import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstLayerAboveFills, inLayerOrder, styleLayerOrder } from './layer-order.ts';

const layers = styleLayerOrder.map((id) => ({ id }));

describe('the order of the layers', () => {
  it('is the list’s, in whatever order they are given', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(layers), (some) => {
        const ids = inLayerOrder(some).map(({ id }) => id);
        expect(ids).toEqual(styleLayerOrder.filter((id) => some.some((layer) => layer.id === id)));
      }),
    );
  });

  it('refuses a layer that is not in the list, by name', () => {
    expect(() => inLayerOrder([...layers, { id: 'clouds' }])).toThrow('layer "clouds" has no place');
  });

  it('names each layer once', () => {
    expect(new Set(styleLayerOrder).size).toBe(styleLayerOrder.length);
  });

  it('lets the fills of projects in over every ground and line, under every name', () => {
    const at = styleLayerOrder.indexOf(firstLayerAboveFills);
    expect(styleLayerOrder.slice(0, at).filter((id) => id.endsWith('-labels'))).toEqual([]);
    const below = [
      'paper',
      'district',
      'green',
      'water',
      'roads',
      'street-borders',
      'street-selected',
    ] as const;
    for (const id of below) expect(styleLayerOrder.indexOf(id), id).toBeLessThan(at);
  });
});
