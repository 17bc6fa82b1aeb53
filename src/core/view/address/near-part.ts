import { areaRadiusLimits } from '#core/area/drawn-area.ts';
import type { Near } from '#core/view/view.ts';
import { asAddressText, joinFields, readNumber, splitFields, writeNumber } from './fields.ts';

const mostNameCharacters = 60;

/** `lat:lng`, then the distance (empty for all) and the name where there are any; null for the device's own position. */
export function encodeNear({ lngLat: [lng, lat], withinMeters, name, ownPosition }: Near): string | null {
  if (ownPosition) return null;
  const fields = [
    writeNumber(lat, 6),
    writeNumber(lng, 6),
    withinMeters === null ? '' : writeNumber(withinMeters, 0),
    asAddressText(name, mostNameCharacters),
  ];
  while (fields.at(-1) === '') fields.pop();
  return joinFields(fields, ':');
}

/** Null for what is not one. */
export function decodeNear(text: string): Near | null {
  const fields = splitFields(text, ':');
  if (fields === null || fields.length < 2 || fields.length > 4) return null;
  const [latText = '', lngText = '', distance = '', name = ''] = fields;
  const lat = readDegrees(latText, 85);
  const lng = readDegrees(lngText, 180);
  const withinMeters = distance === '' ? null : readDistance(distance);
  if (lat === null || lng === null || (withinMeters === null && distance !== '')) return null;
  return {
    lngLat: [lng, lat],
    withinMeters,
    name: asAddressText(name, mostNameCharacters),
    ownPosition: false,
  };
}

/** To the millionth, as they are written. */
function readDegrees(text: string, most: number): number | null {
  const value = readNumber(text);
  return value === null || Math.abs(value) > most ? null : Number(writeNumber(value, 6));
}

function readDistance(text: string): number | null {
  const meters = readNumber(text);
  const fits =
    meters !== null &&
    Number.isInteger(meters) &&
    meters >= areaRadiusLimits.least &&
    meters <= areaRadiusLimits.most;
  return fits ? meters : null;
}
