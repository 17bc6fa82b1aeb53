import type { Camera } from '#core/view/view.ts';
import { readNumber, writeNumber } from './fields.ts';

/**
 * `zoom/lat/lng`, then `bearing/pitch` where the map is turned, to less than a pixel; rounded before it is judged, so
 * that a camera of this address gives this address again.
 */
export function encodeCamera({ center: [lng, lat], zoom, bearing, pitch }: Camera): string {
  const parts = [writeNumber(zoom, 3), writeNumber(lat, 6), writeNumber(lng, 6)];
  const turn = [writeNumber(bearing, 1), writeNumber(pitch, 1)];
  return [...parts, ...(turn.some((part) => part !== '0') ? turn : [])].join('/');
}

/** Null for what is not one. */
export function decodeCamera(text: string): Camera | null {
  const parts = text.split('/');
  if (parts.length !== 3 && parts.length !== 5) return null;
  const numbers = parts.map(readNumber);
  if (numbers.includes(null)) return null;
  const [zoom = 0, lat = 0, lng = 0, bearing = 0, pitch = 0] = numbers.map(Number);
  const inside = zoom >= 0 && zoom <= 24 && Math.abs(lat) <= 85 && Math.abs(lng) <= 180;
  const turned = Math.abs(bearing) <= 360 && pitch >= 0 && pitch <= 85;
  return inside && turned ? { center: [lng, lat], zoom, bearing, pitch } : null;
}
