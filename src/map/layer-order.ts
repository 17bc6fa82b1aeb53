/**
 * Everything the map draws, from the bottom up. Fills of projects lie under the labels, symbols over them.
 * A layer that is not in this list is a programmer's mistake and throws.
 */
export const styleLayerOrder = [
  'paper',
  'district',
  'green',
  'choropleth',
  'choropleth-no-data',
  'water',
  'waterways',
  'roads-path',
  'roads-casing',
  'roads',
  'street-hover',
  'street-selected',
  'choropleth-borders',
  'street-borders',
  'district-outline',
  'choropleth-casing',
  'choropleth-hovered',
  'street-selected-outline',
  // deck.gl's fills come in here
  'metro-stations',
  'road-labels',
  'water-labels',
  'green-labels',
  'metro-labels',
  'street-labels',
  // deck.gl's symbols come last
] as const;
export type StyleLayerId = (typeof styleLayerOrder)[number];

/** The style layer right above the fills of deck.gl. */
export const firstLayerAboveFills: StyleLayerId = 'metro-stations';

/** The layers in the order of the list. */
export function inLayerOrder<Layer extends { id: string }>(layers: readonly Layer[]): Layer[] {
  const rank = (id: string) => {
    const index = styleLayerOrder.findIndex((each) => each === id);
    if (index < 0) throw new Error(`layer "${id}" has no place in the layer order`);
    return index;
  };
  return layers.toSorted((a, b) => rank(a.id) - rank(b.id));
}
