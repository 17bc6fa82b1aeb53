import type { Page } from '@playwright/test';
import { mapCanvas } from './explorer.ts';

/** Where the map looks, without turn or tilt. */
export interface Camera {
  zoom: number;
  lat: number;
  lng: number;
}

/** The camera as a part of an address. */
export function cameraAddress({ zoom, lat, lng }: Camera): string {
  return `map=${zoom}/${lat}/${lng}`;
}

/** Where a position lies on the page when the map looks from a camera. */
export async function pixelAt(
  page: Page,
  camera: Camera,
  lng: number,
  lat: number,
): Promise<{ x: number; y: number }> {
  const box = await mapCanvas(page).boundingBox();
  if (!box) throw new Error('there is no map canvas on the page');
  const worldPixels = 512 * 2 ** camera.zoom;
  return {
    x: box.x + box.width / 2 + (mercatorX(lng) - mercatorX(camera.lng)) * worldPixels,
    y: box.y + box.height / 2 + (mercatorY(lat) - mercatorY(camera.lat)) * worldPixels,
  };
}

/** Web Mercator from 0 in the west to 1 in the east. */
function mercatorX(lng: number): number {
  return (lng + 180) / 360;
}

/** Web Mercator from 0 in the north to 1 in the south. */
function mercatorY(lat: number): number {
  return 0.5 - Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360)) / (2 * Math.PI);
}
