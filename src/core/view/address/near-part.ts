import { areaRadiusLimits } from '#core/area/drawn-area.ts';
import type { Near } from '#core/view/view.ts';
import { asAddressText, joinFields, readNumber, splitFields } from './fields.ts';

const mostNameCharacters = 60;

/** `lat:lng`, then the distance (empty for all) and the name where there are any; the device's own position is left out. */
export function encodeNear({ lngLat: [lng, lat], withinMeters, name, ownPosition }: Near): string | null {
  if (ownPosition) return null;
  const fields = [lat.toFixed(6), lng.toFixed(6), withinMeters === null ? '' : String(withinMeters), name];
  while (fields.at(-1) === '') fields.pop();
  return joinFields(fields, ':');
}

/** Null for what is not one. */
export function decodeNear(text: string): Near | null {
  const fields = splitFields(text, ':');
  if (fields === null || fields.length < 2 || fields.length > 4) return null;
  const [latText = '', lngText = '', distance = '', name = ''] = fields;
  const lat = readNumber(latText);
  const lng = readNumber(lngText);
  const withinMeters = distance === '' ? null : readNumber(distance);
  if (lat === null || lng === null || Math.abs(lat) > 85 || Math.abs(lng) > 180) return null;
  if (distance !== '' && !isDistance(withinMeters)) return null;
  if (asAddressText(name, mostNameCharacters) !== name) return null;
  return { lngLat: [lng, lat], withinMeters, name, ownPosition: false };
}

function isDistance(meters: number | null): boolean {
  return (
    meters !== null &&
    Number.isInteger(meters) &&
    meters >= areaRadiusLimits.least &&
    meters <= areaRadiusLimits.most
  );
}
