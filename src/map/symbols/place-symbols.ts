import type { Map as MapLibreMap } from 'maplibre-gl';
import type { LngLat } from '#core/place/place.ts';
import { symbolSizePixels, type SymbolPlace, type SymbolPlaces } from '#map/layers/symbol-layers.ts';
import type { MappedProject } from '#map/mapped-project.ts';
import { arrangeSymbols, type Pixel } from '#core/place/arrange-symbols.ts';

/** A symbol that was moved further than this gets a line back to its anchor. */
const leaderFromPixels = 6;

/**
 * Where the symbols of projects stand, kept apart as the map is turned and zoomed now.
 * @param scale how much larger they are drawn than on a desk
 */
export function placeSymbols(
  projects: readonly MappedProject[],
  map: Pick<MapLibreMap, 'project' | 'unproject'>,
  scale = 1,
): SymbolPlaces {
  const homes = projects.map(({ anchor }): Pixel => {
    const { x, y } = map.project(anchor);
    return [x, y];
  });
  const places = arrangeSymbols(homes, symbolSizePixels * scale + 1);
  return new Map(
    projects.map((project, index): [MappedProject, SymbolPlace] => {
      const [homeX, homeY] = homes[index] ?? [0, 0];
      const [x, y] = places[index] ?? [homeX, homeY];
      const { lng, lat } = map.unproject([x, y]);
      const position: LngLat = [lng, lat];
      return [project, { position, moved: Math.hypot(x - homeX, y - homeY) > leaderFromPixels }];
    }),
  );
}
