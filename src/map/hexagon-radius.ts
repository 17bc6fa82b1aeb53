/** Equator over the pixels of a world at zoom 0, with 512-pixel tiles: metres a pixel. */
const metersPerPixelAtZoom0 = 78271.517;
const wantedPixels = 16;
const smallestMeters = 25;

/**
 * Corner to centre of hexagons that look about as large at any zoom: 25 m, 50 m, 100 m … so that hexagons keep their
 * size, and what they count, while the map is moved and zoomed a little.
 */
export function hexagonRadiusMeters(zoom: number, lat: number): number {
  const wanted = (wantedPixels * metersPerPixelAtZoom0 * Math.cos((lat * Math.PI) / 180)) / 2 ** zoom;
  return smallestMeters * 2 ** Math.max(0, Math.round(Math.log2(wanted / smallestMeters)));
}
