import type { Camera } from '#core/view/view.ts';

/** `zoom/lat/lng`, then `bearing/pitch` where the map is turned; rounded before it is judged, so that a camera of this address gives this address again. */
export function encodeCamera({ center: [lng, lat], zoom, bearing, pitch }: Camera): string {
  const parts = [fixed(zoom, 2), fixed(lat, 5), fixed(lng, 5)];
  const turn = [fixed(bearing, 1), fixed(pitch, 1)];
  return [...parts, ...(turn.some((part) => Number(part) !== 0) ? turn : [])].join('/');
}

/** Null for what is not one. */
export function decodeCamera(text: string): Camera | null {
  const parts = text.split('/');
  if (parts.length !== 3 && parts.length !== 5) return null;
  if (parts.some((part) => !/^-?\d+(\.\d+)?$/.test(part))) return null;
  const [zoom = 0, lat = 0, lng = 0, bearing = 0, pitch = 0] = parts.map(Number);
  const inside = zoom >= 0 && zoom <= 24 && Math.abs(lat) <= 85 && Math.abs(lng) <= 180;
  const turned = Math.abs(bearing) <= 360 && pitch >= 0 && pitch <= 85;
  return inside && turned ? { center: [lng, lat], zoom, bearing, pitch } : null;
}

/** A number with so many decimals, and no sign before a zero. */
function fixed(value: number, decimals: number): string {
  return value.toFixed(decimals).replace(/^-(?=[0.]+$)/, '');
}
