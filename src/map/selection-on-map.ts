import type { Geometry } from 'geojson';
import { discPolygon } from '#core/place/disc-polygon.ts';
import type { DrawingState } from '#state/drawing.svelte.ts';
import type { MapScene } from './map-scene.svelte.ts';

/** So much is shown around a place from which all distances are asked for. */
const roundAboutMeters = 1000;

/** What is chosen and has a place: streets, project, own areas, and the surroundings of a place. */
export function selectionOnMap({ explorer, mapped }: MapScene): Geometry[] {
  const { streets, project, near } = explorer.view.current;
  const chosenStreets = explorer.facts.streets.features.filter(({ properties }) =>
    streets.includes(properties.code),
  );
  return [
    ...chosenStreets.map(({ geometry }) => geometry),
    ...mapped.filter(({ id }) => id === project).map(({ geometry }) => geometry),
    ...areasOnMap(explorer.drawing),
    ...(near ? [discPolygon(near.lngLat, near.withinMeters ?? roundAboutMeters)] : []),
  ];
}

/** The own areas that stand; one that was refused has no place. */
function areasOnMap({ measuring }: DrawingState): Geometry[] {
  return measuring.results.flatMap((result) =>
    result.state === 'measured' ? [result.summary.measurement.geometry] : [],
  );
}
